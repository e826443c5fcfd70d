import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { SimpleTable } from '../placement/simple-table.tsx'
import { changedSettings, standingOf, type Settings } from './differences.rules.ts'
import { PublishAct } from './publish-act.tsx'
import { ReplayCard } from './replay-card.tsx'
import { RuleSetsQuery } from './rule-sets.queries.ts'

const TONES = { now: 'DONE', coming: 'WAITING', past: 'NEUTRAL' } as const

/** The rules of placement in versions, what differs and from when, and what they would have made of past decisions (R53, N4). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(RuleSetsQuery)
  const versions = data?.placementRuleSets ?? []
  const today = countyToday()
  const standing = versions.find((one) => standingOf(versions, one, today) === 'now')
  const valueOf = (name: keyof Settings, { [name]: value }: Settings) =>
    typeof value === 'boolean'
      ? t(value ? 'ruleSets.yes' : 'ruleSets.no')
      : typeof value === 'number'
        ? String(value)
        : t(`ruleSets.unstableOf.${value}`)
  return (
    <>
      <BackLink to="/placement" label={t('placement.back')} />
      <PageHead title={t('ruleSets.title')} about={t('ruleSets.about')}>
        {standing && <PublishAct settings={plain(standing.settings)} />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data && versions.length === 0 && <EmptyState what={t('ruleSets.empty')} />}
      {versions.length > 0 && (
        <Flex vertical gap={16}>
          <Card>
            <SimpleTable
              label={t('ruleSets.title')}
              head={['\u00a0', t('ruleSets.from'), '\u00a0\u00a0', t('ruleSets.differs')]}
              rows={versions.map((one, at) => {
                const before = versions[at + 1]
                const changed = before ? changedSettings(before.settings, one.settings) : []
                const stands = standingOf(versions, one, today)
                return {
                  key: String(one.version),
                  cells: [
                    t('ruleSets.version', { version: one.version }),
                    one.effectiveFrom,
                    <ToneTag key="stands" tone={TONES[stands]}>
                      {t(`ruleSets.${stands}`)}
                    </ToneTag>,
                    before
                      ? changed.map((name) => (
                          <div key={name}>
                            {t('ruleSets.change', {
                              setting: t(`ruleSets.settingOf.${name}`),
                              before: valueOf(name, before.settings),
                              after: valueOf(name, one.settings),
                            })}
                          </div>
                        ))
                      : t('ruleSets.first'),
                  ],
                }
              })}
            />
          </Card>
          {standing && (
            <ReplayCard versions={versions.map(({ version }) => version)} rules={plain(standing.settings)} />
          )}
        </Flex>
      )}
    </>
  )
}

/** The settings without what the graph client adds. */
function plain({
  unstable,
  tradeBeforeUnit,
  soleTraderEmployeesInCommunity,
  branchLimit,
  branchMinimum,
}: Settings): Settings {
  return { unstable, tradeBeforeUnit, soleTraderEmployeesInCommunity, branchLimit, branchMinimum }
}
