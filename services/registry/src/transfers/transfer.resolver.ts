import type { Ties } from '@mobile-members/model/policy.ts'
import { TRANSFER_TRANSITIONS, type TransferState, stepRefusal } from '@mobile-members/model/state-machines.ts'
import { transferAcceptRefusal, transferOverdue } from '@mobile-members/model/transfers.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { recordRead, visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, lockMember, updateMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import { vault } from '../secrets/keyring.ts'
import { endSpell } from '../spells/end-spell.ts'
import { noteTransfer } from './note-transfer.ts'
import { sendTransfer } from './send-transfer.ts'
import {
  type TransferRow,
  type TransferScope,
  countTransfers,
  findSealedOf,
  findTransfer,
  listTransfers,
  lockTransfer,
  updateTransfer,
} from './transfer.store.ts'
import { FormalTransfer, SendTransferInput, TransferFilterInput, TransferPage } from './transfer.type.ts'

/** What a transfer is tied to: who sent it, to whom, about whom. */
function tiesOfTransfer({ townshipId, branchId, memberId }: TransferRow): Ties {
  return { originTownshipId: townshipId, organizationId: branchId, memberId }
}

@Resolver(() => FormalTransfer)
export class TransferResolver {
  /** Transfers in reach, the newest first: a township's own, those addressed to a branch, all for the centre. */
  @Query(() => TransferPage, { nullable: true })
  async transfers(
    @Arg('filter', () => TransferFilterInput, { nullable: true }) filter: TransferFilterInput | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<TransferRow>> {
    const { all, originTownshipIds, organizationIds, memberIds } = ctx.scope('transfers')
    const scope: TransferScope = { all, townshipIds: originTownshipIds, branchIds: organizationIds, memberIds }
    const asked = { ...filter, overdueOn: filter?.overdue ? ctx.today : undefined }
    const page = await listTransfers(ctx.db, scope, asked, { size: pageSize(first), after })
    for (const { memberId } of page.nodes) recordRead(ctx, memberId, 'name')
    return { ...page, total: () => countTransfers(ctx.db, scope, asked) }
  }

  @Query(() => FormalTransfer, { nullable: true })
  async transfer(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<TransferRow> {
    const transfer = found(await findTransfer(ctx.db, id))
    ctx.permit('transfer', tiesOfTransfer(transfer))
    recordRead(ctx, transfer.memberId, 'transfer')
    return transfer
  }

  @Mutation(() => FormalTransfer)
  async sendTransfer(
    @Arg('input', () => SendTransferInput) input: SendTransferInput,
    @Ctx() ctx: Context,
  ): Promise<TransferRow> {
    const member = found(await lockMember(ctx.db, input.memberId))
    ctx.permit('sendTransfer', tiesOf(member))
    return sendTransfer(ctx, member, input)
  }

  /**
   * The branch takes the member in for good (R40). In the same step the stay ends, the letter is closed, and by one event the
   * temporary relation ends and the vote begins.
   */
  @Mutation(() => FormalTransfer)
  async acceptTransfer(
    @Arg('id', () => ID) id: string,
    @Arg('handler', () => String, { description: 'who received the member, for the receipt' }) handler: string,
    @Arg('phone', () => String) phone: string,
    @Ctx() ctx: Context,
  ): Promise<TransferRow> {
    const { transfer, member } = await lockBoth(ctx, id, 'acceptTransfer')
    refuse(transferAcceptRefusal(transfer, ctx.today))
    refuseFields({
      handler: handler.trim() ? undefined : 'REQUIRED',
      phone: /^[\d-]{7,13}$/.test(phone.trim()) ? undefined : 'PHONE_NOT_UNDERSTOOD',
    })
    const { memberId, branchId } = transfer
    const accepted = await updateTransfer(ctx.db, id, {
      state: 'ACCEPTED',
      decidedOn: ctx.today,
      decidedBy: ctx.subject,
      handler: handler.trim(),
      handlerPhone: phone.trim(),
    })
    await updateMember(ctx.db, memberId, { formalBranchId: branchId, formalSince: ctx.today })
    await noteTransfer(ctx, accepted, 'TRANSFER_ACCEPTED')
    await endSpell(ctx.db, memberId, { reason: 'FORMALLY_TRANSFERRED', on: ctx.today, by: ctx.subject })
    ctx.publish('member.transferred', {
      memberId,
      branchId,
      transferId: id,
      membership: member.membership ?? 'PROBATIONARY',
      transferredOn: ctx.today,
    })
    ctx.publish('spell.ended', { memberId, reason: 'FORMALLY_TRANSFERRED', endedOn: ctx.today })
    return accepted
  }

  /** The branch sends it back with a reason; it becomes the township's task. */
  @Mutation(() => FormalTransfer)
  async rejectTransfer(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<TransferRow> {
    const { transfer } = await lockBoth(ctx, id, 'rejectTransfer')
    return decide(ctx, transfer, 'REJECTED', 'TRANSFER_REJECTED', reason)
  }

  /** The township takes back what nobody has accepted yet. */
  @Mutation(() => FormalTransfer)
  async withdrawTransfer(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<TransferRow> {
    const { transfer } = await lockBoth(ctx, id, 'withdrawTransfer')
    return decide(ctx, transfer, 'WITHDRAWN', 'TRANSFER_WITHDRAWN', reason)
  }

  /** The township has taken note that it came back, and sends no new one for now. */
  @Mutation(() => FormalTransfer)
  async closeTransfer(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<TransferRow> {
    const { transfer } = await lockBoth(ctx, id, 'closeTransfer')
    refuse(stepRefusal(TRANSFER_TRANSITIONS, transfer.state, 'CLOSED'))
    ctx.touch(transfer.memberId)
    return updateTransfer(ctx.db, id, { state: 'CLOSED', closedOn: ctx.today, closedBy: ctx.subject })
  }

  @FieldResolver(() => Member, { nullable: true, description: 'null for a branch that the member is not in' })
  member(@Root() { memberId }: TransferRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, memberId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  township(@Root() { townshipId }: TransferRow, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(townshipId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  branch(@Root() { branchId }: TransferRow, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(branchId)
  }

  @FieldResolver(() => Boolean)
  overdue(@Root() transfer: TransferRow, @Ctx() ctx: Context): boolean {
    return transferOverdue(transfer, ctx.today)
  }

  @FieldResolver(() => String, { nullable: true, description: 'for the paper; its reading is on record' })
  async idNumber(@Root() transfer: TransferRow, @Ctx() ctx: Context): Promise<string | null> {
    if (!ctx.may('FormalTransfer.idNumber', tiesOfTransfer(transfer))) return null
    const sealed = await findSealedOf(ctx.db, transfer.id)
    if (!sealed) return null
    recordRead(ctx, transfer.memberId, 'idNumber')
    return vault().open(sealed, 'letter-id-number')
  }
}

@Resolver(() => Member)
export class MemberTransfersResolver {
  @FieldResolver(() => [FormalTransfer], { nullable: true })
  async transfers(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<TransferRow[] | null> {
    if (!ctx.may('Member.file', tiesOf(member))) return null
    const all = { all: true, townshipIds: [], branchIds: [], memberIds: [] }
    return (await listTransfers(ctx.db, all, { memberId: member.id }, { size: 50, after: undefined })).nodes
  }
}

async function lockBoth(
  ctx: Context,
  id: string,
  operation: string,
): Promise<{ transfer: TransferRow; member: MemberRow }> {
  const { memberId } = found(await findTransfer(ctx.db, id))
  const member = found(await lockMember(ctx.db, memberId))
  const transfer = found(await lockTransfer(ctx.db, id))
  ctx.permit(operation, tiesOfTransfer(transfer))
  return { transfer, member }
}

async function decide(
  ctx: Context,
  transfer: TransferRow,
  state: TransferState & ('REJECTED' | 'WITHDRAWN'),
  kind: 'TRANSFER_REJECTED' | 'TRANSFER_WITHDRAWN',
  reason: string,
): Promise<TransferRow> {
  refuse(stepRefusal(TRANSFER_TRANSITIONS, transfer.state, state))
  refuse(reason.trim() ? undefined : 'REASON_MISSING')
  const decided = await updateTransfer(ctx.db, transfer.id, {
    state,
    decidedOn: ctx.today,
    decidedBy: ctx.subject,
    reason: reason.trim(),
  })
  await noteTransfer(ctx, decided, kind, { reason: reason.trim() })
  return decided
}
