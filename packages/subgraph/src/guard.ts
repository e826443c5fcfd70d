import { createHash } from 'node:crypto'
import { mayEver } from '@mobile-members/model/policy.ts'
import { policyOf } from '@mobile-members/model/policies.ts'
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  defaultFieldResolver,
} from 'graphql'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { writeAudit } from './audit.ts'
import type { RequestContext } from './context.ts'
import { Refusal } from './errors.ts'
import { publishAll } from './events.ts'
import { tellClock } from './product-clock.ts'
import type { SharedTables } from '@mobile-members/database/shared-tables.ts'

type Ctx = RequestContext<SharedTables>
type Resolver = GraphQLFieldResolver<unknown, Ctx>

/** Names of constraints that speak to users, and the refusal that each stands for. */
export type ConstraintRefusals = Record<string, string>

export interface GuardOptions {
  boss: PgBoss | undefined
  constraints: ConstraintRefusals
}

/** Puts the policy table in front of every query field. */
export function guardQueries(type: GraphQLObjectType | undefined | null): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    if (field.name.startsWith('_')) continue
    const resolve: Resolver = field.resolve ?? defaultFieldResolver
    field.resolve = async (root, args, ctx: Ctx, info) => {
      enter(ctx, field.name)
      return resolve(root, args, ctx, info)
    }
  }
}

/**
 * Puts every mutation field into one transaction with its idempotency key, its events and its audit row,
 * behind the policy table. The same key from the same account gives the same answer and no second effect.
 */
export function guardMutations(type: GraphQLObjectType | undefined | null, options: GuardOptions): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const resolve: Resolver = field.resolve ?? defaultFieldResolver
    field.resolve = async (root, args, ctx: Ctx, info) => {
      enter(ctx, field.name)
      return inTransaction(ctx, info, args, options, () => resolve(root, args, ctx, info))
    }
  }
}

function enter(ctx: Ctx, operation: string): void {
  const policy = policyOf(ctx.subgraph, operation)
  if (!policy) throw new Error(`no policy for ${ctx.subgraph}.${operation}`)
  ctx.operations.push(operation)
  if (mayEver(ctx.actor, policy)) return
  if (ctx.actor.subject === undefined) throw new Refusal('UNAUTHENTICATED', 'sign in first')
  throw new Refusal('FORBIDDEN', 'forbidden')
}

async function inTransaction(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  args: Record<string, unknown>,
  { boss, constraints }: GuardOptions,
  resolve: () => unknown,
): Promise<unknown> {
  const key = ctx.idempotencyKey
  if (!key || key.length > 200)
    throw new Refusal('BAD_USER_INPUT', 'a mutation needs the header idempotency-key', {
      fields: { idempotencyKey: 'IDEMPOTENCY_KEY_MISSING' },
    })
  const pool = ctx.db
  const claim = { subject: ctx.actor.subject ?? '', key, operation: `${ctx.subgraph}.${String(info.path.key)}` }
  const requestHash = createHash('sha256')
    .update(JSON.stringify([info.fieldName, args]))
    .digest('hex')
  try {
    return await pool.transaction().execute(async (tx) => {
      ctx.db = tx
      ctx.pending.length = 0
      ctx.touched.clear()
      await tellClock(tx, ctx.now())
      const earlier = await claimKey(tx, claim, requestHash)
      if (earlier) return earlier.answer
      const answer = await resolve()
      if (ctx.pending.length > 0) {
        if (!boss) throw new Error('a subgraph without a bus published an event')
        await publishAll(boss, tx, ctx.pending, ctx.now())
      }
      await tx
        .updateTable('idempotencyKeys')
        .set({ answer: JSON.stringify(answer ?? null) })
        .where((where) => where.and(claim))
        .execute()
      await writeAudit(tx, ctx as unknown as RequestContext<never>, info.fieldName, [...ctx.touched], {
        argsHash: requestHash,
      })
      return answer
    })
  } catch (error) {
    throw refusalOf(error, constraints)
  } finally {
    ctx.db = pool
    ctx.forgetLoaded()
  }
}

async function claimKey(
  tx: Kysely<SharedTables>,
  claim: { subject: string; key: string; operation: string },
  requestHash: string,
): Promise<{ answer: unknown } | undefined> {
  const claimed = await tx
    .insertInto('idempotencyKeys')
    .values({ ...claim, requestHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return undefined
  const earlier = await tx
    .selectFrom('idempotencyKeys')
    .select(['requestHash', 'answer'])
    .where((where) => where.and(claim))
    .executeTakeFirstOrThrow()
  if (earlier.requestHash !== requestHash)
    throw new Refusal('CONFLICT', 'this idempotency key was used for another request', {
      reason: 'IDEMPOTENCY_KEY_REUSED',
    })
  return { answer: earlier.answer }
}

/** A violated constraint that has a name for users becomes REFUSED; a lost race becomes CONFLICT; all else stays what it is. */
export function refusalOf(error: unknown, constraints: ConstraintRefusals): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string }
  const reason = constraint ? constraints[constraint] : undefined
  if (reason) return new Refusal('REFUSED', reason, { reason })
  if (code === '40001' || code === '40P01')
    return new Refusal('CONFLICT', 'somebody else changed this at the same moment')
  return error
}
