import { permits, type Ties } from '@mobile-members/model/policy.ts'
import { policyOf } from '@mobile-members/model/policies.ts'
import type { Actor, Role } from '@mobile-members/model/roles.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Updateable } from 'kysely'
import type { Context } from '../context.ts'
import type { Database, Row } from '../db.ts'
import { affiliationTies } from './affiliation.loaders.ts'
import { affiliationStepRefusal } from './affiliation.rules.ts'
import { insertStep, updateAffiliation } from './affiliation.store.ts'

/**
 * Brings an affiliation to its next state as a person's act, with its step on record (R48).
 * Refuses an asker who may not (FORBIDDEN) and a jump that the states do not allow (ILLEGAL_STEP).
 */
export async function takeStep(
  ctx: Context,
  operation: string,
  affiliation: Row<'affiliations'>,
  to: AffiliationState,
  changes: Updateable<Database['affiliations']> = {},
  reason: string | null = null,
): Promise<Row<'affiliations'>> {
  const ties = await affiliationTies(ctx, affiliation)
  ctx.permit(operation, ties)
  refuse(affiliationStepRefusal(affiliation.state, to))
  ctx.touch(affiliation.memberId)
  await insertStep(ctx.db, {
    affiliationId: affiliation.id,
    fromState: affiliation.state,
    toState: to,
    subject: ctx.subject,
    role: actingRole(ctx.actor, operation, ties),
    at: ctx.now(),
    reason,
  })
  return updateAffiliation(ctx.db, affiliation.id, { ...changes, state: to })
}

/** The role in which the actor is allowed this. */
export function actingRole(actor: Actor, operation: string, ties: Ties): Role | null {
  const policy = policyOf('branches', operation)
  if (!policy) return null
  return actor.offices.find((office) => permits({ ...actor, offices: [office] }, policy, ties))?.role ?? null
}
