import type { Db } from '../db.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { findHolder } from '../offices/office.store.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { signer } from '../secrets/keyring.ts'
import { lockLetterInForce, updateLetter } from './letter.store.ts'
import { insertReceipt } from './receipt.store.ts'
import { RECEIPT_TYPE, type ReceiptToken } from './token.ts'

/**
 * Sends the return receipt of an accepted letter (R47): branch, secretary, phone and day, counter-signed, onto the stub.
 * A member from outside the county has no letter of ours, so there is nothing to send.
 */
export async function sendReceipt(
  db: Db,
  placement: { memberId: string; branchId: string; rule: string; placedOn: string },
  today: string,
): Promise<void> {
  const letter = await lockLetterInForce(db, placement.memberId)
  if (letter?.state !== 'ACCEPTED') return
  const branch = await findOrganization(db, placement.branchId)
  const secretary = await findHolder(db, 'BRANCH_SECRETARY', placement.branchId)
  const receipt = {
    branchName: branch?.name ?? '',
    secretaryName: secretary?.holderName ?? '',
    phone: secretary?.phone || branch?.phone || '',
  }
  const content: ReceiptToken = {
    jti: letter.id,
    no: letter.number,
    branch: receipt.branchName,
    secretary: receipt.secretaryName,
    phone: receipt.phone,
    placed: placement.placedOn,
    sent: today,
  }
  await insertReceipt(db, {
    letterId: letter.id,
    townshipId: letter.townshipId,
    ...placement,
    ...receipt,
    token: signer().sign(content, RECEIPT_TYPE),
    keyId: signer().kid,
    sentOn: today,
  })
  await updateLetter(db, letter.id, { state: 'RECEIPTED', receiptedOn: today })
  await insertTimelineEntries(db, [
    {
      memberId: placement.memberId,
      kind: 'RECEIPT_SENT',
      happenedOn: today,
      organizationId: letter.townshipId,
      subject: null,
      detail: { letterId: letter.id, number: letter.number, branch: receipt.branchName },
    },
  ])
}
