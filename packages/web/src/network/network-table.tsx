import { useQuery } from '@apollo/client/react'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import type { ManagementNetworkQuery as Answer } from '../gql/graphql.ts'
import { DutyTag } from './duty-cards.tsx'
import { ManagementNetworkQuery } from './network.queries.ts'
import type { Duties } from './use-duties.ts'

type NetworkRow = NonNullable<Answer['managementNetwork']>[number]

/** Who leads and who assists (R6), a township without its centre in red; with the duties of each where they may be seen (R19). */
export function NetworkTable({ duties }: { duties?: Duties }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(ManagementNetworkQuery)
  const named = duties ? duties.dutiesOf('').map(({ duty }) => duty) : []
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Table<NetworkRow>
        size="small"
        pagination={false}
        loading={loading && !data}
        scroll={{ x: 'max-content' }}
        rowKey={({ organization }) => organization.id}
        dataSource={data?.managementNetwork ?? []}
        locale={{ emptyText: loading ? ' ' : <EmptyState what={t('network.empty')} /> }}
        columns={[
          { title: t('network.town'), render: (_, { organization }) => organization.name },
          { title: t('network.role'), render: (_, { role }) => t(`network.roleOf.${role}`) },
          {
            title: t('network.center'),
            render: (_, { center }) => (center ? center.name : <ToneTag tone="ALARM">{t('network.noCenter')}</ToneTag>),
          },
          { title: t('network.phone'), render: (_, { center }) => center?.phone },
          ...named.map((duty) => ({
            title: t(`network.duty.${duty}`),
            render: (_: unknown, { role, organization }: NetworkRow) => {
              const state = duties?.dutiesOf(organization.id).find((one) => one.duty === duty)
              return role === 'ASSIST' && state && <DutyTag state={state} silenceDays={duties?.silenceDays ?? 0} />
            },
          })),
        ]}
      />
    </>
  )
}
