import { useQuery } from '@apollo/client/react'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownTownshipBranchesQuery } from '../gql/graphql.ts'
import { TownshipBranchesQuery } from './handover.queries.ts'

type Row = NonNullable<TownTownshipBranchesQuery['townshipSurvey']>['branches'][number]

/** The branches of one township, as it has surveyed them. */
export function TownshipBranches({ campaignId, townshipId }: { campaignId: string; townshipId: string }) {
  const { t, i18n } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(TownshipBranchesQuery, { variables: { campaignId, townshipId } })
  if (loading && !data) return <LoadingLayout rows={3} title={false} />
  const label = (key: string) => t(`handover.${key}`)
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Table<Row>
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="branchId"
        dataSource={data?.townshipSurvey?.branches ?? []}
        columns={[
          { title: label('branch'), render: (_, { branch }) => branch.name },
          {
            title: label('branchState'),
            render: (_, { state }) => (
              <ToneTag tone={state === 'MISSING' ? 'ALARM' : state === 'DRAFT' ? 'WAITING' : 'DONE'}>
                {t(`handover.branchStateOf.${state}`)}
              </ToneTag>
            ),
          },
          { title: label('lines'), dataIndex: 'lines', align: 'right' },
          { title: label('queried'), dataIndex: 'queried', align: 'right' },
          {
            title: label('nil'),
            render: (_, { nilReturns }) =>
              nilReturns
                .filter(({ withdrawnAt }) => !withdrawnAt)
                .map(({ toldBy, toldOn }) =>
                  t('handover.nilBy', { by: toldBy, day: dayInWords(toldOn, i18n.language) }),
                )
                .join(' '),
          },
          { title: label('contact'), render: (_, { branch }) => branch.phone },
        ]}
      />
    </>
  )
}
