import { metersBetween } from '@mobile-members/county/organizations.ts'
import type { County, PlacementDecision } from '@mobile-members/county/world.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { addWorkingDays, dayOf } from '@mobile-members/model/dates.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Db } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import { type PlacementGround, evaluatePlacement, nearestFirst } from './placement.rules.ts'
import { findRuleSetOn } from './placement.store.ts'
import { whatWouldChange } from './what-would-change.rules.ts'

const OBJECTION_ANSWER = '已与本人当面核对情况，并说明了所依据的规则。'

/** The decisions as the table itself makes them from their facts, so that every reason is there. */
export async function seedDecisions(db: Db, county: County): Promise<void> {
  const { version, settings } = await findRuleSetOn(db, county.today)
  const groundOf = groundsOf(county)
  const answerDays = await settingOn(db, 'OBJECTION_WORKING_DAYS', county.today)
  const calendar = workingCalendar()
  const proposers = new Map(county.registry.checkIns.map(({ memberId, confirmedBy }) => [memberId, confirmedBy]))
  await insertAll(
    db,
    'placement_decisions',
    county.branches.decisions.map((one) => {
      const ground = groundOf(one.facts)
      const evaluation = evaluatePlacement(one.facts, ground, settings)
      return {
        id: one.id,
        affiliation_id: one.affiliationId,
        member_id: one.memberId,
        rule_set_version: version,
        facts: one.facts,
        ground: { ...ground, enterprises: nearestFirst(ground.enterprises).slice(0, 5) },
        result: one.result,
        rule: one.rule,
        manual_reason: one.manualReason,
        kind: evaluation.kind,
        proposed_branch_id: one.proposedBranchId,
        trace: evaluation.trace,
        distances: evaluation.distances,
        would_change: whatWouldChange(one.facts, ground, settings),
        warnings: [],
        proposed_at: one.proposedAt,
        proposed_by: proposers.get(one.memberId) ?? county.cast.center,
        objection: one.objection?.text ?? null,
        objected_at: one.objection?.at ?? null,
        objection_due_on: one.objection && addWorkingDays(dayOf(new Date(one.objection.at)), answerDays, calendar).day,
        ...answerOf(one),
        branch_id: one.confirmedAt ? (one.override?.branchId ?? one.proposedBranchId) : null,
        confirmed_at: one.confirmedAt,
        confirmed_by: one.confirmedBy,
        override_reason: one.override?.reason ?? null,
      }
    }),
  )
}

/** An objection of a decision that a person has made since was answered by then. */
function answerOf({ objection, confirmedAt, confirmedBy }: PlacementDecision) {
  const answered = objection !== null && confirmedAt !== null
  return {
    objection_answer: answered ? OBJECTION_ANSWER : null,
    answered_at: answered ? confirmedAt : null,
    answered_by: answered ? confirmedBy : null,
  }
}

function groundsOf({ branches, registry, cast, today }: County): (facts: PlacementFacts) => PlacementGround {
  const units = new Map(branches.workUnits.map((unit) => [unit.id, unit]))
  const areas = new Map(registry.areas.map((area) => [area.id, area]))
  const enterprises = branches.hostBranches.filter(({ kind }) => kind === 'ENTERPRISE')
  return ({ workUnitId, residenceAreaId }) => {
    const unit = units.get(workUnitId ?? '')
    const firm = units.get(unit?.parentId ?? '')
    const area = areas.get(residenceAreaId ?? '')
    return {
      unit: unit && { ...unit, located: true, parent: firm },
      area: area && {
        kind: area.kind,
        fringe: area.fringeSince !== null && area.fringeSince <= today,
        branchId: area.branchId,
      },
      temporaryBranchId: cast.tb,
      enterprises: unit
        ? enterprises.map(({ id, location, ownFullMembers, ownProbationaryMembers }) => ({
            branchId: id,
            meters: metersBetween(unit.location, location),
            members: ownFullMembers + ownProbationaryMembers,
          }))
        : [],
      enterpriseExists: true,
    }
  }
}
