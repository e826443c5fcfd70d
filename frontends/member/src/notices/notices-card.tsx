import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { NoticeRow } from './notice-row.tsx'
import { MyNoticesQuery } from './notices.queries.ts'
import { useArrival } from './use-arrival.ts'

/** The newest notices on the first page (R69). */
export function NoticesCard() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(MyNoticesQuery, {
    variables: { first: 3 },
    fetchPolicy: 'cache-and-network',
  })
  const notices = data?.myNotices?.nodes ?? []
  useArrival(notices.some(({ myDelivery }) => !myDelivery?.deliveredAt))
  return (
    <Card title={t('notices.title')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={2} title={false} />}
      {data?.myNotices && notices.length === 0 && t('notices.empty')}
      {notices.length > 0 && (
        <LinkRows label={t('notices.title')}>
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
          <LinkRow to="/notices">{t('notices.all')}</LinkRow>
        </LinkRows>
      )}
    </Card>
  )
}
