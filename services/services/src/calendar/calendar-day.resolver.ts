import { addWorkingDays } from '@mobile-members/model/dates.ts'
import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { publishedDays } from '@mobile-members/subgraph/working-calendar.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { TermName } from '../db.ts'
import {
  deleteCalendarDay,
  insertCalendarYear,
  listCalendarDays,
  listCalendarYears,
  listTerms,
  loadCalendar,
  upsertCalendarDay,
  upsertTerm,
} from './calendar-day.store.ts'
import {
  CalendarDayInput,
  CalendarDayType,
  ServiceTermName,
  ServiceTermType,
  WorkingCalendarDaysType,
  WorkingDayType,
  WorkingYear,
  type WorkingYearDay,
} from './calendar-day.type.ts'

@Resolver()
export class CalendarDayResolver {
  /** The day n working days after a day, as deadlines are counted (N15). */
  @Query(() => WorkingDayType, { nullable: true })
  async workingDay(
    @Arg('after', () => GraphQLLocalDate) after: string,
    @Arg('days', () => Int) days: number,
    @Ctx() ctx: Context,
  ): Promise<WorkingDayType> {
    refuseFields({ days: days < 1 || days > 365 ? 'DAYS' : undefined })
    const { day, estimated } = addWorkingDays(after, days, await loadCalendar(ctx.db))
    return { day, calendarUnknown: estimated }
  }

  @Query(() => WorkingCalendarDaysType, { nullable: true })
  async calendarDays(@Ctx() ctx: Context): Promise<WorkingCalendarDaysType> {
    const [days, calendar] = await Promise.all([listCalendarDays(ctx.db), loadCalendar(ctx.db)])
    return { days, knownYears: [...calendar.years].toSorted() }
  }

  /** A year's days off and make-up days: as published, with the county's own over them (N15). */
  @Query(() => WorkingYear, { nullable: true })
  async workingYear(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<WorkingYear> {
    refuseFields({ year: year < 2000 || year > 2100 ? 'YEAR' : undefined })
    const [days, declared] = await Promise.all([listCalendarDays(ctx.db), listCalendarYears(ctx.db)])
    const published = publishedDays(year)
    const own = days.filter(({ day }) => day.startsWith(`${year}-`))
    const replaced = new Set(own.map(({ day }) => day))
    const all: WorkingYearDay[] = [
      ...(published ?? [])
        .filter(({ day }) => !replaced.has(day))
        .map(({ day, kind, zh, en }) => ({
          day,
          kind,
          reason: zh,
          reasonEn: en,
          own: false,
          setBy: null,
          setAt: null,
        })),
      ...own.map((row) => ({ ...row, reasonEn: null, own: true })),
    ]
    return {
      year,
      known: published !== undefined || declared.includes(year),
      declared: declared.includes(year),
      days: all.toSorted((a, b) => a.day.localeCompare(b.day)),
    }
  }

  /** Takes the county's own word on a day back: the published calendar counts again. */
  @Mutation(() => Boolean)
  async removeCalendarDay(@Arg('day', () => GraphQLLocalDate) day: string, @Ctx() ctx: Context): Promise<boolean> {
    const gone = await deleteCalendarDay(ctx.db, day)
    found(gone ? day : undefined)
    await tellCalendar(ctx)
    return gone
  }

  /** Sets a day over the published calendar. Deadlines that run already keep the day that was told. */
  @Mutation(() => CalendarDayType)
  async setCalendarDay(
    @Arg('input', () => CalendarDayInput) input: CalendarDayInput,
    @Ctx() ctx: Context,
  ): Promise<CalendarDayType> {
    refuseFields({ reason: input.reason.trim() === '' ? 'REQUIRED' : undefined })
    const row = await upsertCalendarDay(ctx.db, {
      ...input,
      reason: input.reason.trim(),
      setBy: ctx.subject,
      setAt: ctx.now(),
    })
    await tellCalendar(ctx)
    return row
  }

  /** Says that all days of a year are entered, so that its deadlines are no estimates any more. */
  @Mutation(() => [Int])
  async declareCalendarYear(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<number[]> {
    refuseFields({ year: year < 2000 || year > 2100 ? 'YEAR' : undefined })
    await insertCalendarYear(ctx.db, { year, declaredBy: ctx.subject, declaredAt: ctx.now() })
    await tellCalendar(ctx)
    return listCalendarYears(ctx.db)
  }

  @Query(() => [ServiceTermType], { nullable: true })
  serviceTerms(@Ctx() ctx: Context): Promise<ServiceTermType[]> {
    return listTerms(ctx.db, ctx.today)
  }

  /** Changes how long something may take, from a day on; never for the past. */
  @Mutation(() => [ServiceTermType])
  async setServiceTerm(
    @Arg('name', () => ServiceTermName) name: TermName,
    @Arg('days', () => Int) days: number,
    @Arg('validFrom', () => GraphQLLocalDate) validFrom: string,
    @Ctx() ctx: Context,
  ): Promise<ServiceTermType[]> {
    refuseFields({
      days: days < 1 || days > 365 ? 'DAYS' : undefined,
      validFrom: validFrom < ctx.today ? 'IN_THE_PAST' : undefined,
    })
    await upsertTerm(ctx.db, { name, days, validFrom, setBy: ctx.subject })
    return listTerms(ctx.db, ctx.today)
  }
}

async function tellCalendar(ctx: Context): Promise<void> {
  const [days, years] = await Promise.all([listCalendarDays(ctx.db), listCalendarYears(ctx.db)])
  ctx.publish('calendar.changed', { days: days.map(({ day, kind }) => ({ day, kind })), years })
}
