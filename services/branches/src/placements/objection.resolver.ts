import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { affiliationTies } from '../affiliations/affiliation.loaders.ts'
import { reasonRefusal } from '../affiliations/affiliation.rules.ts'
import { lockAffiliation } from '../affiliations/affiliation.store.ts'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import { takeStep } from '../affiliations/take-step.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { answerDueOn } from './answer-due-on.ts'
import { updateDecision } from './placement.store.ts'
import { storeProposal } from './store-proposal.ts'

/** What a member says against a proposal, and what the centre answers within its working days (R60). */
@Resolver()
export class ObjectionResolver {
  /** The member objects to the proposal: PROPOSED → OBJECTED; from now on the days for the answer run. */
  @Mutation(() => AffiliationType)
  async objectToPlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('objectToPlacement', await affiliationTies(ctx, affiliation))
    refuse(reasonRefusal(text))
    const objected = await takeStep(ctx, 'objectToPlacement', affiliation, 'OBJECTED', {}, text.trim())
    await updateDecision(ctx.db, affiliation.decisionId!, {
      objection: text.trim(),
      objectedAt: ctx.now(),
      objectionDueOn: await answerDueOn(ctx),
    })
    return objected
  }

  /**
   * The centre answers the objection in words, and proposes anew by the facts as they are now, which may uphold what was
   * proposed: OBJECTED → PROPOSED. Refuses without words (REASON_MISSING) and while a fact is missing (NEED_FACTS).
   */
  @Mutation(() => AffiliationType)
  async answerObjection(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('answer', () => String) answer: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('answerObjection', await affiliationTies(ctx, affiliation))
    refuse(affiliation.state === 'OBJECTED' ? reasonRefusal(answer) : 'NOT_OBJECTED')
    const decision = await storeProposal(ctx, affiliation)
    await updateDecision(ctx.db, affiliation.decisionId!, {
      objectionAnswer: answer.trim(),
      answeredAt: ctx.now(),
      answeredBy: ctx.subject,
    })
    return takeStep(ctx, 'answerObjection', affiliation, 'PROPOSED', { decisionId: decision.id }, answer.trim())
  }
}
