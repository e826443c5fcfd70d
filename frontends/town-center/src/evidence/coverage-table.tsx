import { Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TownCoverageQuery } from '../gql/graphql.ts'

type Coverage = NonNullable<NonNullable<TownCoverageQuery['surveyCampaign']>['coverage']>

export interface CoverageRow {
  key: string
  label: string
  coverage: Coverage
  strong?: boolean
}

const FIGURES = ['inTownship', 'inSweep', 'inBoth', 'seen', 'estimate', 'standardError', 'missed', 'range'] as const

/** The words over the figures. */
export function useCoverageHeading(): string[] {
  const { t } = useTranslation('town-center')
  return [t('evidencePages.group'), ...FIGURES.map((figure) => t(`evidencePages.${figure}`))]
}

/** A row's figures; empty where nothing can be estimated. */
export function coverageCells({ label, coverage }: CoverageRow): (string | number)[] {
  const { township, sweep, both, seen, estimate, standardError, missed, low, high } = coverage
  const one = (value: number | null | undefined) => (typeof value === 'number' ? Math.round(value * 10) / 10 : '')
  const range = typeof low === 'number' && typeof high === 'number' ? `${low.toFixed(1)}–${high.toFixed(1)}` : ''
  return [label, township, sweep, both, seen, one(estimate), one(standardError), one(missed), range]
}

/** The estimate group by group, with its interval. */
export function CoverageTable({ rows }: { rows: CoverageRow[] }) {
  const { t } = useTranslation('town-center')
  const heading = useCoverageHeading()
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={({ key }) => key}
      dataSource={rows}
      columns={heading.map((title, at) => ({
        title,
        align: at === 0 ? ('left' as const) : ('right' as const),
        render: (_: unknown, row: CoverageRow) => {
          const cell = coverageCells(row)[at]
          const text = cell === '' && at === 5 ? t('evidencePages.unknown') : cell
          return row.strong ? <Typography.Text strong>{text}</Typography.Text> : text
        },
      }))}
    />
  )
}
