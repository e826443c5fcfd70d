import { addDays, daysBetween } from '@mobile-members/model/dates.ts'
import {
  movingRefusal,
  planReceptionDays,
  receptionSettingRefusal,
  rotateDuties,
} from '@mobile-members/model/reception.ts'
import { allow, found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { findTermDays, loadCalendar } from '../calendar/calendar-day.store.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { holdsOffice, listHolders } from '../office-holders/office-holder.store.ts'
import {
  type ReceptionDay,
  cancelPlannedDays,
  countDuties,
  findNextReceptionDay,
  findReceptionDay,
  insertDutySwap,
  insertNotices,
  insertReceptionDays,
  insertReceptionPlan,
  listDaysWithoutDuty,
  listNotices,
  listOpenSwaps,
  listReceptionDays,
  lockDutySwap,
  lockReceptionDay,
  lockReceptionDays,
  setDuties,
  updateDutySwap,
  updateReceptionDay,
} from './reception-day.store.ts'
import {
  DutyCandidateType,
  DutySwapType,
  PlanReceptionDaysInput,
  ReceptionDayPage,
  ReceptionDayType,
  ReceptionNoticeType,
} from './reception-day.type.ts'

@Resolver(() => ReceptionDayType)
export class ReceptionDayResolver {
  /** Days in order; from today a year ahead, when no period is named. */
  @Query(() => ReceptionDayPage, { nullable: true })
  async receptionDays(
    @Arg('from', () => GraphQLLocalDate, { nullable: true }) from: string | null,
    @Arg('until', () => GraphQLLocalDate, { nullable: true }) until: string | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<Page<ReceptionDay>> {
    const size = pageSize(first)
    const start = from ?? ctx.today
    const range = { from: start, until: until ?? addDays(start, 366), after: readCursor(after, 2), limit: size + 1 }
    return pageOf(await listReceptionDays(ctx.db, range), size, (day) => [day.heldOn, day.id])
  }

  @Query(() => ReceptionDayType, { nullable: true })
  async receptionDay(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ReceptionDay> {
    return found(await findReceptionDay(ctx.db, id))
  }

  /** The next day on which anybody may come, for the public page. */
  @Query(() => ReceptionDayType, { nullable: true })
  async nextReceptionDay(@Ctx() ctx: Context): Promise<ReceptionDay | null> {
    return (await findNextReceptionDay(ctx.db, ctx.today)) ?? null
  }

  @FieldResolver(() => [ReceptionNoticeType])
  async notices(@Root() day: ReceptionDay, @Ctx() ctx: Context): Promise<Row<'receptionNotices'>[]> {
    const loader = ctx.loader<string, Row<'receptionNotices'>[]>('notices', async (ids) => {
      const byDay = Map.groupBy(await listNotices(ctx.db, ids), (notice) => notice.dayId)
      return ids.map((id) => byDay.get(id) ?? [])
    })
    return (await loader.load(day.id)) ?? []
  }

  /** Whether nobody is on duty although the day is near (R92). */
  @FieldResolver(() => Boolean)
  async alarm(@Root() day: ReceptionDay, @Ctx() ctx: Context): Promise<boolean> {
    if (day.state !== 'PLANNED' || day.dutySubject !== null || day.heldOn < ctx.today) return false
    const loader = ctx.loader<string, number>('alarm-days', async (names) => {
      const days = await findTermDays(ctx.db, 'RECEPTION_ALARM', ctx.today)
      return names.map(() => days)
    })
    return daysBetween(ctx.today, day.heldOn) <= ((await loader.load('days')) ?? 0)
  }

  /**
   * Sets the weekly reception day and makes the slots of a year (R91): days off are moved or cancelled by the rule,
   * with a notice. Days that can no longer be published in time are left out; planned days of the period give way.
   */
  @Mutation(() => [ReceptionDayType])
  async planReceptionDays(
    @Arg('input', () => PlanReceptionDaysInput) input: PlanReceptionDaysInput,
    @Ctx() ctx: Context,
  ): Promise<ReceptionDay[]> {
    const { weekday, startsAt, endsAt, onHoliday } = input
    const place = input.place.trim()
    refuseFields({
      startsAt: isTime(startsAt) ? undefined : 'TIME',
      endsAt: isTime(endsAt) && endsAt > startsAt ? undefined : 'TIME',
      place: place === '' ? 'REQUIRED' : undefined,
    })
    const notice = await findTermDays(ctx.db, 'RECEPTION_NOTICE', ctx.today)
    const earliest = addDays(ctx.today, notice)
    const fromDay = input.fromDay < earliest ? earliest : input.fromDay
    const untilDay = input.untilDay ?? addDays(input.fromDay, 363)
    const setting = { weekday, fromDay, untilDay, onHoliday }
    refuse(receptionSettingRefusal(setting))
    const issuedAt = ctx.now()
    const replaced = await cancelPlannedDays(ctx.db, fromDay, untilDay, 'REPLANNED')
    await insertNotices(
      ctx.db,
      replaced.map((day) => ({
        dayId: day.id,
        kind: 'CANCELLED',
        fromDay: day.heldOn,
        toDay: null,
        reason: 'REPLANNED',
        issuedAt,
      })),
    )
    const plan = await insertReceptionPlan(ctx.db, {
      ...setting,
      startsAt,
      endsAt,
      place,
      plannedBy: ctx.subject,
      plannedAt: issuedAt,
    })
    const planned = planReceptionDays(setting, await loadCalendar(ctx.db))
    const days = await insertReceptionDays(
      ctx.db,
      planned.map(({ regularOn, heldOn, cancelled, reason, calendarUnknown }) => ({
        planId: plan.id,
        regularOn,
        heldOn,
        startsAt,
        endsAt,
        place,
        state: cancelled ? 'CANCELLED' : 'PLANNED',
        reason,
        calendarUnknown,
        publishedOn: ctx.today,
        dutySubject: null,
      })),
    )
    await insertNotices(
      ctx.db,
      days
        .filter((day) => day.reason !== null)
        .map((day) => ({
          dayId: day.id,
          kind: day.state === 'CANCELLED' ? 'CANCELLED' : 'MOVED',
          fromDay: day.regularOn,
          toDay: day.state === 'CANCELLED' ? null : day.heldOn,
          reason: day.reason ?? '',
          issuedAt,
        })),
    )
    return days
  }

  /** Moves a planned day, with a notice; refused when the new day is off, taken, or too near to be published in time. */
  @Mutation(() => ReceptionDayType)
  async moveReceptionDay(
    @Arg('id', () => ID) id: string,
    @Arg('toDay', () => GraphQLLocalDate) toDay: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<ReceptionDay> {
    refuseFields({ reason: reason.trim() === '' ? 'REQUIRED' : undefined })
    const day = found(await lockReceptionDay(ctx.db, id))
    const [notice, calendar] = await Promise.all([
      findTermDays(ctx.db, 'RECEPTION_NOTICE', ctx.today),
      loadCalendar(ctx.db),
    ])
    refuse(movingRefusal(day.state, toDay, ctx.today, notice, calendar))
    await insertNotices(ctx.db, [
      { dayId: id, kind: 'MOVED', fromDay: day.heldOn, toDay, reason: reason.trim(), issuedAt: ctx.now() },
    ])
    const calendarUnknown = !calendar.years.has(Number(toDay.slice(0, 4)))
    return updateReceptionDay(ctx.db, id, {
      heldOn: toDay,
      reason: reason.trim(),
      publishedOn: ctx.today,
      calendarUnknown,
    })
  }

  @Mutation(() => ReceptionDayType)
  async cancelReceptionDay(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<ReceptionDay> {
    refuseFields({ reason: reason.trim() === '' ? 'REQUIRED' : undefined })
    const day = found(await lockReceptionDay(ctx.db, id))
    refuse(day.state === 'PLANNED' ? undefined : 'ILLEGAL_STEP')
    await insertNotices(ctx.db, [
      { dayId: id, kind: 'CANCELLED', fromDay: day.heldOn, toDay: null, reason: reason.trim(), issuedAt: ctx.now() },
    ])
    return updateReceptionDay(ctx.db, id, { state: 'CANCELLED', reason: reason.trim() })
  }

  /** Records that the day was held; by the centre or whoever was on duty. */
  @Mutation(() => ReceptionDayType)
  async holdReceptionDay(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ReceptionDay> {
    const day = found(await lockReceptionDay(ctx.db, id))
    allow(worksAtCenter(ctx) || day.dutySubject === ctx.subject)
    refuse(day.state === 'PLANNED' ? undefined : 'ILLEGAL_STEP')
    refuse(day.heldOn > ctx.today ? 'NOT_YET' : undefined)
    refuse(day.dutySubject === null ? 'NOBODY_ON_DUTY' : undefined)
    return updateReceptionDay(ctx.db, id, { state: 'HELD' })
  }

  /** Who may be on duty, and how often each is this year, so that the turns are seen to be fair (N16). */
  @Query(() => [DutyCandidateType], { nullable: true })
  async dutyCandidates(@Ctx() ctx: Context): Promise<DutyCandidateType[]> {
    const year = ctx.today.slice(0, 4)
    const [subjects, duties] = await Promise.all([
      listHolders(ctx.db, 'COMMITTEE_MEMBER'),
      countDuties(ctx.db, `${year}-01-01`, `${year}-12-31`),
    ])
    return subjects.map((subject) => ({ subject, duties: duties.get(subject) ?? 0 }))
  }

  /** Puts exactly one committee member on duty (R92); never another rank. */
  @Mutation(() => ReceptionDayType)
  async assignReceptionDuty(
    @Arg('id', () => ID) id: string,
    @Arg('subject', () => ID) subject: string,
    @Ctx() ctx: Context,
  ): Promise<ReceptionDay> {
    const day = found(await lockReceptionDay(ctx.db, id))
    refuse(day.state === 'PLANNED' ? undefined : 'ILLEGAL_STEP')
    refuse((await holdsOffice(ctx.db, subject, ['COMMITTEE_MEMBER'])) ? undefined : 'NOT_A_COMMITTEE_MEMBER')
    if (day.dutySubject !== null && day.dutySubject !== subject)
      await insertNotices(ctx.db, [
        { dayId: id, kind: 'DUTY_CHANGED', fromDay: null, toDay: null, reason: 'DUTY_CHANGED', issuedAt: ctx.now() },
      ])
    return updateReceptionDay(ctx.db, id, { dutySubject: subject })
  }

  /** Gives the empty days until a day to whoever has had the fewest turns (N16). */
  @Mutation(() => [ReceptionDayType])
  async rotateReceptionDuties(
    @Arg('until', () => GraphQLLocalDate) until: string,
    @Ctx() ctx: Context,
  ): Promise<ReceptionDay[]> {
    refuse(daysBetween(ctx.today, until) > 366 ? 'PERIOD_TOO_LONG' : undefined)
    const holders = await listHolders(ctx.db, 'COMMITTEE_MEMBER')
    refuse(holders.length === 0 ? 'NO_COMMITTEE_MEMBER' : undefined)
    const empty = await listDaysWithoutDuty(ctx.db, ctx.today, until)
    const duties = await countDuties(ctx.db, ctx.today, until)
    const given = rotateDuties(
      empty.map((day) => day.id),
      new Map(holders.map((subject) => [subject, duties.get(subject) ?? 0])),
    )
    const days = await setDuties(ctx.db, given)
    return days.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
  }

  /** Questions to swap that wait for an answer: one's own, and all of them for the centre. */
  @Query(() => [DutySwapType], { nullable: true })
  dutySwaps(@Ctx() ctx: Context): Promise<Row<'dutySwaps'>[]> {
    return listOpenSwaps(ctx.db, worksAtCenter(ctx) ? undefined : ctx.subject)
  }

  /** Asks whoever is on duty on another day to swap; nothing changes before they consent. */
  @Mutation(() => DutySwapType)
  async askDutySwap(
    @Arg('dayId', () => ID) dayId: string,
    @Arg('withDayId', () => ID) withDayId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'dutySwaps'>> {
    refuse(dayId === withDayId ? 'SAME_DAY' : undefined)
    const days = await lockReceptionDays(ctx.db, [dayId, withDayId])
    const mine = found(days.get(dayId))
    const theirs = found(days.get(withDayId))
    allow(mine.dutySubject === ctx.subject)
    refuse(swapRefusal(mine, theirs, ctx.today))
    return insertDutySwap(ctx.db, {
      dayId,
      withDayId,
      askedBy: ctx.subject,
      askedOf: theirs.dutySubject ?? '',
      askedAt: ctx.now(),
      answeredAt: null,
    })
  }

  @Mutation(() => DutySwapType)
  async answerDutySwap(
    @Arg('id', () => ID) id: string,
    @Arg('consent', () => Boolean) consent: boolean,
    @Ctx() ctx: Context,
  ): Promise<Row<'dutySwaps'>> {
    const swap = found(await lockDutySwap(ctx.db, id))
    allow(swap.askedOf === ctx.subject)
    refuse(swap.state === 'ASKED' ? undefined : 'ILLEGAL_STEP')
    if (consent) {
      const days = await lockReceptionDays(ctx.db, [swap.dayId, swap.withDayId])
      const one = found(days.get(swap.dayId))
      const other = found(days.get(swap.withDayId))
      refuse(one.dutySubject === swap.askedBy && other.dutySubject === swap.askedOf ? undefined : 'DUTY_HAS_CHANGED')
      refuse(swapRefusal(one, other, ctx.today))
      await setDuties(
        ctx.db,
        new Map([
          [one.id, swap.askedOf],
          [other.id, swap.askedBy],
        ]),
      )
      await insertNotices(
        ctx.db,
        [one, other].map((day) => ({
          dayId: day.id,
          kind: 'DUTY_CHANGED',
          fromDay: null,
          toDay: null,
          reason: 'SWAP',
          issuedAt: ctx.now(),
        })),
      )
    }
    return updateDutySwap(ctx.db, id, { state: consent ? 'ACCEPTED' : 'DECLINED', answeredAt: ctx.now() })
  }
}

function swapRefusal(mine: ReceptionDay, theirs: ReceptionDay, today: string): string | undefined {
  if (mine.state !== 'PLANNED' || theirs.state !== 'PLANNED') return 'ILLEGAL_STEP'
  if (mine.heldOn < today || theirs.heldOn < today) return 'IN_THE_PAST'
  if (theirs.dutySubject === null) return 'NOBODY_ON_DUTY'
  if (theirs.dutySubject === mine.dutySubject) return 'SAME_PERSON'
  return undefined
}

function worksAtCenter(ctx: Context): boolean {
  return ctx.actor.offices.some(({ role }) => role === 'CENTER_DIRECTOR' || role === 'CENTER_STAFF')
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}
