import { createHash, randomInt } from 'node:crypto'
import type { ContactCheck } from '@mobile-members/model/papers.ts'
import { Refusal, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { MemberRow } from '../members/member.store.ts'
import { vault } from '../secrets/keyring.ts'
import {
  type ContactVerified,
  insertVerification,
  listVerified,
  lockOpenCode,
  updateTries,
  updateVerified,
} from './registration-form.store.ts'

const CODE_MINUTES = 10
const CODE_TRIES = 5

/** Which number a check was about, without telling it. */
export function phoneIndexOf(phone: string): Buffer {
  return vault().blindIndex(phone.replaceAll(/\D/g, ''), 'phone')
}

/** A code for the member's phone: the office sends it from its own telephone, and the member reads it back. Refuses without a phone. */
export async function makeContactCode(ctx: Context, member: MemberRow, phone: string | undefined): Promise<string> {
  const number = phone ?? member.phones[0]
  if (!number) throw new Refusal('REFUSED', 'no phone', { reason: 'NO_PHONE' })
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await insertVerification(ctx.db, {
    memberId: member.id,
    method: 'CODE',
    phoneIndex: phoneIndexOf(number),
    codeHash: hashOf(member.id, code),
    askedAt: ctx.now(),
    askedBy: ctx.subject,
    verifiedOn: null,
    verifiedBy: null,
  })
  return code
}

/**
 * Reads a code back. A wrong one counts and is told, so that it cannot be guessed; the answer is not an error, since an error
 * would undo the counting.
 */
export async function readContactCode(ctx: Context, memberId: string, code: string): Promise<string | undefined> {
  const open = await lockOpenCode(ctx.db, memberId)
  if (!open?.codeHash || open.tries >= CODE_TRIES) return 'CODE_RAN_OUT'
  if (ctx.now().getTime() - open.askedAt.getTime() > CODE_MINUTES * 60_000) return 'CODE_RAN_OUT'
  if (!hashOf(memberId, code.trim()).equals(open.codeHash)) {
    await updateTries(ctx.db, open.id, open.tries + 1)
    return 'CODE_WRONG'
  }
  await updateVerified(ctx.db, open.id, { on: ctx.today, by: ctx.subject })
  return undefined
}

/** Puts on record that a phone was called, or rang at the counter (R79). */
export async function recordContactCheck(
  ctx: Context,
  member: MemberRow,
  method: Exclude<ContactCheck, 'CODE'>,
  phone: string | undefined,
): Promise<void> {
  const number = phone ?? member.phones[0]
  refuse(number ? undefined : 'NO_PHONE')
  await insertVerification(ctx.db, {
    memberId: member.id,
    method,
    phoneIndex: phoneIndexOf(number!),
    codeHash: null,
    askedAt: ctx.now(),
    askedBy: ctx.subject,
    verifiedOn: ctx.today,
    verifiedBy: ctx.subject,
  })
}

/** When and how one of the phones that the member has now was checked, if it was. */
export async function currentVerification(
  ctx: Context,
  member: Pick<MemberRow, 'id' | 'phones'>,
): Promise<ContactVerified | null> {
  const verified = await ctx
    .loader<string, ContactVerified>('contact checks', (ids) => listVerified(ctx.db, ids))
    .load(member.id)
  return verified && member.phones.some((phone) => phoneIndexOf(phone).equals(verified.phoneIndex)) ? verified : null
}

function hashOf(memberId: string, code: string): Buffer {
  return createHash('sha256').update(`${memberId} ${code}`).digest()
}
