import { useQuery } from '@apollo/client/react'
import { Button, Card, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMay } from '../people/use-may.ts'
import { MemberCasesQuery } from './members.queries.ts'

/** What the service centre is doing for a member. */
export function MemberCases({ memberId }: { memberId: string }) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(MemberCasesQuery, { variables: { id: memberId } })
  const cases = data?.member?.openCases
  return (
    <Card
      size="small"
      title={t('members.card.cases')}
      extra={
        may('services', 'raiseCase') && (
          <Link to={`/service/cases/new?member=${memberId}`}>
            <Button size="small">{t('members.raiseCase')}</Button>
          </Link>
        )
      }
    >
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={3} title={false} />}
      {data?.member && !error && !cases && <EmptyState what={t('members.nothing.casesHidden')} />}
      {cases?.length === 0 && <EmptyState what={t('members.nothing.cases')} />}
      {cases && cases.length > 0 && (
        <Table
          size="small"
          pagination={false}
          showHeader={false}
          scroll={{ x: 'max-content' }}
          rowKey="id"
          dataSource={cases}
          columns={[
            {
              key: 'number',
              render: (_, { id, number, title }) => (
                <Link
                  to={`/service/cases/${id}`}
                  style={{ display: 'inline-block', maxWidth: 420, overflowWrap: 'anywhere' }}
                >
                  {number} {title}
                </Link>
              ),
            },
            { key: 'state', render: (_, { state }) => <StateTag state={state} /> },
            { key: 'opened', dataIndex: 'openedOn' },
            {
              key: 'due',
              render: (_, { dueOn, dueEstimated, workingDaysLeft }) =>
                dueOn && <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} estimated={dueEstimated} />,
            },
          ]}
        />
      )}
    </Card>
  )
}
