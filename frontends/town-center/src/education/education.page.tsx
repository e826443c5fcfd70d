import { useQuery } from '@apollo/client/react'
import { Flex, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { PeriodPicker, runningPeriod } from '@mobile-members/web/education/period-picker.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { CenterMaterials } from './center-materials.tsx'
import { EducationOverviewQuery } from './education.queries.ts'

/** How the branches educate their mobile members this half-year (R71), and what the centre gives all of them to read (R70). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const materials = search.get('part') === 'materials'
  return (
    <>
      <Segmented<'townPlans' | 'townMaterials'>
        className="mm-no-print"
        aria-label={t('education.town')}
        value={materials ? 'townMaterials' : 'townPlans'}
        onChange={(part) => setSearch(part === 'townMaterials' ? { part: 'materials' } : {}, { replace: true })}
        options={(['townPlans', 'townMaterials'] as const).map((value) => ({ value, label: t(`education.${value}`) }))}
        style={{ marginBottom: 12 }}
      />
      {materials ? <CenterMaterials /> : <Overview />}
    </>
  )
}

function Overview() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const period = search.get('period') ?? runningPeriod()
  const { data, loading, error, refetch } = useQuery(EducationOverviewQuery, { variables: { period } })
  const rows = data?.educationOverview?.branches ?? []
  const sum = (key: 'planned' | 'held' | 'members' | 'without') =>
    data ? rows.reduce((total, { figures }) => total + figures[key], 0) : undefined
  const heads = ['branch', 'plannedCount', 'heldCount', 'members', 'without']
  const exported = async () => ({
    blob: csvOf(
      heads.map((key) => t(`education.${key}`)),
      rows.map(({ branch, figures: { planned, held, members, without } }) => [
        branch.name,
        planned,
        held,
        members,
        without,
      ]),
    ),
    name: t('education.townFile', { period }),
  })
  return (
    <>
      <PageHead title={t('education.town')} about={t('education.townAbout')}>
        <PeriodPicker value={period} onChange={(value) => setSearch({ period: value }, { replace: true })} />
        <PrintButton />
        <ExportButton disabled={rows.length === 0} onExport={exported} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(data?.educationOverview || !error) && (
        <PrintView title={t('education.town')} filter={periodInWords(period, t)}>
          <StatRow>
            <StatCard label={t('education.plannedCount')} value={sum('planned')} unit={t('education.sessions')} />
            <StatCard label={t('education.heldCount')} value={sum('held')} unit={t('education.sessions')} />
            <StatCard label={t('education.members')} value={sum('members')} unit={t('education.people')} />
            <StatCard label={t('education.without')} value={sum('without')} unit={t('education.people')} />
          </StatRow>
          <div style={{ marginTop: 16 }}>
            <RowList
              label={t('education.townPlans')}
              rows={rows}
              rowKey={({ branch }) => branch.id}
              loading={loading}
              empty={<EmptyState what={t('education.empty')} />}
              columns={[
                {
                  key: 'branch',
                  title: t('education.branch'),
                  main: true,
                  render: ({ branch }) => <Link to={`/education/${branch.id}?period=${period}`}>{branch.name}</Link>,
                },
                {
                  key: 'planned',
                  title: t('education.plannedCount'),
                  align: 'right' as const,
                  render: ({ figures: { planned } }) =>
                    planned > 0 ? planned : <ToneTag tone="ALARM">{t('education.noPlan')}</ToneTag>,
                },
                {
                  key: 'held',
                  title: t('education.heldCount'),
                  align: 'right' as const,
                  render: ({ figures }) => figures.held,
                },
                {
                  key: 'members',
                  title: t('education.members'),
                  align: 'right' as const,
                  render: ({ figures }) => figures.members,
                },
                {
                  key: 'without',
                  title: t('education.without'),
                  align: 'right' as const,
                  render: ({ figures: { without } }) =>
                    without > 0 ? <strong>{without}</strong> : <Flex justify="end">0</Flex>,
                },
              ]}
            />
          </div>
        </PrintView>
      )}
    </>
  )
}
