import { useQuery } from '@apollo/client/react'
import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { SpellState } from '@mobile-members/model/state-machines.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { StaysQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { StaysQuery } from './stays.queries.ts'
import { Named } from './transit-board.tsx'

type Stay = NonNullable<Answer['mobilitySpells']>['nodes'][number]

const MOBILE: SpellState[] = ['REPORTED', 'VERIFIED', 'ACTIVE', 'OUT_OF_CONTACT']
const LISTS = {
  MOBILE: { states: MOBILE },
  SHORT: { states: ['SHORT_STAY'] as SpellState[] },
  OVERDUE: { overdue: true },
} as const
type List = keyof typeof LISTS
const KEYS = Object.keys(LISTS) as List[]

export interface StayListProps {
  memberPath: (memberId: string) => string | undefined
  townshipId?: string | undefined
  children?: ReactNode
}

/** Open stays: those that count, the short ones apart, and those that have run over (R4). */
export function StayList({ memberPath, townshipId, children }: StayListProps) {
  const { t } = useTranslation('shared')
  const [address, setAddress] = useSearchParams()
  const list = KEYS.find((one) => one === address.get('list')) ?? 'MOBILE'
  const { data, loading, error, refetch, fetchMore } = useQuery(StaysQuery, {
    variables: { ...LISTS[list], ...(townshipId ? { townshipId } : {}), first: 50 },
  })
  const page = data?.mobilitySpells
  return (
    <>
      {children}
      <PageHead title={t('stays.list')} about={t('stays.listAbout')}>
        <ExportButton
          label={t('stays.export')}
          disabled={!page?.nodes.length}
          onExport={() =>
            Promise.resolve({ blob: tableOf(page?.nodes ?? [], t), name: `${t(`stays.lists.${list}`)}.csv` })
          }
        />
        <PrintButton />
      </PageHead>
      <Tabs
        className="mm-no-print"
        activeKey={list}
        onChange={(key) => setAddress({ list: key }, { replace: true })}
        items={KEYS.map((key) => ({ key, label: t(`stays.lists.${key}`) }))}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <PrintView title={t('stays.list')} filter={t(`stays.lists.${list}`)}>
          <RowList<Stay>
            label={t(`stays.lists.${list}`)}
            rows={page?.nodes ?? []}
            rowKey={({ id }) => id}
            loading={loading}
            total={page?.total}
            empty={<EmptyState what={t('stays.listEmpty')} how={t('stays.listEmptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        mobilitySpells: joinPages(before.mobilitySpells, fetchMoreResult.mobilitySpells),
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
              { key: 'startedOn', title: t('stays.startedOn'), render: ({ startedOn }) => startedOn },
              {
                key: 'expectedEndOn',
                title: t('stays.expectedEndOn'),
                render: ({ expectedEndOn }) => expectedEndOn ?? t('stays.unknownEnd'),
              },
              {
                key: 'state',
                title: t('stays.state'),
                render: ({ state }) => (
                  <ToneTag tone={state === 'SHORT_STAY' ? 'NEUTRAL' : 'UNDER_WAY'}>
                    {t(`stays.stateOf.${state}`)}
                  </ToneTag>
                ),
              },
              {
                key: 'threshold',
                title: t('stays.threshold'),
                render: ({ thresholdDays }) => thresholdDays && t('stays.thresholdOf', { days: thresholdDays }),
              },
              { key: 'reason', title: t('stays.reason'), render: ({ reason }) => t(`stays.reasonOf.${reason}`) },
              { key: 'destination', title: t('stays.destination'), render: ({ destination }) => destination },
              ...(townshipId
                ? []
                : [
                    {
                      key: 'township',
                      title: t('stays.township'),
                      render: ({ member }: Stay) => member?.originTownship?.shortName,
                    },
                  ]),
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

function tableOf(rows: readonly Stay[], t: (key: string) => string): Blob {
  return csvOf(
    ['member', 'startedOn', 'expectedEndOn', 'state', 'threshold', 'reason', 'destination'].map((key) =>
      t(`stays.${key}`),
    ),
    rows.map(({ member, startedOn, expectedEndOn, state, thresholdDays, reason, destination }) => [
      member?.name ?? '',
      startedOn,
      expectedEndOn ?? '',
      t(`stays.stateOf.${state}`),
      String(thresholdDays ?? ''),
      t(`stays.reasonOf.${reason}`),
      destination ?? '',
    ]),
  )
}
