import { usePalette } from './theme.tsx'
import { CHART_COLOURS } from './tokens.ts'

/** A label of more characters takes two lines, so that the bar beside it has room. */
const LONG = 14

export interface Bar {
  key: string
  label: string
  value: number
  /** What stands behind the number: a share, an interval. */
  note?: string
  onOpen?: (() => void) | undefined
}

/** Numbers as bars, each with its label and figure beside it, so that it is its own table. */
export function Bars({ title, bars }: { title: string; bars: Bar[] }) {
  const palette = usePalette()
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <table style={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' }}>
      <caption style={{ textAlign: 'start', fontWeight: 600, paddingBottom: 6 }}>{title}</caption>
      <tbody>
        {bars.map(({ key, label, value, note, onOpen }) => (
          <tr key={key}>
            <th
              scope="row"
              style={{
                textAlign: 'start',
                fontWeight: 400,
                padding: '4px 12px 4px 0',
                ...(label.length > LONG ? { minWidth: '11em' } : { whiteSpace: 'nowrap' }),
              }}
            >
              {onOpen ? (
                <button
                  type="button"
                  onClick={onOpen}
                  style={{
                    border: 0,
                    padding: 0,
                    background: 'none',
                    font: 'inherit',
                    textAlign: 'start',
                    color: palette.states.UNDER_WAY.text,
                    cursor: 'pointer',
                  }}
                >
                  {label}
                </button>
              ) : (
                label
              )}
            </th>
            <td style={{ width: '70%', padding: '4px 0' }}>
              <span
                aria-hidden
                style={{
                  display: 'block',
                  height: 14,
                  minWidth: value > 0 ? 2 : 0,
                  width: `${(value / most) * 100}%`,
                  background: CHART_COLOURS[0],
                }}
              />
            </td>
            <td style={{ textAlign: 'end', padding: '4px 0 4px 12px', whiteSpace: 'nowrap' }}>
              {value}
              {note && <span style={{ color: palette.quiet, marginInlineStart: 4 }}> {note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
