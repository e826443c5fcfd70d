import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Typography } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MyTasksQuery } from '../home/home.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MyNoticeQuery, ReadNoticeMutation } from './notices.queries.ts'

/** One notice in large type; opening it counts as having read it (R69). */
export function Component() {
  const { t, i18n } = useTranslation('member')
  const { noticeId = '' } = useParams()
  const navigate = useNavigate()
  const { data, loading, error, refetch } = useQuery(MyNoticeQuery, { variables: { id: noticeId } })
  const notice = data?.notice
  useRead(notice && !notice.myDelivery?.readAt && !notice.withdrawnAt ? notice.id : undefined)
  if (!notice) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('notices.notFound')} />
    )
  }
  const { activity } = notice
  return (
    <>
      <BackLink to="/notices" label={t('notices.title')} />
      <PageHead
        title={notice.title}
        about={t('notices.from', { branch: notice.branch.name, when: instantInWords(notice.sentAt, i18n.language) })}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        {notice.withdrawReason && (
          <Typography.Text strong>{t('notices.withdrawnBecause', { reason: notice.withdrawReason })}</Typography.Text>
        )}
        <Card>
          <Typography.Paragraph style={{ fontSize: '1.15em', whiteSpace: 'pre-wrap', margin: 0 }}>
            {notice.text}
          </Typography.Paragraph>
        </Card>
        {activity && (
          <Card>
            <FactList
              facts={[
                { key: 'when', label: t('notices.when'), value: <When at={activity.startsAt} /> },
                { key: 'place', label: t('notices.place'), value: activity.place },
              ]}
            />
            <Button
              block
              type="primary"
              style={{ marginTop: 12, whiteSpace: 'normal', height: 'auto', minHeight: 48 }}
              onClick={() => void navigate(`/activities/${activity.id}`)}
            >
              {t('notices.toActivity', { title: activity.title })}
            </Button>
          </Card>
        )}
        {notice.myDelivery?.readAt && <Typography.Text type="secondary">{t('notices.noted')}</Typography.Text>}
      </Flex>
    </>
  )
}

function useRead(unreadId: string | undefined) {
  const [read] = useMutation(ReadNoticeMutation, { refetchQueries: [MyNoticeQuery, MyTasksQuery] })
  useEffect(() => {
    if (unreadId) void read({ variables: { id: unreadId } }).catch(() => undefined)
  }, [unreadId, read])
}
