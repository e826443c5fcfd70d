import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { instantInWords, dayInWords } from './dates.ts'
import { usePalette } from './theme.tsx'
import type { Tone } from './tokens.ts'

export interface TimelineEntry {
  key: string
  /** An instant, or a day YYYY-MM-DD. */
  at: string
  what: ReactNode
  /** Who did it, from which source. */
  by?: ReactNode
  tone?: Tone
}

/** One history, the newest first. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { i18n } = useTranslation('ui')
  const palette = usePalette()
  return (
    <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {entries.map(({ key, at, what, by, tone = 'NEUTRAL' }) => (
        <li
          key={key}
          className="mm-keep"
          style={{ position: 'relative', padding: '0 0 14px 20px', borderInlineStart: `2px solid ${palette.line}` }}
        >
          <span
            aria-hidden
            style={{
              position: 'absolute',
              insetInlineStart: -6,
              top: 6,
              width: 10,
              height: 10,
              borderRadius: '50%',
              background: palette.states[tone].text,
            }}
          />
          <time dateTime={at} style={{ color: palette.quiet, fontSize: '0.9em' }}>
            {at.length === 10 ? dayInWords(at, i18n.language) : instantInWords(at, i18n.language)}
          </time>
          <div>{what}</div>
          {by && <div style={{ color: palette.quiet, fontSize: '0.9em' }}>{by}</div>}
        </li>
      ))}
    </ol>
  )
}
