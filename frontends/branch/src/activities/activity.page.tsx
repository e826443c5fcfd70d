import { useQuery } from '@apollo/client/react'
import { App, Card, Checkbox, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { BranchActivityQuery, CancelActivityMutation } from './activities.queries.ts'
import { ActivityTags } from './activity-tags.tsx'
import { AgendaCard } from '../meetings/agenda-card.tsx'
import { ActivityNoticesCard } from '../notices/activity-notices-card.tsx'
import { AttendanceCard } from './attendance-card.tsx'
import { ChangeActivity } from './change-activity.tsx'
import { InvitationsCard } from './invitations-card.tsx'
import { ResultCard } from './result-card.tsx'
import { SeriesCard } from './series-card.tsx'

/** One activity from its plan to its closed record: who is invited, who asked for leave, who was there (R68, R74, R84). */
export function Component() {
  const { t } = useTranslation('branch')
  const { activityId = '' } = useParams()
  const sheetNumber = useSearchParams()[0].get('sheet') ?? undefined
  const { mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchActivityQuery, { variables: { id: activityId } })
  const activity = data?.activity
  if (!activity) {
    if (loading) return <LoadingLayout />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const { state, invitations } = activity
  return (
    <>
      <BackLink page="activities" label={t('activities.title')} />
      <PageHead title={activity.title} about={t(`activities.kindOf.${activity.kind}`)}>
        <ActivityTags {...activity} />
        {mine && state === 'PLANNED' && <ChangeActivity key={activity.startsAt} activity={activity} />}
        {mine && (state === 'PLANNED' || state === 'HELD') && (
          <>
            <SheetLinks activityId={activity.id} />
            <CancelActivity id={activity.id} ofSeries={Boolean(activity.series)} />
          </>
        )}
        {state === 'CLOSED' && <PrintButton />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        <Card>
          <FactList
            columns={2}
            facts={[
              { key: 'when', label: t('activities.when'), value: <When at={activity.startsAt} /> },
              {
                key: 'place',
                label: t('activities.place'),
                value: activity.place,
                source: activity.venue
                  ? t(`activityPlan.venue.${activity.venue.stepFree ? 'stepFreeYes' : 'stepFreeNo'}`)
                  : undefined,
              },
              ...(['chair', 'recorder'] as const).flatMap((who) =>
                activity[who] ? [{ key: who, label: t(`activityPlan.people.${who}`), value: activity[who] }] : [],
              ),
              {
                key: 'minutes',
                label: t('activities.minutes'),
                value: t('activities.minutesOf', { minutes: activity.minutes }),
              },
              {
                key: 'notice',
                label: t('activities.page.notice'),
                value: <When at={activity.noticeSentAt} />,
                source: activity.warnings.includes('NOTICE_LATE') ? t('activities.page.noticeLate') : undefined,
              },
              ...(activity.closedAt
                ? [
                    { key: 'closedAt', label: t('activities.page.closedAt'), value: <When at={activity.closedAt} /> },
                    { key: 'due', label: t('activityPlan.record.ownDue'), value: activity.ownDue },
                    { key: 'own', label: t('activities.page.ownPresent'), value: activity.ownPresent },
                  ]
                : []),
            ]}
          />
          {activity.record && (
            <FactList
              facts={[
                {
                  key: 'record',
                  label: t('activities.page.record'),
                  value: <span style={{ whiteSpace: 'pre-wrap' }}>{activity.record}</span>,
                },
                ...(activity.decisions
                  ? [
                      {
                        key: 'decisions',
                        label: t('activityPlan.record.decisions'),
                        value: <span style={{ whiteSpace: 'pre-wrap' }}>{activity.decisions}</span>,
                      },
                    ]
                  : []),
              ]}
            />
          )}
          {activity.cancelReason && (
            <Typography.Paragraph style={{ margin: '12px 0 0' }}>
              {t('activities.page.cancelledBecause', { reason: activity.cancelReason })}
            </Typography.Paragraph>
          )}
          {activity.figures.leftOut > 0 && (
            <Typography.Paragraph style={{ margin: '12px 0 0' }}>
              {t('activities.page.leftOut', { count: activity.figures.leftOut })}
            </Typography.Paragraph>
          )}
        </Card>
        {sheetNumber && state === 'PLANNED' && (
          <Typography.Text strong role="status">
            {t('activityPlan.sheet.early')}
          </Typography.Text>
        )}
        {activity.series && <SeriesCard series={activity.series} activityId={activity.id} />}
        <ActivityNoticesCard activityId={activity.id} mine={mine && state === 'PLANNED'} />
        <AgendaCard activityId={activity.id} mine={mine} state={state} />
        {!invitations && !error && <Typography.Text>{t('activities.invitations.hidden')}</Typography.Text>}
        {invitations && state === 'HELD' && mine && (
          <AttendanceCard activity={activity} invitations={invitations} sheetNumber={sheetNumber} />
        )}
        {invitations && state === 'CLOSED' && (
          <ResultCard activityId={activity.id} invitations={invitations} mine={mine} />
        )}
        {invitations && state !== 'CLOSED' && (
          <InvitationsCard activityId={activity.id} state={state} invitations={invitations} mine={mine} />
        )}
      </Flex>
    </>
  )
}

function SheetLinks({ activityId }: { activityId: string }) {
  const { t } = useTranslation('branch')
  const path = useBranch().pathTo(`activities/${activityId}`)
  if (path === undefined) return null
  return (
    <>
      <Link to={`${path}/sheet`}>{t('activityPlan.sheet.link')}</Link>
      <Link to={`${path}/notebook-pages`}>{t('activityPlan.sheet.notebookLink')}</Link>
    </>
  )
}

function CancelActivity({ id, ofSeries }: { id: string; ofSeries: boolean }) {
  const [wholeSeries, setWholeSeries] = useState(false)
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(CancelActivityMutation, [BranchActivityQuery, BranchTasksQuery])
  return (
    <ConfirmAct
      label={t('activities.page.cancel')}
      consequence={
        <Flex vertical gap={8}>
          <span>{t('activities.page.cancelConsequence')}</span>
          {ofSeries && (
            <Checkbox checked={wholeSeries} onChange={({ target }) => setWholeSeries(target.checked)}>
              {t('activityPlan.series.wholeCancel')}
            </Checkbox>
          )}
        </Flex>
      }
      reasonRequired
      danger
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async (reason) => {
        const { data } = await act({ id, reason, wholeSeries })
        if (data) message.success(t('activities.page.cancelled'))
        return data !== undefined
      }}
    />
  )
}
