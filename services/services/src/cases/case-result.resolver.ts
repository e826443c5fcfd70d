import type { ContactChannel } from '@mobile-members/model/cases.ts'
import { refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { textFault } from './case.rules.ts'
import { type IssueCase, updateCase } from './case.store.ts'
import { ContactChannelEnum, IssueCaseType } from './case.type.ts'
import { deadlineFrom } from './raise-case.ts'
import { lockFor, record, refuseAct, step } from './work-on-case.ts'

/** What comes of a case, and whether that settles it: the member's to say (R98, N17). */
@Resolver(() => IssueCaseType)
export class CaseResultResolver {
  /** Reports the result back to whoever raised it (R98); it is for them to close it. */
  @Mutation(() => IssueCaseType)
  async reportCaseResult(
    @Arg('id', () => ID) id: string,
    @Arg('result', () => String) result: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ result: textFault(result.trim(), 4000) })
    const issueCase = await lockFor('reportCaseResult', id, ctx)
    await refuseAct('REPORT_RESULT', issueCase, ctx)
    if (issueCase.memberId) ctx.publish('case.result-reported', { caseId: id, memberId: issueCase.memberId })
    return step(
      issueCase,
      'RESULT_REPORTED',
      { result: result.trim(), resultReportedAt: ctx.now(), resultReportedOn: ctx.today },
      ctx,
      { note: result },
    )
  }

  /** The member says that it is settled; nobody else can (N17). */
  @Mutation(() => IssueCaseType)
  async confirmCase(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    const issueCase = await lockFor('confirmCase', id, ctx)
    await refuseAct('CONFIRM', issueCase, ctx)
    if (issueCase.memberId) ctx.publish('case.confirmed', { caseId: id, memberId: issueCase.memberId })
    return step(issueCase, 'CONFIRMED', { closedAt: ctx.now() }, ctx, { note: note ?? '' })
  }

  /** The member says that it is not settled: the work goes on, with a new deadline. */
  @Mutation(() => IssueCaseType)
  async reopenCase(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ reason: textFault(reason.trim(), 1000) })
    const issueCase = await lockFor('reopenCase', id, ctx)
    await refuseAct('REOPEN', issueCase, ctx)
    const due = await deadlineFrom(ctx, ctx.today)
    const change = {
      dueOn: due.day,
      dueEstimated: due.estimated,
      escalatedAt: null,
      closedAt: null,
      reopened: issueCase.reopened + 1,
    }
    return step(issueCase, 'REOPENED', change, ctx, { note: reason })
  }

  /** Puts on record that somebody tried to reach the member about the result; the notice board for the anonymous. */
  @Mutation(() => IssueCaseType)
  async recordContactAttempt(
    @Arg('id', () => ID) id: string,
    @Arg('channel', () => ContactChannelEnum) channel: ContactChannel,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const issueCase = await lockFor('recordContactAttempt', id, ctx)
    refuse(issueCase.state === 'RESULT_REPORTED' ? undefined : 'ILLEGAL_STEP')
    refuse((issueCase.memberId === null) === (channel === 'NOTICE_BOARD') ? undefined : 'WRONG_CHANNEL')
    await record(issueCase, issueCase.state, ctx, { kind: 'CONTACT', channel, note })
    return updateCase(ctx.db, id, {})
  }

  /** After long silence and an attempt to reach the member the centre may end a case, counted apart (N17). */
  @Mutation(() => IssueCaseType)
  async closeCaseWithoutConfirmation(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const issueCase = await lockFor('closeCaseWithoutConfirmation', id, ctx)
    await refuseAct('CLOSE_WITHOUT_CONFIRMATION', issueCase, ctx)
    return step(issueCase, 'CLOSED_WITHOUT_CONFIRMATION', { closedAt: ctx.now() }, ctx, { note })
  }
}
