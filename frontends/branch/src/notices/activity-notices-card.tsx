import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { NoticeTags } from './notice-tags.tsx'
import { BranchNoticesQuery } from './notices.queries.ts'

/** What else the branch has told about an activity (R69). */
export function ActivityNoticesCard({ activityId, mine }: { activityId: string; mine: boolean }) {
  const { t } = useTranslation('branch')
  const { branchId, pathTo } = useBranch()
  const { data, error, refetch } = useQuery(BranchNoticesQuery, { variables: { branchId, activityId, first: 20 } })
  const notices = data?.notices?.nodes ?? []
  if (notices.length === 0 && !mine && !error) return null
  return (
    <Card title={t('notices.card.title')} className="mm-no-print">
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {data?.notices && notices.length === 0 && <p style={{ marginTop: 0 }}>{t('notices.card.none')}</p>}
      {notices.map((notice) => (
        <Flex key={notice.id} gap={8} wrap align="center" style={{ marginBottom: 8 }}>
          <Link to={pathTo(`notices/${notice.id}`) ?? ''}>{notice.title}</Link>
          <span>{instantInTable(notice.sentAt)}</span>
          {notice.figures && <span>{t('notices.figuresOf', { ...notice.figures })}</span>}
          <NoticeTags {...notice} />
        </Flex>
      ))}
      {mine && <Link to={`${pathTo('notices/new') ?? ''}?activity=${activityId}`}>{t('notices.card.write')}</Link>}
    </Card>
  )
}
