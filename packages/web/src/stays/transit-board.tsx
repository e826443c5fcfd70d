import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { TRANSIT_KINDS } from '@mobile-members/model/spells.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { InTransitQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { InTransitQuery } from './stays.queries.ts'

type Moving = NonNullable<Answer['membersInTransit']>['nodes'][number]

/** How many days make somebody's waiting a matter of concern. */
const LONG = 14

export interface TransitBoardProps {
  memberPath: (memberId: string) => string | undefined
  townshipId?: string | undefined
  children?: ReactNode
}

/** Members between two organisations, the longest first, each with who keeps contact meanwhile (R52). */
export function TransitBoard({ memberPath, townshipId, children }: TransitBoardProps) {
  const { t } = useTranslation('shared')
  const [address, setAddress] = useSearchParams()
  const kind = TRANSIT_KINDS.find((one) => one === address.get('kind'))
  const { data, loading, error, refetch, fetchMore } = useQuery(InTransitQuery, {
    variables: { ...(townshipId ? { townshipId } : {}), ...(kind ? { kinds: [kind] } : {}), first: 50 },
  })
  const page = data?.membersInTransit
  return (
    <>
      {children}
      <PageHead title={t('stays.transit')} about={t('stays.transitAbout')}>
        <ExportButton
          label={t('stays.export')}
          disabled={!page?.nodes.length}
          onExport={() => Promise.resolve({ blob: tableOf(page?.nodes ?? [], t), name: `${t('stays.transit')}.csv` })}
        />
        <PrintButton />
      </PageHead>
      <Flex className="mm-no-print" style={{ marginBlock: 12 }} role="search">
        <Select
          aria-label={t('stays.kind')}
          value={kind ?? ''}
          onChange={(value) => setAddress(value ? { kind: value } : {}, { replace: true })}
          style={{ minWidth: 200 }}
          options={[
            { value: '', label: t('stays.anyKind') },
            ...TRANSIT_KINDS.map((value) => ({ value, label: t(`stays.kindOf.${value}`) })),
          ]}
        />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <PrintView title={t('stays.transit')} filter={kind ? t(`stays.kindOf.${kind}`) : ''}>
          <RowList<Moving>
            label={t('stays.transit')}
            rows={page?.nodes ?? []}
            rowKey={({ member, kind: at }) => `${member?.id} ${at}`}
            loading={loading}
            total={page?.total}
            empty={<EmptyState what={t('stays.transitEmpty')} how={t('stays.transitEmptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        membersInTransit: joinPages(before.membersInTransit, fetchMoreResult.membersInTransit),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'member',
                title: t('stays.member'),
                main: true,
                render: ({ member }) => <Named member={member} path={memberPath} />,
              },
              {
                key: 'days',
                title: t('stays.days'),
                render: ({ days }) => (
                  <ToneTag tone={days > LONG ? 'ALARM' : 'WAITING'}>{t('stays.daysOf', { count: days })}</ToneTag>
                ),
              },
              { key: 'kind', title: t('stays.kind'), render: ({ kind: at }) => t(`stays.kindOf.${at}`) },
              {
                key: 'responsible',
                title: t('stays.responsible'),
                render: ({ responsible }) =>
                  responsible && (responsible.organization?.name ?? t(`stays.roleOf.${responsible.role}`)),
              },
              {
                key: 'contact',
                title: t('stays.contact'),
                render: ({ responsible }) =>
                  [responsible?.contactName, responsible?.contactPhone].filter(Boolean).join(' ') ||
                  t('stays.noContact'),
              },
              { key: 'to', title: t('stays.to'), render: ({ to }) => to?.name },
              ...(townshipId
                ? []
                : [
                    {
                      key: 'township',
                      title: t('stays.township'),
                      render: ({ member }: Moving) => member?.originTownship?.shortName,
                    },
                  ]),
              { key: 'since', title: t('stays.since'), render: ({ since }) => since },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

/** A member's name that leads to the page, where there is one. */
export function Named({
  member,
  path,
}: {
  member: { id: string; name?: string | null } | null | undefined
  path: (memberId: string) => string | undefined
}) {
  const { t } = useTranslation('shared')
  const name = member?.name ?? t('stays.noName')
  const to = member && path(member.id)
  return to ? <Link to={to}>{name}</Link> : <span>{name}</span>
}

function tableOf(rows: readonly Moving[], t: (key: string) => string): Blob {
  return csvOf(
    ['member', 'days', 'since', 'kind', 'responsible', 'contact', 'to', 'township'].map((key) => t(`stays.${key}`)),
    rows.map(({ member, days, since, kind, responsible, to }) => [
      member?.name ?? '',
      String(days),
      since,
      t(`stays.kindOf.${kind}`),
      responsible?.organization?.name ?? '',
      [responsible?.contactName, responsible?.contactPhone].filter(Boolean).join(' '),
      to?.name ?? '',
      member?.originTownship?.shortName ?? '',
    ]),
  )
}
