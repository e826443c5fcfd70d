import { useTranslation } from 'react-i18next'
import { addDays, weekdayOf } from '@mobile-members/model/dates.ts'
import { usePalette } from '@mobile-members/ui/theme.tsx'

interface SpecialDay {
  day: string
  kind: 'DAY_OFF' | 'WORKING_DAY'
  reason: string
  reasonEn?: string | null
  own: boolean
}

/** Twelve months side by side; days off, make-up days and the county's own say so in a word, not by colour alone. */
export function YearCalendar({ year, days }: { year: number; days: readonly SpecialDay[] }) {
  const special = new Map(days.map((one) => [one.day, one]))
  return (
    <div
      style={{
        display: 'grid',
        gap: 16,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
      }}
    >
      {Array.from({ length: 12 }, (_, at) => (
        <Month key={at} first={`${year}-${String(at + 1).padStart(2, '0')}-01`} special={special} />
      ))}
    </div>
  )
}

function Month({ first, special }: { first: string; special: ReadonlyMap<string, SpecialDay> }) {
  const { i18n } = useTranslation('town-center')
  const palette = usePalette()
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${first}T00:00Z`),
  )
  const weeks = weeksOf(first)
  return (
    <table style={{ borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', background: palette.surface }}>
      <caption style={{ textAlign: 'start', fontWeight: 600, paddingBottom: 4 }}>{name}</caption>
      <thead>
        <tr>
          {weekdays(i18n.language).map((weekday) => (
            <th key={weekday} scope="col" style={{ fontWeight: 400, color: palette.quiet, fontSize: '0.8em' }}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, at) => (
              <Day key={day ?? `${at}`} day={day} special={day ? special.get(day) : undefined} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, special }: { day: string | undefined; special: SpecialDay | undefined }) {
  const { t, i18n } = useTranslation('town-center')
  const palette = usePalette()
  if (!day) return <td style={{ border: `1px solid ${palette.line}` }} />
  const weekend = [0, 6].includes(weekdayOf(day))
  const tone = special?.kind === 'DAY_OFF' ? palette.states.ALARM : special ? palette.states.UNDER_WAY : undefined
  const reason = special && (i18n.language.startsWith('zh') ? special.reason : (special.reasonEn ?? special.reason))
  return (
    <td
      title={reason}
      style={{
        border: `1px solid ${palette.line}`,
        textAlign: 'center',
        padding: '2px 0',
        height: 36,
        background: tone?.ground,
        color: tone?.text ?? (weekend ? palette.quiet : palette.text),
        fontWeight: special?.own ? 700 : 400,
      }}
    >
      {Number(day.slice(8))}
      <div style={{ fontSize: '0.7em', lineHeight: 1.1 }}>
        {special
          ? `${t(special.kind === 'DAY_OFF' ? 'settings.off' : 'settings.work')}${special.own ? `·${t('settings.own')}` : ''}`
          : '\u00A0'}
      </div>
      {reason && <span className="mm-hidden">{reason}</span>}
    </td>
  )
}

/** Monday first; the days of other months are left out. */
function weeksOf(first: string): (string | undefined)[][] {
  const month = first.slice(0, 7)
  const weeks: (string | undefined)[][] = []
  let day = addDays(first, -((weekdayOf(first) + 6) % 7))
  while (weeks.length === 0 || day.startsWith(month)) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => addDays(day, at)).map((one) => (one.startsWith(month) ? one : undefined)),
    )
    day = addDays(day, 7)
  }
  return weeks
}

/** From Monday, in the reader's language. */
function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  // 2024-01-01 was a Monday.
  return Array.from({ length: 7 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + at))
    return language.startsWith('zh') ? format.format(day) : short.format(day)
  })
}
