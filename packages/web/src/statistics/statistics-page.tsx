import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { policyOf } from '@mobile-members/model/policies.ts'
import { mayEver } from '@mobile-members/model/policy.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { countyToday, dayInWords, instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton } from '@mobile-members/ui/export-button.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useFiles } from '../use-files.ts'
import { useMe } from '../use-me.ts'
import { MembersBehind } from './members-behind.tsx'
import { PublishedPage } from './published-page.tsx'
import { StatisticsActs } from './statistics-acts.tsx'
import { StatisticsChecks } from './statistics-checks.tsx'
import { StatisticsComparisons } from './statistics-comparisons.tsx'
import { AnnualStatisticsQuery, StatisticsYearsQuery } from './statistics.queries.ts'
import { type OpenedCell, StatisticsTables } from './statistics-tables.tsx'

const TONES = { NONE: 'NEUTRAL', DRAFT: 'WAITING', FROZEN: 'DONE' } as const
const ASK_AGAIN = 2000

export interface StatisticsPageProps {
  /** A township's own part. */
  townshipId?: string
  /** Where a member's page is, if there is one. */
  memberPath?: (id: string) => string | undefined
}

/** The yearly statistics: tables, cross-checks, what was corrected since; the county sees what is published (R124, N8). */
export function StatisticsPage({ townshipId, memberPath }: StatisticsPageProps) {
  const { t } = useTranslation('shared')
  const me = useMe()
  const years = useQuery(StatisticsYearsQuery, { skip: me.offices.length === 0 })
  const [search, setSearch] = useSearchParams()
  if (me.loading || (years.loading && !years.data)) return <LoadingLayout />
  if (years.error) return <GraphTrouble error={years.error} onRetry={() => void years.refetch()} />
  const counted = years.data?.statisticsYears ?? []
  const lastOver = Number(countyToday().slice(0, 4)) - 1
  const all = [...new Set([...counted.map(({ year }) => year), lastOver])].toSorted((a, b) => b - a)
  const year = Number(search.get('year')) || (counted[0]?.year ?? lastOver)
  const picker = (
    <Select
      aria-label={t('statistics.year')}
      value={year}
      style={{ width: 110 }}
      options={all.map((one) => ({ value: one, label: String(one) }))}
      onChange={(one: number) => setSearch({ year: String(one) }, { replace: true })}
    />
  )
  const mayRead = mayEver(me.actor as Actor, policyOf('registry', 'annualStatistics')!)
  return mayRead ? (
    <Year key={`${year}/${townshipId}`} year={year} picker={picker} townshipId={townshipId} memberPath={memberPath} />
  ) : (
    <PublishedPage key={year} year={year} picker={picker} />
  )
}

function Year({
  year,
  picker,
  townshipId,
  memberPath,
}: {
  year: number
  picker: ReactNode
  townshipId: string | undefined
  memberPath: StatisticsPageProps['memberPath']
}) {
  const { t, i18n } = useTranslation('shared')
  const me = useMe()
  const [opened, setOpened] = useState<OpenedCell>()
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(AnnualStatisticsQuery, {
    variables: { year, ...(townshipId ? { townshipId } : {}) },
  })
  const found = data?.annualStatistics
  const waits =
    found?.reports.some(({ reported }) => !reported) ||
    (found?.replay?.missing.length ?? 0) > 0 ||
    (found?.corrected?.missing.length ?? 0) > 0
  useEffect(() => {
    if (!waits) return undefined
    startPolling(ASK_AGAIN)
    return stopPolling
  }, [waits, startPolling, stopPolling])
  const green = found?.checks.filter((check) => check.green).length ?? 0
  const mayOpen = mayEver(me.actor as Actor, policyOf('registry', 'statisticsMembers')!)
  return (
    <>
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {t('statistics.title')}
            {picker}
            {found && <ToneTag tone={TONES[found.state]}>{t(`statistics.stateOf.${found.state}`)}</ToneTag>}
          </Flex>
        }
        about={t(townshipId ? 'statistics.aboutTownship' : 'statistics.about')}
      >
        {found && found.state !== 'NONE' && <Downloads year={year} townshipId={townshipId} />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !found && <LoadingLayout />}
      {found?.state === 'NONE' && (
        <EmptyState
          what={t('statistics.none', { year })}
          how={t(townshipId ? 'statistics.noneTownshipHow' : 'statistics.noneHow')}
        />
      )}
      {found && !townshipId && <StatisticsActs statistics={found} />}
      {found && found.state !== 'NONE' && (
        <PrintView title={`${year} ${t('statistics.title')}`} filter={found.referenceDate ?? ''}>
          <StatRow>
            <StatCard
              label={t('statistics.managedHere')}
              value={found.managedHere}
              unit={t('statistics.unit.PEOPLE')}
            />
            <StatCard
              label={t('statistics.formallyHere')}
              value={found.formallyHere}
              unit={t('statistics.unit.PEOPLE')}
            />
            {found.checks.length > 0 && (
              <StatCard
                label={t('statistics.checksGreen')}
                value={t('statistics.checksOf', { green, all: found.checks.length })}
                late={found.checks.some((check) => !check.green && !check.warning)}
              />
            )}
          </StatRow>
          <div style={{ marginBlock: 12, overflowWrap: 'anywhere' }}>
            <FactList
              facts={[
                {
                  key: 'date',
                  label: t('statistics.referenceDate'),
                  value: found.referenceDate && dayInWords(found.referenceDate, i18n.language),
                },
                { key: 'known', label: t('statistics.knownAt'), value: found.knownAt && instantInTable(found.knownAt) },
                {
                  key: 'frozen',
                  label: t('statistics.frozenAt'),
                  value: found.frozenAt && instantInTable(found.frozenAt),
                },
                { key: 'hash', label: t('statistics.hash'), value: found.hash },
              ].filter(({ value }) => value)}
            />
          </div>
          <StatisticsComparisons statistics={found} />
          <StatisticsChecks statistics={found} />
          <StatisticsTables
            cells={found.cells}
            labels={found.labels}
            ofTownship={townshipId !== undefined}
            onOpen={mayOpen ? setOpened : undefined}
          />
        </PrintView>
      )}
      {opened && found && (
        <MembersBehind
          year={year}
          townshipId={townshipId}
          cell={opened}
          labels={found.labels}
          memberPath={memberPath}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}

function Downloads({ year, townshipId }: { year: number; townshipId: string | undefined }) {
  const { t } = useTranslation('shared')
  const files = useFiles()
  const of = `?year=${year}${townshipId ? `&townshipId=${townshipId}` : ''}`
  async function file(kind: 'xlsx' | 'pdf') {
    const { data, trouble } = await files.fetch(`/files/statistics.${kind}${of}`)
    if (!data) throw new Error(trouble?.code)
    return data
  }
  return (
    <>
      <ExportButton label={t('statistics.workbook')} onExport={() => file('xlsx')} />
      <ExportButton label={t('statistics.paper')} onExport={() => file('pdf')} />
      <PrintButton />
    </>
  )
}
