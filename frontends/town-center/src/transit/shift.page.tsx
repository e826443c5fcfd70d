import { useQuery } from '@apollo/client/react'
import { Card, Flex, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Bars } from '@mobile-members/ui/bars.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMay } from '../people/use-may.ts'
import { BEFORE, ShiftNames } from './shift-names.tsx'
import { ManagementShiftQuery } from './transit.queries.ts'

/** How far management has moved to the host town: the share, who is left by stage, and each month (R7). */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(ManagementShiftQuery)
  const shift = data?.managementShift
  if (loading && !shift) return <LoadingLayout rows={8} />
  const names = may('registry', 'members')
  const to = (stage: string) => (names ? () => void navigate(`/members?stage=${stage}&mobile=true`) : undefined)
  const counts = new Map(shift?.byStage.map(({ key, count }) => [key, count]))
  return (
    <>
      <PageHead title={t('transit.shift.title')} about={t('transit.shift.about')}>
        <PrintButton />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {shift?.known === 0 && <EmptyState what={t('transit.shift.noneKnown')} how={t('transit.shift.noneKnownHow')} />}
      {shift && shift.known > 0 && (
        <Flex vertical gap={16}>
          <StatRow>
            <StatCard label={t('transit.shift.percent')} value={`${shift.percent} %`} />
            <StatCard label={t('transit.shift.known')} value={shift.known} />
            <StatCard label={t('transit.shift.placed')} value={shift.placed} onOpen={to('PLACED')} />
            <StatCard label={t('transit.shift.others')} value={shift.known - shift.placed} />
          </StatRow>
          <Card size="small">
            <Bars
              title={`${t('transit.shift.others')} · ${t('transit.shift.byStage')}`}
              bars={BEFORE.map((stage) => ({
                key: stage,
                label: t(`words.stage.${stage}`),
                value: counts.get(stage) ?? 0,
                onOpen: names ? () => void navigate(`?stage=${stage}`, { replace: true }) : undefined,
              }))}
            />
          </Card>
          <Card size="small">
            <Bars
              title={t('transit.shift.months')}
              bars={shift.byMonth.map(({ month, known, placed }) => ({
                key: month,
                label: month,
                value: shareOf(placed, known),
                note: `% (${placed} / ${known})`,
              }))}
            />
          </Card>
          <Card size="small" title={t('transit.shift.months')}>
            <Table
              size="small"
              pagination={false}
              rowKey="month"
              dataSource={[...shift.byMonth].toReversed()}
              scroll={{ x: true }}
              columns={[
                { dataIndex: 'month', title: t('transit.shift.month') },
                { dataIndex: 'known', title: t('transit.shift.known'), align: 'right' },
                { dataIndex: 'placed', title: t('transit.shift.placed'), align: 'right' },
                {
                  key: 'share',
                  title: t('transit.shift.share'),
                  align: 'right',
                  render: (_: unknown, { known, placed }) => `${shareOf(placed, known)} %`,
                },
              ]}
            />
          </Card>
          {names && <ShiftNames counts={counts} />}
        </Flex>
      )}
    </>
  )
}

/** In percent with one decimal; nothing of nobody is nothing. */
function shareOf(placed: number, known: number): number {
  return known === 0 ? 0 : Math.round((1000 * placed) / known) / 10
}
