import {
  type ManualReason,
  type PlacementFact,
  type PlacementResult,
  type PlacementRule,
  industryGroupOf,
} from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { type AreaGround, type PlacementGround, type RuleSettings, evaluatePlacement } from './placement.rules.ts'

/** What would come out if one fact were another. */
export interface Change {
  fact: PlacementFact
  value: string
  result: PlacementResult
  rule: PlacementRule | null
  manualReason: ManualReason | null
  branchId: string | null
}

/**
 * What would come out otherwise (N4): each fact that was used, changed alone to another value that it may have.
 * Only changes that lead elsewhere are told.
 */
export function whatWouldChange(facts: PlacementFacts, ground: PlacementGround, settings: RuleSettings): Change[] {
  const now = evaluatePlacement(facts, ground, settings)
  const used = new Set(now.trace.flatMap((step) => step.facts.map(({ fact }) => fact)))
  return alternatives(facts, ground)
    .filter(({ fact }) => used.has(fact))
    .map(({ fact, value, facts: otherFacts, ground: otherGround }) => {
      const { result, rule, manualReason, branchId } = evaluatePlacement(otherFacts, otherGround, settings)
      return { fact, value, result, rule, manualReason, branchId }
    })
    .filter(
      ({ result, rule, manualReason, branchId }) =>
        result !== 'NEED_FACTS' &&
        (rule !== now.rule || manualReason !== now.manualReason || branchId !== now.branchId),
    )
}

function alternatives(
  facts: PlacementFacts,
  ground: PlacementGround,
): { fact: PlacementFact; value: string; facts: PlacementFacts; ground: PlacementGround }[] {
  const withFacts = (fact: PlacementFact, value: string, changed: Partial<PlacementFacts>) => ({
    fact,
    value,
    facts: { ...facts, ...changed },
    ground,
  })
  const withArea = (area: AreaGround, value: string) => ({
    fact: 'residence.area' as const,
    value,
    facts,
    ground: { ...ground, area },
  })
  const group = facts.industry === null ? undefined : industryGroupOf(facts.industry)
  return [
    ...(facts.employmentStable === null
      ? []
      : [
          withFacts('employment.stability', String(!facts.employmentStable), {
            employmentStable: !facts.employmentStable,
          }),
        ]),
    ...(facts.residenceStable === null
      ? []
      : [
          withFacts('residence.stability', String(!facts.residenceStable), { residenceStable: !facts.residenceStable }),
        ]),
    ...(facts.employmentKind === 'UNIT'
      ? [withFacts('employment.kind', 'SELF_EMPLOYED', { employmentKind: 'SELF_EMPLOYED', workUnitId: null })]
      : []),
    ...(group === 'PRIMARY' ? [] : [withFacts('industry', 'PRIMARY', { industry: 'A-01' })]),
    ...(group === 'TRADE_SERVICES' ? [] : [withFacts('industry', 'TRADE_SERVICES', { industry: 'F' })]),
    ...(ground.unit && ground.unit.partyOrganization !== 'NONE'
      ? [
          {
            fact: 'unit.hasPartyOrg' as const,
            value: 'NONE',
            facts,
            ground: {
              ...ground,
              unit: { ...ground.unit, partyOrganization: 'NONE' as const, branchId: null, parent: undefined },
            },
          },
        ]
      : []),
    ...(ground.unit?.partyOrganization === 'NONE'
      ? [
          {
            fact: 'unit.hasPartyOrg' as const,
            value: 'HOST',
            facts,
            ground: { ...ground, unit: { ...ground.unit, partyOrganization: 'HOST' as const, branchId: null } },
          },
        ]
      : []),
    ...(ground.area
      ? [
          withArea({ kind: 'COMMUNITY', fringe: false, branchId: null }, 'COMMUNITY'),
          withArea({ kind: 'VILLAGE', fringe: true, branchId: null }, 'FRINGE_VILLAGE'),
          withArea({ kind: 'VILLAGE', fringe: false, branchId: null }, 'OTHER_VILLAGE'),
        ].filter(({ value }) => value !== areaName(ground.area))
      : []),
  ]
}

function areaName(area: AreaGround | undefined): string | undefined {
  if (!area) return undefined
  if (area.kind === 'COMMUNITY') return 'COMMUNITY'
  return area.fringe ? 'FRINGE_VILLAGE' : 'OTHER_VILLAGE'
}
