import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Typography } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { AgendaLines } from '@mobile-members/web/rights/agenda-lines.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { MyActivityQuery, ReadInvitationMutation } from './activities.queries.ts'
import type { ActivityOnPage } from './activity-parts.ts'
import { AnswerCard } from './answer-card.tsx'
import { AttendanceCard } from './attendance-card.tsx'

/** One activity: come or not, how it was, and the way to the notebook (R69, R84). */
export function Component() {
  const { t } = useTranslation('member')
  const { activityId = '' } = useParams()
  const navigate = useNavigate()
  const { data, loading, error, refetch } = useQuery(MyActivityQuery, { variables: { id: activityId } })
  const activity = data?.activity
  useRead(activity)
  if (!activity) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('activities.notFound')} />
    )
  }
  const { state, myInvitation, myNotebookEntry } = activity
  const mark = myInvitation?.attendance?.mark
  return (
    <>
      <BackLink to="/activities" label={t('activities.title')} />
      <PageHead title={activity.title} about={t(`words.activityKind.${activity.kind}`)} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        {state === 'CANCELLED' && (
          <Typography.Text strong>{t('activities.cancelled', { reason: activity.cancelReason ?? '' })}</Typography.Text>
        )}
        <Card>
          <FactList
            facts={[
              { key: 'when', label: t('activities.when'), value: <When at={activity.startsAt} /> },
              {
                key: 'place',
                label: t('activities.place'),
                value: activity.place,
                source: activity.venue
                  ? t(activity.venue.stepFree ? 'activities.stepFree' : 'activities.withSteps')
                  : undefined,
              },
              {
                key: 'minutes',
                label: t('activities.minutes'),
                value: t('activities.minutesOf', { minutes: activity.minutes }),
              },
              { key: 'branch', label: t('activities.branch'), value: activity.branch.name },
              ...(activity.record
                ? [
                    {
                      key: 'record',
                      label: t('activities.record'),
                      value: <span style={{ whiteSpace: 'pre-wrap' }}>{activity.record}</span>,
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        {activity.agenda.length > 0 && (
          <Card title={t('rights.agenda.title')}>
            <AgendaLines items={activity.agenda} />
            <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
              {t('rights.atHomeWhy')}
            </Typography.Paragraph>
          </Card>
        )}
        {state === 'PLANNED' && <AnswerCard activity={activity} />}
        {(state === 'HELD' || state === 'CLOSED') && <AttendanceCard activity={activity} />}
        {myNotebookEntry ? (
          <Button block onClick={() => void navigate(`/notebook/${myNotebookEntry.id}`)}>
            {t('activities.written')}
          </Button>
        ) : (
          (mark === 'PRESENT' || mark === 'LATE') && (
            <Button block type="primary" onClick={() => void navigate(`/notebook/new?activity=${activity.id}`)}>
              {t('activities.write')}
            </Button>
          )
        )}
      </Flex>
    </>
  )
}

/** Opening the notice counts as having read it (R69); that it cannot be told does not matter to the reader. */
function useRead(activity: ActivityOnPage | null | undefined) {
  const [read] = useMutation(ReadInvitationMutation)
  const unread = activity?.state === 'PLANNED' && activity.myInvitation && !activity.myInvitation.readAt
  const id = activity?.id
  useEffect(() => {
    if (unread && id) void read({ variables: { activityId: id } }).catch(() => undefined)
  }, [unread, id, read])
}
