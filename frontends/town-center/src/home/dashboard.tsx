import { useQuery } from '@apollo/client/react'
import { Card, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { StatCard, StatRow, type StatCardProps } from '@mobile-members/ui/stat-card.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownDashboardQuery as Answer } from '../gql/graphql.ts'
import { ShiftCard } from './charts-shift.tsx'
import { Charts } from './charts.tsx'
import { TownDashboardQuery } from './home.queries.ts'

interface FigureProps extends StatCardProps {
  /** The list behind the figure. */
  to?: string
}

/** The chain's figures from all four subgraphs, asked in one question; what one of them cannot give leaves the rest standing. */
export function Dashboard() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(TownDashboardQuery)
  const retry = () => void refetch()
  if (error && !data) return <GraphTrouble error={error} onRetry={retry} />
  const part = (name: keyof Answer, title: string) => ({
    title,
    // A subgraph that does not answer at all leaves an error without a path, and null in its place.
    missing: error !== undefined && !loading && !data?.[name],
    loading: loading && !data,
    retry,
  })
  const [register, placement, service, feedback] = [
    data?.registerFigures,
    data?.placementFigures,
    data?.serviceFigures,
    data?.feedbackFigures,
  ]
  const percentOf = (share: number | null | undefined) =>
    share === null || share === undefined || Number.isNaN(share)
      ? '–'
      : t('home.percent', { percent: Math.round(share * 1000) / 10 })
  const ratio = (some: number, all: number) => (all === 0 ? undefined : some / all)
  const onTheWay = register?.letters
    .filter(({ key }) => key === 'ISSUED' || key === 'PRESENTED')
    .reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-labelledby="figures">
      <Typography.Title level={5} id="figures">
        {t('home.figures')}
      </Typography.Title>
      <div style={{ display: 'grid', gap: 16 }}>
        <Part {...part('registerFigures', t('home.register'))}>
          <Figure label={t('home.figure.members')} value={register?.members} to="/members" />
          <Figure
            label={t('home.figure.registered')}
            value={register?.registered}
            note={
              register &&
              t('home.noteOf.registered', {
                percent: Math.round((ratio(register.registered, register.members) ?? 0) * 100),
              })
            }
            to="/members"
          />
          <Figure label={t('home.figure.lettersOnTheWay')} value={onTheWay} to="/letters?list=TO_ACCEPT" />
          <Figure label={t('home.figure.placed')} value={register?.placed} to="/placement?list=PLACED" />
          <Figure
            label={t('home.figure.rate')}
            value={register && percentOf(ratio(register.placed, register.members))}
            to="/placement?list=PLACED"
          />
          <Figure label={t('home.figure.outOfCounty')} value={register?.outOfCounty} to="/members" />
        </Part>
        <Part {...part('placementFigures', t('home.placement'))}>
          <Figure label={t('home.figure.inBranch')} value={placement?.inBranch} to="/placement?list=PLACED" />
          <Figure label={t('home.figure.waiting')} value={placement?.waiting} to="/placement" />
          <Figure
            label={t('home.figure.overdue')}
            value={placement?.overdue}
            late={(placement?.overdue ?? 0) > 0}
            to="/placement"
          />
          <Figure label={t('home.figure.activities')} value={placement?.activities} to="/branches" />
          <Figure
            label={t('home.figure.attendance')}
            value={placement && percentOf(ratio(placement.attended, placement.invitations))}
            note={placement && t('home.noteOf.attended', { invited: placement.invitations })}
            to="/branches"
          />
          <Figure
            label={t('home.figure.notebook')}
            value={placement?.notebookEntries}
            note={placement && t('home.noteOf.notebookConfirmed', { count: placement.notebookConfirmed })}
            to="/branches"
          />
        </Part>
        <Part {...part('serviceFigures', t('home.service'))}>
          <Figure label={t('home.figure.casesOpen')} value={service?.casesOpen} to="/service?list=OPEN" />
          <Figure
            label={t('home.figure.casesOverdue')}
            value={service?.casesOverdue}
            late={(service?.casesOverdue ?? 0) > 0}
            to="/service?list=OVERDUE"
          />
          <Figure
            label={t('home.figure.casesConfirmed')}
            value={service?.casesConfirmed}
            note={service && t('home.noteOf.closedApart', { count: service.casesClosedWithoutConfirmation })}
            to="/service?list=CLOSED"
          />
          <Figure
            label={t('home.figure.inTime')}
            value={service && percentOf(ratio(service.reportedInTime, service.reported))}
            note={
              typeof service?.medianDaysToFeedback === 'number' &&
              t('home.noteOf.median', { days: Math.round(service.medianDaysToFeedback * 10) / 10 })
            }
            to="/service?list=REPORTED"
          />
          <Figure
            label={t('home.figure.receptionDays')}
            value={service?.receptionDaysHeld}
            note={service && t('home.noteOf.held', { due: service.receptionDaysDue })}
            to="/service/reception?list=PAST"
          />
          <Figure label={t('home.figure.visits')} value={service?.receptionVisits} to="/service/reception?list=PAST" />
        </Part>
        <Part
          {...part(
            'feedbackFigures',
            feedback ? t('home.feedback', { period: periodInWords(feedback.period, t) }) : t('home.feedbackPlain'),
          )}
        >
          <Figure
            label={t('home.figure.assessed')}
            value={feedback?.assessed}
            note={feedback && t('home.noteOf.ofPlaced', { placed: feedback.placed })}
            to="/feedback"
          />
          <Figure label={t('home.figure.dispatched')} value={feedback?.dispatched} to="/feedback?list=SENT" />
          <Figure
            label={t('home.figure.acknowledged')}
            value={feedback?.acknowledged}
            note={feedback && t('home.noteOf.asked', { count: feedback.askedBack })}
            to="/feedback?list=ACKNOWLEDGED"
          />
          <Figure
            label={t('home.figure.acknowledgedRate')}
            value={feedback && percentOf(feedback.rate)}
            note={
              typeof feedback?.medianDaysToAcknowledgement === 'number' &&
              t('home.noteOf.median', { days: Math.round(feedback.medianDaysToAcknowledgement * 10) / 10 })
            }
            to="/feedback?list=RATES"
          />
          <Figure
            label={t('home.figure.feedbackOverdue')}
            value={feedback?.overdue}
            late={(feedback?.overdue ?? 0) > 0}
            to="/feedback?list=OVERDUE"
          />
        </Part>
        <ShiftCard />
        {register && <Charts register={register} rules={placement?.byRule ?? []} />}
      </div>
    </section>
  )
}

interface PartProps {
  title: string
  missing: boolean
  retry: () => void
  children: ReactNode
}

/** One subgraph's card; when it does not answer, its place says so. */
function Part({ title, missing, retry, children }: PartProps) {
  const { t } = useTranslation('town-center')
  return (
    <Card title={title} size="small">
      {missing ? (
        <PartialNotice missing={t('home.cardMissing', { card: title })} onRetry={retry} />
      ) : (
        <StatRow>{children}</StatRow>
      )}
    </Card>
  )
}

function Figure({ to, ...card }: FigureProps) {
  const navigate = useNavigate()
  return <StatCard {...card} onOpen={to ? () => void navigate(to) : undefined} />
}
