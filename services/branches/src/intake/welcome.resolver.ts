import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { affiliationTies } from '../affiliations/affiliation.loaders.ts'
import { lockAffiliation } from '../affiliations/affiliation.store.ts'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import { takeStep } from '../affiliations/take-step.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { WelcomeContactInput, WelcomeType } from './branch-intake.type.ts'
import { welcomeFaults } from './welcome.rules.ts'
import { insertWelcome, listWelcomeDays, listWelcomes } from './welcome.store.ts'

@Resolver(() => AffiliationType)
export class WelcomeResolver {
  /** The branch welcomes a placed member (R62) and says how it was in touch, when, and what was said: PLACED → ACTIVE. */
  @Mutation(() => AffiliationType)
  async welcomeMember(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('contact', () => WelcomeContactInput) contact: WelcomeContactInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('welcomeMember', await affiliationTies(ctx, affiliation))
    refuse(affiliation.state === 'PLACED' ? undefined : 'ILLEGAL_STEP')
    refuseFields(welcomeFaults(contact, affiliation.placedOn, ctx.today))
    const said = contact.said.trim()
    const due = await listWelcomeDays(ctx.db, [affiliationId])
    const active = await takeStep(ctx, 'welcomeMember', affiliation, 'ACTIVE', { activeOn: ctx.today }, said)
    await insertWelcome(ctx.db, {
      affiliationId,
      memberId: affiliation.memberId,
      branchId: affiliation.branchId!,
      way: contact.way,
      contactedOn: contact.contactedOn,
      said,
      dueOn: due.get(affiliationId)!,
      recordedBy: ctx.subject,
      recordedAt: ctx.now(),
    })
    return active
  }

  @FieldResolver(() => WelcomeType, {
    nullable: true,
    description: 'How the branch was in touch when it welcomed the member.',
  })
  async welcome(@Root() { id }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<Row<'welcomes'> | null> {
    const loader = ctx.loader<string, Row<'welcomes'>>('welcomes', async (ids) => {
      const byId = new Map((await listWelcomes(ctx.db, ids)).map((row) => [row.affiliationId, row]))
      return ids.map((one) => byId.get(one))
    })
    return (await loader.load(id)) ?? null
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Until when the branch is to welcome the member; null before the placement.',
  })
  welcomeDueOn(@Root() { id }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<string | null> {
    return welcomeDay(ctx, id)
  }

  @FieldResolver(() => Boolean, { description: 'The branch has not welcomed the member, and its days are over.' })
  async welcomeOverdue(@Root() { id, state }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<boolean> {
    return state === 'PLACED' && ((await welcomeDay(ctx, id)) ?? ctx.today) < ctx.today
  }
}

async function welcomeDay(ctx: Context, affiliationId: string): Promise<string | null> {
  const loader = ctx.loader<string, string>('welcome-days', async (ids) => {
    const days = await listWelcomeDays(ctx.db, ids)
    return ids.map((id) => days.get(id))
  })
  return (await loader.load(affiliationId)) ?? null
}
