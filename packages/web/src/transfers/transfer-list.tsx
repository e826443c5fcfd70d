import { useQuery } from '@apollo/client/react'
import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { TransferState } from '@mobile-members/model/state-machines.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { FormalTransfersQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { TransfersQuery } from './transfers.queries.ts'

type Transfer = NonNullable<Answer['transfers']>['nodes'][number]

const LISTS = {
  SENT: { states: ['SENT'] as TransferState[] },
  OVERDUE: { overdue: true },
  REJECTED: { states: ['REJECTED'] as TransferState[] },
  ACCEPTED: { states: ['ACCEPTED'] as TransferState[] },
  ALL: {},
} as const
type List = keyof typeof LISTS
const KEYS = Object.keys(LISTS) as List[]

const TONES = {
  SENT: 'UNDER_WAY',
  ACCEPTED: 'DONE',
  REJECTED: 'ALARM',
  WITHDRAWN: 'NEUTRAL',
  CLOSED: 'NEUTRAL',
} as const

/** How a transfer stands; one that is late says so. */
export function TransferTag({ state, overdue = false }: { state: TransferState; overdue?: boolean }) {
  const { t } = useTranslation('shared')
  return (
    <>
      <ToneTag tone={TONES[state]}>{t(`transfers.stateOf.${state}`)}</ToneTag>
      {overdue && <ToneTag tone="ALARM">{t('transfers.overdue')}</ToneTag>}
    </>
  )
}

export interface TransferListProps {
  transferPath: (id: string) => string | undefined
  townshipId?: string | undefined
  branchId?: string | undefined
  children?: ReactNode
}

/** Letters of introduction by how they stand (R40): those of a township, those addressed to a branch, or all. */
export function TransferList({ transferPath, townshipId, branchId, children }: TransferListProps) {
  const { t } = useTranslation('shared')
  const [address, setAddress] = useSearchParams()
  const list = KEYS.find((one) => one === address.get('list')) ?? 'SENT'
  const filter = { ...LISTS[list], ...(townshipId ? { townshipId } : {}), ...(branchId ? { branchId } : {}) }
  const { data, loading, error, refetch, fetchMore } = useQuery(TransfersQuery, { variables: { filter, first: 50 } })
  const page = data?.transfers
  return (
    <>
      {children}
      <PageHead title={t('transfers.title')} about={t(branchId ? 'transfers.aboutBranch' : 'transfers.about')}>
        <ExportButton
          label={t('transfers.export')}
          disabled={!page?.nodes.length}
          onExport={() => Promise.resolve({ blob: tableOf(page?.nodes ?? [], t), name: `${t('transfers.title')}.csv` })}
        />
        <PrintButton />
      </PageHead>
      <Tabs
        className="mm-no-print"
        activeKey={list}
        onChange={(key) => setAddress({ list: key }, { replace: true })}
        items={KEYS.map((key) => ({ key, label: t(`transfers.list.${key}`) }))}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <PrintView title={t('transfers.title')} filter={t(`transfers.list.${list}`)}>
          <RowList<Transfer>
            label={t(`transfers.list.${list}`)}
            rows={page?.nodes ?? []}
            rowKey={({ id }) => id}
            loading={loading}
            total={page?.total}
            empty={<EmptyState what={t('transfers.empty')} how={t('transfers.emptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        transfers: joinPages(before.transfers, fetchMoreResult.transfers),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'member',
                title: t('transfers.member'),
                main: true,
                render: ({ id, content }) => {
                  const to = transferPath(id)
                  return to ? <Link to={to}>{content.name}</Link> : content.name
                },
              },
              { key: 'number', title: t('transfers.number'), render: ({ number }) => number },
              {
                key: 'state',
                title: t('transfers.state'),
                render: ({ state, overdue }) => <TransferTag state={state} overdue={overdue} />,
              },
              ...(townshipId
                ? []
                : [{ key: 'from', title: t('transfers.from'), render: ({ content }: Transfer) => content.from }]),
              ...(branchId
                ? []
                : [{ key: 'to', title: t('transfers.to'), render: ({ content }: Transfer) => content.addressedTo }]),
              {
                key: 'target',
                title: t('transfers.target'),
                render: ({ target }) => t(`transfers.targetOf.${target}`),
              },
              { key: 'sentOn', title: t('transfers.sentOn'), render: ({ sentOn }) => sentOn },
              { key: 'dueOn', title: t('transfers.dueOn'), render: ({ dueOn }) => dueOn },
              { key: 'reason', title: t('transfers.reason'), render: ({ reason }) => reason },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

function tableOf(rows: readonly Transfer[], t: (key: string) => string): Blob {
  return csvOf(
    ['number', 'member', 'from', 'to', 'state', 'sentOn', 'dueOn', 'reason'].map((key) => t(`transfers.${key}`)),
    rows.map(({ number, content, state, sentOn, dueOn, reason }) => [
      number,
      content.name,
      content.from,
      content.addressedTo,
      t(`transfers.stateOf.${state}`),
      sentOn,
      dueOn,
      reason ?? '',
    ]),
  )
}
