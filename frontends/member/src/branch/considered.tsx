import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { industryGroupOf } from '@mobile-members/model/branches.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { factsUsed } from '@mobile-members/web/placement/facts-used.rules.ts'
import type { MyPlacementQuery as Answer } from '../gql/graphql.ts'

export type Decision = NonNullable<NonNullable<Answer['myAffiliation']>['decision']>

/** The facts that the rules used, and no other, in plain words; how far it is; and what would lead elsewhere (R60, N4). */
export function Considered({ decision }: { decision: Decision }) {
  const { t } = useTranslation('member')
  const valueOf = useValueWords(decision)
  const { distances } = decision
  const here = (decision.branch ?? decision.proposedBranch)?.id
  // Another rule that leads to the same branch changes nothing for the member.
  const elsewhere = decision.wouldChange.filter(({ branch }) => branch?.id !== here)
  return (
    <>
      <Card title={t('branch.facts')}>
        <FactList
          facts={factsUsed(decision).map(({ fact, value }) => ({
            key: fact,
            label: t(`branch.factOf.${fact.replaceAll('.', '_')}`),
            value: valueOf(fact, value),
          }))}
        />
      </Card>
      {distances.length > 0 && (
        <Card title={t('branch.distances')}>
          <FactList
            facts={distances.slice(0, 3).map(({ branchId, meters, branch }) => ({
              key: branchId,
              label: branch.name,
              value:
                meters < 1000
                  ? t('branch.meters', { meters: Math.round(meters) })
                  : t('branch.kilometers', { kilometers: (meters / 1000).toFixed(1) }),
            }))}
          />
        </Card>
      )}
      {elsewhere.length > 0 && (
        <Card title={t('branch.otherwise')}>
          <ul style={{ margin: 0, paddingInlineStart: 22 }}>
            {elsewhere.map(({ fact, value, rule, branch }) => (
              <li key={`${fact} ${value}`} style={{ padding: '4px 0' }}>
                {t('branch.if', {
                  fact: t(`branch.factOf.${fact.replaceAll('.', '_')}`),
                  value: valueOf(fact, value),
                  outcome: branch?.name ?? t(`words.placementRule.${rule ?? 'MANUAL'}`),
                })}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

/** A fact's value in plain words; ids become names by the facts that the decision was made of. */
function useValueWords({ facts }: Decision): (fact: string, value: string) => string {
  const { t } = useTranslation('member')
  return (fact, value) => {
    if (value === 'null' || value === '') return t('branch.unknown')
    if (fact === 'unit') return facts.workUnit?.name ?? t('branch.unknown')
    if (fact === 'residence.area' && value === facts.residenceArea?.id) return facts.residenceArea.name
    if (fact === 'industry' && /^[A-T](-\d\d)?$/.test(value)) return t(`branch.valueOf.${industryGroupOf(value)}`)
    return t([`branch.valueOf.${value}`, 'branch.unknown'])
  }
}
