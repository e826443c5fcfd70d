import { RightOutlined } from '@ant-design/icons'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useTownWork } from './use-town-work.ts'
import { placeOf, type Waiting } from './waiting.rules.ts'

/** What waits, by act, what is overdue first and then the oldest deadline; one click leads to it. */
export function WaitingList() {
  const { t } = useTranslation('town-center')
  const palette = usePalette()
  const { waiting, loading, error, missing, retry } = useTownWork()
  if (loading && !error) return <LoadingLayout rows={4} />
  return (
    <section aria-labelledby="waiting">
      <Typography.Title level={5} id="waiting">
        {t('home.waiting')}
      </Typography.Title>
      {error && missing.length !== 0 && missing.length < 4 ? (
        <PartialNotice missing={missing.map((part) => t(`home.part.${part}`)).join(' · ')} onRetry={retry} />
      ) : (
        waiting.length === 0 && <GraphTrouble error={error} onRetry={retry} />
      )}
      {waiting.length === 0 && !error && <EmptyState what={t('home.waitingNone')} how={t('home.waitingNoneHow')} />}
      <ul
        style={{
          listStyle: 'none',
          margin: 0,
          padding: 0,
          display: 'grid',
          gap: 8,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
        }}
      >
        {waiting.map((one) => (
          <li
            key={one.kind}
            style={{ background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 4 }}
          >
            <WaitingLine waiting={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function WaitingLine({ waiting: { kind, count, dueOn, since } }: { waiting: Waiting }) {
  const { t, i18n } = useTranslation('town-center')
  const palette = usePalette()
  const place = placeOf(kind)!
  const late = place.late || (dueOn !== undefined && dueOn < countyToday())
  const when = dueOn
    ? t(kind.startsWith('RECEPTION') ? 'home.on' : 'home.due', { day: dayInWords(dueOn, i18n.language) })
    : since && t('home.since', { day: dayInWords(since, i18n.language) })
  return (
    <Link
      to={place.path}
      className="mm-stat"
      style={{ display: 'flex', gap: 12, alignItems: 'center', padding: '10px 14px', color: palette.text }}
    >
      <span style={{ flex: 1, minWidth: 0 }}>
        <span style={{ display: 'block' }}>{t(`home.kindOf.${kind}`)}</span>
        {when && <small style={{ color: palette.quiet }}>{when}</small>}
      </span>
      <strong
        style={{ fontSize: '1.4em', color: late ? palette.states.ALARM.text : palette.text, whiteSpace: 'nowrap' }}
      >
        {t('home.count', { count })}
      </strong>
      <RightOutlined aria-hidden style={{ color: palette.quiet, fontSize: 12 }} />
    </Link>
  )
}
