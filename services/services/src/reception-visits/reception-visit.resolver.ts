import { allow, found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { textFault } from '../cases/case.rules.ts'
import { listCasesByIds } from '../cases/case.store.ts'
import { IssueCaseType } from '../cases/case.type.ts'
import { raiseCase } from '../cases/raise-case.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findStanding } from '../members/member.store.ts'
import { MemberType } from '../members/member.type.ts'
import { lockReceptionDay, updateReceptionDay } from '../reception-days/reception-day.store.ts'
import { ReceptionDayType } from '../reception-days/reception-day.type.ts'
import { countVisits, insertReceptionVisit, listReceptionVisits } from './reception-visit.store.ts'
import { ReceptionVisitPage, ReceptionVisitType, RegisterReceptionVisitInput } from './reception-visit.type.ts'

@Resolver(() => ReceptionVisitType)
export class ReceptionVisitResolver {
  /** The reception log (R93), the latest first; a member sees their own visits. */
  @Query(() => ReceptionVisitPage, { nullable: true })
  async receptionVisits(
    @Arg('dayId', () => ID, { nullable: true }) dayId: string | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<Page<Row<'receptionVisits'>>> {
    const size = pageSize(first)
    const filter = { dayId, after: readCursor(after, 2), limit: size + 1 }
    const rows = await listReceptionVisits(ctx.db, ctx.scope('receptionVisits'), filter)
    return pageOf(rows, size, (row) => [row.arrivedAt.toISOString(), row.id])
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'null: the visitor stays anonymous' })
  member(@Root() { memberId }: Row<'receptionVisits'>): MemberType | null {
    return memberId ? { id: memberId } : null
  }

  @FieldResolver(() => ID, { nullable: true, description: 'the case that it became' })
  caseId(@Root() { caseId }: Row<'receptionVisits'>): string | null {
    return caseId
  }

  @FieldResolver(() => IssueCaseType, {
    nullable: true,
    description: 'the case that it became, if the asker may read it',
  })
  async issueCase(@Root() { caseId }: Row<'receptionVisits'>, @Ctx() ctx: Context): Promise<Row<'issueCases'> | null> {
    if (!caseId) return null
    const loader = ctx.loader<string, Row<'issueCases'>>('visit-cases', async (ids) => {
      const rows = new Map((await listCasesByIds(ctx.db, ids, ctx.scope('IssueCase'))).map((row) => [row.id, row]))
      return ids.map((id) => rows.get(id))
    })
    return (await loader.load(caseId)) ?? null
  }

  /**
   * Registers who came, about what, who received and what was said (R93): answered at once, or a case from then on.
   * By the centre, or by the committee member who is on duty that day.
   */
  @Mutation(() => ReceptionVisitType)
  async registerReceptionVisit(
    @Arg('input', () => RegisterReceptionVisitInput) input: RegisterReceptionVisitInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'receptionVisits'>> {
    const day = found(await lockReceptionDay(ctx.db, input.dayId))
    const atCenter = ctx.actor.offices.some(({ role }) => role === 'CENTER_DIRECTOR' || role === 'CENTER_STAFF')
    allow(atCenter || day.dutySubject === ctx.subject)
    const matter = input.matter.trim()
    const said = input.said.trim()
    const answer = input.answer?.trim() || null
    refuseFields({ matter: textFault(matter, 120), said: textFault(said, 4000) })
    refuse((answer === null) === (input.case === null || input.case === undefined) ? 'ANSWER_OR_CASE' : undefined)
    refuse(day.state === 'CANCELLED' ? 'DAY_CANCELLED' : undefined)
    refuse(day.heldOn > ctx.today ? 'NOT_YET' : undefined)
    if (input.memberId) found(await findStanding(ctx.db, input.memberId))
    if (input.memberId) ctx.touch(input.memberId)
    if (day.state === 'PLANNED' && day.dutySubject !== null) await updateReceptionDay(ctx.db, day.id, { state: 'HELD' })
    const issueCase = input.case
      ? await raiseCase(ctx, {
          memberId: input.memberId ?? null,
          category: input.case.category,
          purposes: [],
          source: 'RECEPTION',
          title: input.case.title?.trim().slice(0, 120) || matter,
          description: said,
          raisedByBranchId: null,
        })
      : undefined
    return insertReceptionVisit(ctx.db, {
      dayId: day.id,
      memberId: input.memberId ?? null,
      arrivedAt: ctx.now(),
      receivedBy: day.dutySubject ?? ctx.subject,
      matter,
      said,
      answer,
      caseId: issueCase?.id ?? null,
    })
  }
}

@Resolver(() => ReceptionDayType)
export class ReceptionDayVisitsResolver {
  @FieldResolver(() => Int, { description: 'how many came' })
  async visitCount(@Root() day: ReceptionDayType, @Ctx() ctx: Context): Promise<number> {
    const loader = ctx.loader<string, number>('visit-counts', async (ids) => {
      const counts = await countVisits(ctx.db, ids)
      return ids.map((id) => counts.get(id) ?? 0)
    })
    return (await loader.load(day.id)) ?? 0
  }
}
