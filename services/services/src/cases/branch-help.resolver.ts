import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { OrganizationType } from '../members/member.type.ts'
import { textFault } from './case.rules.ts'
import { type IssueCase, findCase, insertCaseNews, listUnreadNews, markNewsRead, updateCase } from './case.store.ts'
import { CaseNewsEnum, IssueCaseType } from './case.type.ts'
import { deadlineFrom } from './raise-case.ts'
import { lockFor, record, refuseAct, step, tiesOf } from './work-on-case.ts'

/** What a branch does within its power about a member's difficulty (R73). */
@Resolver(() => IssueCaseType)
export class BranchHelpResolver {
  /** The branch takes a difficulty on, and the member is told: OPEN → ASSIGNED. Refuses AT_THE_CENTER and ILLEGAL_STEP. */
  @Mutation(() => IssueCaseType)
  async takeOnCase(
    @Arg('id', () => ID) id: string,
    @Arg('plan', () => String, { nullable: true }) plan: string | null,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    const issueCase = await lockFor('takeOnCase', id, ctx)
    await refuseAct('TAKE_ON', issueCase, ctx)
    const change = { ownerSubject: ctx.subject, plan: plan?.trim() || issueCase.plan }
    const taken = await step(issueCase, 'ASSIGNED', change, ctx, {
      note: plan ?? '',
      organizationId: issueCase.branchId,
    })
    await tell(ctx, taken, 'TAKEN_ON')
    return taken
  }

  /** Writes down what was done, without another state; the member sees it in the history. */
  @Mutation(() => IssueCaseType)
  async noteCase(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const issueCase = await lockFor('noteCase', id, ctx)
    await record(issueCase, issueCase.state, ctx, { kind: 'NOTE', note })
    return updateCase(ctx.db, id, {})
  }

  /**
   * Beyond the branch's power: the case goes on to the centre with its history, and the member is told. It begins there anew, with
   * a deadline of its own. The director may take it over, and the member may ask for it. Refuses AT_THE_CENTER and ILLEGAL_STEP.
   */
  @Mutation(() => IssueCaseType)
  async passOnCase(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ reason: textFault(reason.trim(), 1000) })
    const issueCase = await lockFor('passOnCase', id, ctx)
    await refuseAct('PASS_ON', issueCase, ctx)
    const due = await deadlineFrom(ctx, ctx.today)
    await record(issueCase, 'OPEN', ctx, { kind: 'PASSED_ON', note: reason, organizationId: issueCase.branchId })
    const passed = await updateCase(ctx.db, id, {
      level: 'CENTER',
      passedOnOn: ctx.today,
      state: 'OPEN',
      ownerSubject: null,
      waitingFor: null,
      waitingSince: null,
      escalatedAt: null,
      dueOn: due.day,
      dueEstimated: due.estimated,
    })
    await tell(ctx, passed, 'PASSED_ON')
    return passed
  }

  /** The member has read what was told of the case. */
  @Mutation(() => IssueCaseType)
  async readCaseNews(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<IssueCase> {
    const issueCase = found(await findCase(ctx.db, id))
    ctx.permit('readCaseNews', tiesOf(issueCase))
    await markNewsRead(ctx.db, id, memberIdOf(ctx.actor)!, ctx.now())
    return issueCase
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'the branch that handles it, or did before it went to the centre',
  })
  branch(@Root() { branchId }: IssueCase): OrganizationType | null {
    return branchId ? { id: branchId } : null
  }

  @FieldResolver(() => [CaseNewsEnum], {
    description: 'what the member was told and has not read; for the member alone',
  })
  async news(@Root() { id, memberId }: IssueCase, @Ctx() ctx: Context): Promise<string[]> {
    if (memberId === null || memberIdOf(ctx.actor) !== memberId) return []
    const loader = ctx.loader<string, Row<'caseNews'>[]>('case-news', async (ids) => {
      const byCase = Map.groupBy(await listUnreadNews(ctx.db, ids), ({ caseId }) => caseId)
      return ids.map((caseId) => byCase.get(caseId) ?? [])
    })
    return ((await loader.load(id)) ?? []).map(({ kind }) => kind)
  }
}

/** The member is told, unless the step is the member's own. */
async function tell(ctx: Context, { id, memberId }: IssueCase, kind: 'TAKEN_ON' | 'PASSED_ON'): Promise<void> {
  if (memberId === null || memberIdOf(ctx.actor) === memberId) return
  await insertCaseNews(ctx.db, { caseId: id, memberId, kind, toldAt: ctx.now() })
}
