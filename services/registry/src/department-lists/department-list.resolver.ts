import type { HintOutcome, HintState } from '@mobile-members/model/sweep.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { findByKind, type OrganizationRow } from '../organizations/organization.store.ts'
import { Organization } from '../organizations/organization.type.ts'
import { listCampaigns } from '../surveys/campaign.store.ts'
import { readPhones } from '../surveys/phone.rules.ts'
import { saveLine } from '../surveys/save-line.ts'
import { toldInSweep } from '../sweep-tasks/told-in-sweep.ts'
import {
  countHints,
  deleteHint,
  findHint,
  listCooperation,
  listHints,
  listMembersLike,
  listReceipts,
  lockHint,
  openHints,
  planVisit,
  type CooperationRow,
  type HintRow,
  type ListRow,
  type OpenedHint,
} from './department-list.store.ts'
import {
  DepartmentCooperation,
  DepartmentHint,
  DepartmentHintFacts,
  DepartmentHintPage,
  DepartmentReceipt,
  HintMatch,
  HintOutcomeEnum,
  HintStateEnum,
  PlanHintVisitInput,
  TellHintLineInput,
  ToldHintLine,
} from './department-list.type.ts'
import { likenessOf, visitFault } from './list.rules.ts'

const LONGEST_NOTE = 300

@Resolver(() => DepartmentCooperation)
export class DepartmentCooperationResolver {
  /** What the asker's department handed in: days and counts, and nothing else (R32). */
  @Query(() => [DepartmentReceipt], { nullable: true })
  departmentReceipts(@Ctx() ctx: Context): Promise<ListRow[]> {
    return listReceipts(ctx.db, ctx.scope('departmentReceipts').organizationIds)
  }

  /** Public security, industry and commerce, tax and others: what each handed in and what became of it. */
  @Query(() => [DepartmentCooperation], { nullable: true })
  departmentCooperation(@Ctx() ctx: Context): Promise<CooperationRow[]> {
    return listCooperation(ctx.db)
  }

  @FieldResolver(() => Organization, { nullable: true })
  department(@Root() { departmentId }: CooperationRow, @Ctx() ctx: Context): Promise<OrganizationRow | undefined> {
    return organizationsOf(ctx).load(departmentId)
  }
}

@Resolver(() => DepartmentHint)
export class DepartmentHintResolver {
  /** Hints to look at, or those with a planned visit; what they name is read on record. */
  @Query(() => DepartmentHintPage, { nullable: true })
  async departmentHints(
    @Arg('state', () => HintStateEnum, { defaultValue: 'OPEN' }) state: HintState,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<HintRow>> {
    const page = await listHints(ctx.db, state, ctx.today, { size: pageSize(first), after })
    return { ...page, total: () => countHints(ctx.db, state, ctx.today) }
  }

  /** Plans a visit or a call; it lies before the hint vanishes. NOT_FOUND once it has. */
  @Mutation(() => DepartmentHint)
  async planHintVisit(
    @Arg('input', () => PlanHintVisitInput) input: PlanHintVisitInput,
    @Ctx() ctx: Context,
  ): Promise<HintRow> {
    ctx.permit('planHintVisit', {})
    const hint = found(await lockHint(ctx.db, input.id, ctx.today))
    refuseFields({
      visitOn: visitFault(input.visitOn, { today: ctx.today, vanishOn: hint.vanishOn }),
      note: [...input.note].length > LONGEST_NOTE ? 'TOO_LONG' : undefined,
    })
    await planVisit(ctx.db, hint.id, { visitOn: input.visitOn, note: input.note.trim(), by: ctx.subject })
    return found(await findHint(ctx.db, hint.id))
  }

  /** Deletes a hint that needs no line: the person is known, no member, does not wish to, or was not found. Only the count stays. */
  @Mutation(() => ID)
  async closeHint(
    @Arg('id', () => ID) id: string,
    @Arg('outcome', () => HintOutcomeEnum) outcome: HintOutcome,
    @Ctx() ctx: Context,
  ): Promise<string> {
    ctx.permit('closeHint', {})
    const hint = found(await lockHint(ctx.db, id, ctx.today))
    await deleteHint(ctx.db, hint.id, outcome === 'KNOWN' ? 'known' : 'dismissed')
    return hint.id
  }

  /**
   * Makes a line of the town's sweep of what the person said when met (R32), and deletes the hint: the line knows nothing of it.
   * Refuses NO_OPEN_CAMPAIGN, and what a line is refused for: NOT_A_MEMBER, DECLINED, NAME_MISSING, LINE_ALREADY_TOLD.
   */
  @Mutation(() => ToldHintLine)
  async tellHintLine(
    @Arg('input', () => TellHintLineInput) input: TellHintLineInput,
    @Ctx() ctx: Context,
  ): Promise<ToldHintLine> {
    ctx.permit('tellHintLine', {})
    const hint = found(await lockHint(ctx.db, input.id, ctx.today))
    refuseFields({
      contactedOn:
        input.contactedOn > ctx.today
          ? 'IN_THE_FUTURE'
          : input.contactedOn < hint.receivedOn
            ? 'BEFORE_THE_HINT'
            : undefined,
    })
    const campaign = (await listCampaigns(ctx.db)).find(({ state }) => state === 'OPEN')
    refuse(campaign ? undefined : 'NO_OPEN_CAMPAIGN')
    const center = await findByKind(ctx.db, 'TOWN_SERVICE_CENTER')
    const about = { campaignId: found(campaign).id, unitKind: null, unitName: center?.shortName ?? '' }
    const told = await toldInSweep(ctx.db, input.facts, about)
    const line = await saveLine(ctx.db, told, { by: ctx.subject, today: input.contactedOn, township: '' })
    await deleteHint(ctx.db, hint.id, 'lines')
    return { lineId: line.id, missing: line.missing }
  }

  @FieldResolver(() => Organization, { nullable: true })
  department(@Root() { departmentId }: HintRow, @Ctx() ctx: Context): Promise<OrganizationRow | undefined> {
    return organizationsOf(ctx).load(departmentId)
  }

  /** What was handed in; the reading is on record. */
  @FieldResolver(() => DepartmentHintFacts, { nullable: true })
  async facts(@Root() { id }: HintRow, @Ctx() ctx: Context): Promise<OpenedHint | null> {
    if (!ctx.may('departmentHints', {})) return null
    ctx.read(id, 'DEPARTMENT_HINT')
    return (await factsOf(ctx).load(id)) ?? null
  }

  /** Members who may be the same person, by name or phone. Nothing follows from it but what a clerk does. */
  @FieldResolver(() => [HintMatch])
  async matches(@Root() { id }: HintRow, @Ctx() ctx: Context): Promise<HintMatch[]> {
    if (!ctx.may('departmentHints', {})) return []
    const matches = (await matchesOf(ctx).load(id)) ?? []
    for (const { memberId } of matches) ctx.read(memberId, 'name')
    return matches
  }
}

function factsOf(ctx: Context) {
  return ctx.loader<string, OpenedHint>('department hints', (ids) => openHints(ctx.db, ids))
}

/** Compares a page of hints with the register by one statement. */
function matchesOf(ctx: Context) {
  return ctx.loader<string, HintMatch[]>('hint matches', async (ids) => {
    const told = (await openHints(ctx.db, ids)).map((hint) => ({
      name: (hint?.name ?? '').replace(/\s/g, ''),
      phones: hint ? readPhones(hint.contact).mobiles : [],
    }))
    const members = await listMembersLike(
      ctx.db,
      told.map(({ name }) => name),
      told.flatMap(({ phones }) => phones),
    )
    const order = ['NAME_AND_PHONE', 'PHONE', 'NAME']
    return told.map((hint) =>
      members
        .flatMap((member) => {
          const likeness = likenessOf(hint, member)
          return likeness ? [{ memberId: member.id, memberName: member.name, likeness }] : []
        })
        .toSorted((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness))
        .slice(0, 5),
    )
  })
}
