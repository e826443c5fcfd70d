import { useQuery } from '@apollo/client/react'
import { Card, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { ShiftMembersQuery } from './transit.queries.ts'

/** The stages before a branch here has the member. */
export const BEFORE = ['FOUND', 'INTRODUCED', 'CHECKED_IN'] as const

/** Who is not managed here yet, by stage (R7). */
export function ShiftNames({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { t } = useTranslation('town-center')
  const [address, setAddress] = useSearchParams()
  const stage = BEFORE.find((one) => one === address.get('stage')) ?? BEFORE[0]
  const { data, loading, error, refetch, fetchMore } = useQuery(ShiftMembersQuery, {
    variables: { filter: { stages: [stage], mobile: true }, first: 50 },
  })
  const page = data?.members
  return (
    <Card size="small" title={`${t('transit.shift.others')} · ${t('transit.shift.list')}`}>
      <Tabs
        className="mm-no-print"
        activeKey={stage}
        onChange={(key) => setAddress({ stage: key }, { replace: true })}
        items={BEFORE.map((key) => ({ key, label: `${t(`words.stage.${key}`)} ${counts.get(key) ?? 0}` }))}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <RowList
          label={t('transit.shift.list')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          total={page?.total}
          empty={<EmptyState what={t('stays.listEmpty')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      members: joinPages(before.members, fetchMoreResult.members),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'name',
              title: t('stays.member'),
              main: true,
              render: ({ id, name }) => <Link to={`/members/${id}`}>{name ?? t('people.noName')}</Link>,
            },
            { key: 'township', title: t('stays.township'), render: ({ originTownship }) => originTownship?.shortName },
            {
              key: 'responsible',
              title: t('stays.responsible'),
              render: ({ responsible }) =>
                responsible && (responsible.organization?.name ?? t(`stays.roleOf.${responsible.role}`)),
            },
            { key: 'since', title: t('stays.since'), render: ({ responsible }) => responsible?.since },
          ]}
        />
      )}
    </Card>
  )
}
