import { useApolloClient, useQuery } from '@apollo/client/react'
import { Flex, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { SWEEP_STATES, type SweepState } from '@mobile-members/model/sweep.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { KeysetTable, type KeysetTableProps } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { SWEEP_TONES } from '@mobile-members/web/sweep/sweep-task.tsx'
import type { TownSweepBoardQuery } from '../gql/graphql.ts'
import { useMay } from '../people/use-may.ts'
import { BoardActs } from './board-acts.tsx'
import { SweepBoardQuery, SweepFiguresQuery } from './sweep.queries.ts'

type Task = NonNullable<TownSweepBoardQuery['sweepTasks']>['nodes'][number]
const FIGURES = ['units', 'open', 'inWork', 'reported', 'nil', 'overdue'] as const
const STATE_OF = { open: 'OPEN', inWork: 'IN_WORK', reported: 'REPORTED', nil: 'NIL', overdue: 'OVERDUE' } as const
type Chosen = SweepState | 'OVERDUE' | ''

/** The units of a survey, those without a report first (R31). */
export function SweepBoard({ campaign }: { campaign: { id: string; year: number; state: string } }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const client = useApolloClient()
  const may = useMay()
  const [chosen, choose] = useState<Chosen>('')
  const { id } = campaign
  const filter = chosen === 'OVERDUE' ? { overdue: true } : chosen ? { state: chosen } : {}
  const figures = useQuery(SweepFiguresQuery, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const { data, loading, error, refetch, fetchMore } = useQuery(SweepBoardQuery, {
    variables: { id, first: 100, ...filter },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.sweepTasks
  const opens = may('registry', 'sweepLines')
  const columns = useColumns(opens)

  /** The whole board, whatever is shown of it. */
  async function everything() {
    const rows: Task[] = []
    for (let after: string | null | undefined; ;) {
      const { data: part } = await client.query({
        query: SweepBoardQuery,
        variables: { id, first: 200, ...(after ? { after } : {}) },
        fetchPolicy: 'network-only',
      })
      rows.push(...(part?.sweepTasks?.nodes ?? []))
      after = part?.sweepTasks?.hasNextPage ? part.sweepTasks.endCursor : undefined
      if (!after) break
    }
    const head = [
      'unit',
      'kind',
      'state',
      'due',
      'overdueOnly',
      'lines',
      'incomplete',
      'returnedOn',
      'remindedOn',
      'phone',
    ]
    const blob = csvOf(
      head.map((key) => t(`townSweep.units.${key}`)),
      rows.map((row) => [
        row.unit?.shortName,
        row.unit && t(`sweep.kindOf.${row.unit.kind}`),
        t(`sweep.stateOf.${row.state}`),
        row.dueOn,
        row.overdue ? t('townSweep.units.yes') : '',
        row.lines,
        row.incomplete,
        row.returnedOn,
        row.remindedOn,
        row.unit?.phone,
      ]),
    )
    return { blob, name: `${campaign.year} ${t('townSweep.units.file')}.csv` }
  }

  return (
    <Flex vertical gap={12}>
      <StatRow>
        {FIGURES.map((key) => (
          <StatCard
            key={key}
            label={t(`townSweep.units.figure.${key}`)}
            value={figures.data ? (figures.data.sweepFigures?.[key] ?? null) : undefined}
            late={key === 'overdue' && (figures.data?.sweepFigures?.overdue ?? 0) > 0}
            onOpen={() => choose(key === 'units' ? '' : STATE_OF[key])}
          />
        ))}
      </StatRow>
      <Flex gap={8} wrap align="center" className="mm-no-print">
        <Select<Chosen>
          aria-label={t('townSweep.units.filter')}
          value={chosen}
          onChange={choose}
          style={{ minWidth: 130 }}
          options={[
            { value: '', label: t('townSweep.units.all') },
            { value: 'OVERDUE', label: t('townSweep.units.overdueOnly') },
            ...SWEEP_STATES.map((state) => ({ value: state, label: t(`sweep.stateOf.${state}`) })),
          ]}
        />
        {campaign.state === 'OPEN' && may('registry', 'remindSweepUnits') && <BoardActs campaignId={id} />}
        <ExportButton onExport={everything} />
        <PrintButton />
      </Flex>
      <GraphTrouble error={error ?? figures.error} onRetry={() => void refetch()} />
      <PrintView title={`${campaign.year} ${t('townSweep.units.file')}`}>
        <KeysetTable
          rows={page?.nodes ?? []}
          rowKey={(task) => task.id}
          loading={loading && !page}
          empty={<EmptyState what={t('townSweep.units.none')} how={t('townSweep.units.noneHow')} />}
          onOpen={opens ? (task) => void navigate(`/survey/sweep/${task.id}`) : undefined}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      sweepTasks: joinPages(before.sweepTasks, fetchMoreResult.sweepTasks),
                    }),
                  })
              : undefined
          }
          columns={columns}
        />
      </PrintView>
    </Flex>
  )
}

function useColumns(opens: boolean): KeysetTableProps<Task>['columns'] {
  const { t } = useTranslation('town-center')
  return [
    {
      title: t('townSweep.units.unit'),
      render: (_, { id, unit }) =>
        opens ? <Link to={`/survey/sweep/${id}`}>{unit?.shortName}</Link> : unit?.shortName,
    },
    { title: t('townSweep.units.kind'), render: (_, { unit }) => unit && t(`sweep.kindOf.${unit.kind}`) },
    {
      title: t('townSweep.units.state'),
      render: (_, { state, overdue, onBehalf }) => (
        <Flex gap={4} wrap align="center">
          <ToneTag tone={SWEEP_TONES[state]}>{t(`sweep.stateOf.${state}`)}</ToneTag>
          {overdue && <ToneTag tone="ALARM">{t('sweep.overdue')}</ToneTag>}
          {onBehalf && <Typography.Text type="secondary">{t('sweep.onBehalf')}</Typography.Text>}
        </Flex>
      ),
    },
    { title: t('townSweep.units.due'), dataIndex: 'dueOn' },
    { title: t('townSweep.units.lines'), dataIndex: 'lines', align: 'right' },
    { title: t('townSweep.units.incomplete'), align: 'right', render: (_, { incomplete }) => incomplete || '' },
    { title: t('townSweep.units.returnedOn'), dataIndex: 'returnedOn' },
    { title: t('townSweep.units.remindedOn'), dataIndex: 'remindedOn' },
    { title: t('townSweep.units.phone'), render: (_, { unit }) => unit?.phone },
  ]
}
