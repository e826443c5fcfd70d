import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findLink, findLinks } from '../linking/link.store.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { findCampaign, listCampaigns } from '../surveys/campaign.store.ts'
import { updateLines, type LineRow } from '../surveys/line.store.ts'
import { saveLine } from '../surveys/save-line.ts'
import { openFacts } from '../surveys/sealed.ts'
import { unlinkLines } from '../surveys/undo-import.ts'
import { toldInSweep } from '../sweep-tasks/told-in-sweep.ts'
import { findToldLines, insertIntake, lockIntake, withdrawIntake } from './branch-intake.store.ts'
import { BranchIntake, FoundMember, ReportFoundMemberInput } from './branch-intake.type.ts'

@Resolver(() => BranchIntake)
export class BranchIntakeResolver {
  /**
   * A branch reports a member whom it found and asks for them (R62): a line of the town's sweep, linked as every line, and news to
   * the centre, which still places by its table. Refuses NO_OPEN_CAMPAIGN, and what a line is refused for: NOT_A_MEMBER, DECLINED,
   * NAME_MISSING, LINE_ALREADY_TOLD.
   */
  @Mutation(() => BranchIntake)
  async reportFoundMember(
    @Arg('input', () => ReportFoundMemberInput) { branchId, facts, wish }: ReportFoundMemberInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'branchIntakes'>> {
    ctx.permit('reportFoundMember', { branchId })
    const branch = found(await findOrganization(ctx.db, branchId))
    refuseFields({ wish: wish.trim().length > 500 ? 'TOO_LONG' : undefined })
    const campaign = (await listCampaigns(ctx.db)).find(({ state }) => state === 'OPEN')
    refuse(campaign ? undefined : 'NO_OPEN_CAMPAIGN')
    const told = await toldInSweep(ctx.db, facts, {
      campaignId: found(campaign).id,
      unitKind: null,
      unitName: branch.shortName,
    })
    const line = await saveLine(ctx.db, told, { by: ctx.subject, today: ctx.today, township: '' })
    const intake = await insertIntake(ctx.db, {
      branchId,
      lineId: line.id,
      wish: wish.trim(),
      reportedOn: ctx.today,
      reportedBy: ctx.subject,
    })
    // A line that waits for an import to be linked is told of by the job that links it.
    const link = await findLink(ctx.db, line.id)
    if (link) {
      ctx.touch(link.memberId)
      ctx.publish('member.found', { intakeId: intake.id, memberId: link.memberId, branchId, foundOn: ctx.today })
    }
    return intake
  }

  /** Takes back what was reported by mistake; the register is as if nobody had told. Refuses ALREADY_DONE and CAMPAIGN_CLOSED. */
  @Mutation(() => BranchIntake)
  async withdrawFoundMember(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'branchIntakes'>> {
    const intake = found(await lockIntake(ctx.db, id))
    ctx.permit('withdrawFoundMember', { branchId: intake.branchId })
    refuse(intake.withdrawnOn ? 'ALREADY_DONE' : undefined)
    const line = found((await findToldLines(ctx.db, [intake.lineId]))[0])
    refuse((await findCampaign(ctx.db, line.campaignId))?.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    await updateLines(ctx.db, [line.id], { withdrawnAt: ctx.now(), withdrawnBy: ctx.subject })
    await unlinkLines(ctx, [line.id])
    ctx.publish('finding.withdrawn', { intakeId: id, withdrawnOn: ctx.today })
    return withdrawIntake(ctx.db, id, ctx.today, ctx.subject)
  }

  /** What the branch told; it sees its own words, and nothing else of the person. */
  @FieldResolver(() => FoundMember, { nullable: true })
  async told(@Root() { lineId }: Row<'branchIntakes'>, @Ctx() ctx: Context): Promise<FoundMember | null> {
    const line = await linesOf(ctx).load(lineId)
    if (!line) return null
    const [link] = await findLinks(ctx.db, [line.id])
    if (link) ctx.read(link.memberId, 'SURVEY_LINE')
    const { name, phones, otherPhones, originTownship, employer, residence, remarks } = openFacts(line.factsSealed)
    return {
      name,
      phones: [...phones, ...otherPhones],
      originTownship,
      employer: employer ?? null,
      residence: residence?.text ?? null,
      remarks: remarks ?? null,
    }
  }
}

function linesOf(ctx: Context) {
  return ctx.loader<string, LineRow>('found-lines', (ids) => findToldLines(ctx.db, ids))
}
