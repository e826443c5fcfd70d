import { useTranslation } from 'react-i18next'
import { industryKey } from './industries.ts'
import type { PlacementQuery } from '../gql/graphql.ts'

type Affiliation = NonNullable<PlacementQuery['affiliation']>
export type Decision = NonNullable<Affiliation['decision']>
export type Evaluation = NonNullable<Affiliation['evaluation']>
/** A proposal that is stored, or what the table says now; both are told in the same words. */
export type Proposal = Decision | Evaluation
export type Facts = Proposal['facts']

interface Outcome {
  result: string
  rule?: string | null
  manualReason?: string | null
  branch?: { name: string } | null
}

/** The placement in words: sentences, facts, values and distances. */
export function usePlacementWords() {
  const { t } = useTranslation('town-center')

  function ruleKey({ result, rule, manualReason }: Pick<Outcome, 'result' | 'rule' | 'manualReason'>): string {
    return rule ?? manualReason ?? result
  }

  function factWords(fact: string): string {
    return t(`placement.factOf.${fact.replaceAll('.', '_')}`)
  }

  function distanceWords(meters: number): string {
    return meters < 1000
      ? t('placement.meters', { m: Math.round(meters) })
      : t('placement.kilometers', { km: (meters / 1000).toFixed(1) })
  }

  /** A fact's value; ids become names by the facts that the proposal was made of. */
  function valueWords(fact: string, value: string, facts: Facts): string {
    if (value === 'null' || value === '') return t('placement.unknownFact')
    if (fact === 'employment.kind') return t(`people.employmentKindOf.${value}`)
    if (fact === 'unit.hasPartyOrg' || fact === 'unit.parent') return t(`facts.partyOf.${value}`)
    if (fact === 'residence.area' && value === facts.residenceArea?.id) return facts.residenceArea.name
    if (fact === 'unit' && facts.workUnit) return facts.workUnit.name
    if (fact === 'industry' && /^[A-T](-\d\d)?$/.test(value)) return t(industryKey(value))
    return t([`placement.valueOf.${value}`, 'placement.unknownFact'])
  }

  /** What is proposed and why, as one sentence. */
  function sentence(proposal: Proposal, name: string): string {
    const { facts } = proposal
    const branch = ('proposedBranch' in proposal ? proposal.proposedBranch : proposal.branch)?.name
    const nearest = proposal.distances[0]
    return t(`placement.sentence.${ruleKey(proposal)}`, {
      name,
      unit: facts.workUnit?.name ?? t('placement.unknownFact'),
      area: facts.residenceArea?.name ?? t('placement.unknownFact'),
      branch: branch ?? t('placement.noBranch'),
      distance: nearest ? distanceWords(nearest.meters) : t('placement.unknownFact'),
      facts:
        'missingFacts' in proposal
          ? proposal.missingFacts.map(factWords).join(t('placement.sentenceJoin'))
          : t('placement.unknownFact'),
    })
  }

  function outcomeWords(outcome: Outcome): string {
    return [t(`placement.ruleOf.${ruleKey(outcome)}`), outcome.branch?.name].filter(Boolean).join(' · ')
  }

  return { ruleKey, factWords, valueWords, distanceWords, sentence, outcomeWords }
}

/** The branch that a proposal names, stored or not. */
export function branchOf(proposal: Proposal): { id: string; name: string } | null | undefined {
  return 'proposedBranch' in proposal ? proposal.proposedBranch : proposal.branch
}

/** Whether a stored proposal is no more what the rules say: other facts, or another branch by what is known of units and branches. */
export function isStale(decision: Decision, now: Evaluation): boolean {
  return !sameFacts(decision.facts, now.facts) || decision.proposedBranch?.id !== now.branch?.id
}

function sameFacts(a: Facts, b: Facts): boolean {
  return (
    a.employmentKind === b.employmentKind &&
    a.employmentStable === b.employmentStable &&
    a.industry === b.industry &&
    a.residenceStable === b.residenceStable &&
    a.workUnit?.id === b.workUnit?.id &&
    a.residenceArea?.id === b.residenceArea?.id
  )
}
