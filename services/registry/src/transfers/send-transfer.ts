import { addDays, addWorkingDays } from '@mobile-members/model/dates.ts'
import {
  type TransferContent,
  type TransferTarget,
  sendingRefusal,
  targetRefusal,
  transferNumberOf,
} from '@mobile-members/model/transfers.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { type MemberRow, findSealedIdNumbers } from '../members/member.store.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { vault } from '../secrets/keyring.ts'
import { findCalendar } from '../settings/calendar.store.ts'
import { findSettings } from '../settings/setting.store.ts'
import { noteTransfer } from './note-transfer.ts'
import { type TransferRow, closeRejected, insertTransfer, takeTransferSerial } from './transfer.store.ts'

/**
 * Sends a member's formal relation to a branch of the host town (R40), with a numbered letter of introduction. Until the branch
 * has accepted nothing changes. Refuses members from outside the county, whose stay is over or whose membership is not known,
 * a temporary branch, and a second one while the first is on its way (TRANSFER_ON_ITS_WAY).
 */
export async function sendTransfer(
  ctx: Context,
  member: MemberRow,
  input: { branchId: string; target: TransferTarget; duesPaidUpTo: string },
): Promise<TransferRow> {
  const { db, today, subject } = ctx
  refuse(sendingRefusal(member))
  const branch = await findOrganization(db, input.branchId)
  refuse(targetRefusal(branch))
  refuseFields({
    duesPaidUpTo: /^\d{4}-(0[1-9]|1[0-2])$/.test(input.duesPaidUpTo) ? undefined : 'MONTH_IMPOSSIBLE',
  })
  const township = found(await findOrganization(db, member.originTownshipId ?? ''))
  const home = member.originBranchId ? await findOrganization(db, member.originBranchId) : undefined
  const settings = await findSettings(db, today)
  const year = Number(today.slice(0, 4))
  const serial = await takeTransferSerial(db, township.id, year)
  const content: TransferContent = {
    number: transferNumberOf(township.shortName, year, serial),
    addressedTo: found(branch).name,
    name: member.name,
    sex: member.sex,
    born: member.born,
    ethnicGroup: member.ethnicGroup,
    membership: member.membership,
    phone: member.phones[0] ?? null,
    from: township.name,
    fromBranch: home?.name ?? member.originBranchText,
    duesPaidUpTo: input.duesPaidUpTo,
    validDays: settings.TRANSFER_VALID_DAYS,
    sentOn: today,
    validUntil: addDays(today, settings.TRANSFER_VALID_DAYS),
    senderAddress: township.address,
    senderPhone: township.phone,
  }
  const [sealed] = await findSealedIdNumbers(db, [member.id])
  const transfer = await insertTransfer(db, {
    memberId: member.id,
    townshipId: township.id,
    branchId: input.branchId,
    target: input.target,
    year,
    serial,
    number: content.number,
    state: 'SENT',
    content: JSON.stringify(content),
    idNumberSealed: sealed ? vault().seal(vault().open(sealed, 'id-number'), 'letter-id-number') : null,
    sentOn: today,
    sentBy: subject,
    dueOn: addWorkingDays(today, settings.TRANSFER_WORKING_DAYS, await findCalendar(db)).day,
    validUntil: content.validUntil,
  })
  await closeRejected(db, member.id, { on: today, by: subject })
  await noteTransfer(ctx, transfer, 'TRANSFER_SENT')
  return transfer
}
