import { useQuery } from '@apollo/client/react'
import { Card, Flex, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { xlsxOf, type Sheet } from '@mobile-members/ui/xlsx.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownSurveyResultsQuery } from '../gql/graphql.ts'
import { SurveyResultsQuery } from './survey.queries.ts'

type Cell = NonNullable<TownSurveyResultsQuery['surveyCampaign']>['results'][number]
type Coverage = NonNullable<NonNullable<TownSurveyResultsQuery['surveyCampaign']>['coverage']>

/** The three frozen tables of a survey (R23), and what the two channels say of each other (N1). */
export function CampaignResults({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(SurveyResultsQuery, { variables: { id: campaignId } })
  const nameOf = useCellNames()
  if (loading && !data) return <LoadingLayout />
  const campaign = data?.surveyCampaign
  const results = campaign?.results ?? []
  const of = (kind: Cell['kind']) => results.filter((cell) => cell.kind === kind)
  const words = {
    nameOf,
    lines: t('survey.results.lines'),
    people: t('survey.results.people'),
    total: t('survey.results.total'),
  }
  return (
    <Flex vertical gap={16}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {campaign?.coverage && <CoverageCard coverage={campaign.coverage} />}
      {campaign && results.length === 0 && (
        <EmptyState what={t('survey.results.notYet')} how={t('survey.results.notYetHow')} />
      )}
      {results.length > 0 && (
        <PrintView title={t('survey.list.results')}>
          <Flex vertical gap={16}>
            <Flex gap={8} wrap className="mm-no-print">
              <PrintButton />
              <ExportButton
                onExport={async () => ({
                  blob: await xlsxOf([
                    sheetOf(t('survey.results.number'), of('NUMBER'), words),
                    sheetOf(t('survey.results.industry'), of('INDUSTRY'), words),
                    sheetOf(t('survey.results.structure'), turned(of('STRUCTURE')), words),
                  ]),
                  name: `${t('survey.list.results')}.xlsx`,
                })}
              />
            </Flex>
            <CrossTable title={t('survey.results.number')} head={t('survey.results.unit')} cells={of('NUMBER')} />
            <CrossTable
              title={t('survey.results.industry')}
              head={t('survey.results.section')}
              cells={of('INDUSTRY')}
            />
            <CrossTable
              title={t('survey.results.structure')}
              head={t('survey.results.ageBand')}
              cells={turned(of('STRUCTURE'))}
            />
          </Flex>
        </PrintView>
      )}
    </Flex>
  )
}

/** Ages down, sexes across. */
function turned(cells: Cell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, rowKey: cell.columnKey, columnKey: cell.rowKey }))
}

function sum(chosen: readonly Cell[], figure: 'lines' | 'people'): number {
  return chosen.reduce((total, cell) => total + cell[figure], 0)
}

/** A row's or a column's key in words; what is not known has its own. */
function useCellNames(): (key: string) => string {
  const { t } = useTranslation('town-center')
  return (key) =>
    t(
      [
        `survey.channelOf.${key}`,
        `people.sexOf.${key}`,
        ...(key.length === 1 ? [`people.industryOf.${key}`] : []),
        ...(key === 'NONE' ? ['survey.results.none'] : []),
        ...(key === '-30' ? ['survey.results.bandUnder'] : []),
        ...(key === '61-' ? ['survey.results.bandOver'] : []),
      ],
      { defaultValue: key },
    )
}

/** The same table as a sheet, with its sums. */
function sheetOf(
  name: string,
  cells: Cell[],
  words: { nameOf: (key: string) => string; lines: string; people: string; total: string },
): Sheet {
  const columns = [...new Set(cells.map(({ columnKey }) => columnKey))].toSorted()
  const rows = [...new Set(cells.map(({ rowKey }) => rowKey))].toSorted()
  const row = (label: string, own: Cell[]) => [
    label,
    ...columns.map((column) =>
      sum(
        own.filter(({ columnKey }) => columnKey === column),
        'lines',
      ),
    ),
    sum(own, 'lines'),
  ]
  return {
    name,
    heading: [name, ...columns.map(words.nameOf), words.lines, words.people],
    rows: [
      ...rows.map((key) => {
        const own = cells.filter(({ rowKey }) => rowKey === key)
        return [...row(words.nameOf(key), own), sum(own, 'people')]
      }),
      row(words.total, cells),
    ],
  }
}

function CrossTable({ title, head, cells }: { title: string; head: string; cells: Cell[] }) {
  const { t } = useTranslation('town-center')
  const columns = [...new Set(cells.map(({ columnKey }) => columnKey))].toSorted()
  const rows = [...new Set(cells.map(({ rowKey }) => rowKey))].toSorted()
  const name = useCellNames()
  return (
    <Card title={title} size="small">
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="key"
        dataSource={rows.map((key) => ({ key, own: cells.filter(({ rowKey }) => rowKey === key) }))}
        columns={[
          { title: head, render: (_, { key }) => name(key) },
          ...columns.map((column) => ({
            title: name(column),
            align: 'right' as const,
            render: (_: unknown, { own }: { own: Cell[] }) =>
              sum(
                own.filter(({ columnKey }) => columnKey === column),
                'lines',
              ),
          })),
          { title: t('survey.results.lines'), align: 'right', render: (_, { own }) => sum(own, 'lines') },
          { title: t('survey.results.people'), align: 'right', render: (_, { own }) => sum(own, 'people') },
        ]}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>{t('survey.results.total')}</Table.Summary.Cell>
            {columns.map((column, at) => (
              <Table.Summary.Cell key={column} index={at + 1} align="right">
                {sum(
                  cells.filter(({ columnKey }) => columnKey === column),
                  'lines',
                )}
              </Table.Summary.Cell>
            ))}
            <Table.Summary.Cell index={columns.length + 1} align="right">
              {sum(cells, 'lines')}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={columns.length + 2} />
          </Table.Summary.Row>
        )}
      />
    </Card>
  )
}

function CoverageCard({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('town-center')
  const { township, sweep, both, seen, estimate, low, high } = coverage
  return (
    <Card title={t('survey.results.coverage')} size="small">
      <StatRow>
        <StatCard label={t('survey.results.township')} value={township} />
        <StatCard label={t('survey.results.sweep')} value={sweep} />
        <StatCard label={t('survey.results.both')} value={both} />
        <StatCard label={t('survey.results.seen')} value={seen} />
        {typeof estimate === 'number' && (
          <StatCard
            label={t('survey.results.estimate')}
            value={Math.round(estimate)}
            note={
              typeof low === 'number' && typeof high === 'number'
                ? t('survey.results.between', { low: Math.round(low), high: Math.round(high) })
                : undefined
            }
          />
        )}
      </StatRow>
      {typeof estimate === 'number' && <div style={{ marginTop: 8 }}>{t('survey.results.lowerBound')}</div>}
    </Card>
  )
}
