import { missingAtCheckIn } from '@mobile-members/model/check-in.ts'
import { checkInRefusal } from '@mobile-members/model/letters.ts'
import { formNumberIn } from '@mobile-members/model/papers.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { type LetterRow, findLetter, listLettersOf } from '../letters/letter.store.ts'
import { listSigningKeys } from '../letters/signing-key.store.ts'
import { tokenIn, verifyLetterToken } from '../letters/token.ts'
import { recordRead } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { findHasConsent, findMember } from '../members/member.store.ts'
import { type FormRow, findForm } from '../registration-forms/registration-form.store.ts'
import { findAnnounced } from './check-in.store.ts'
import type { CheckInForm } from './check-in.type.ts'

export const NOTHING_KNOWN: CheckInForm = {
  member: null,
  letter: null,
  verdict: null,
  refusal: null,
  missing: [],
  formNumber: null,
  announced: null,
}

/** What is known of a member at the counter; a reading that is put on record. */
export async function formFor(
  ctx: Context,
  memberId: string,
  {
    scanned,
    verdict = null,
    formNumber = null,
  }: { scanned?: LetterRow | undefined; verdict?: string | null; formNumber?: string | null },
): Promise<CheckInForm> {
  const member = found(await findMember(ctx.db, memberId))
  ctx.permit('checkInForm', tiesOf(member))
  recordRead(ctx, member.id, 'check-in')
  const letter = scanned ?? (await newestLetter(ctx, member.id))
  const hasConsent = await findHasConsent(ctx.db, member.id)
  return {
    member,
    letter: letter ?? null,
    verdict,
    refusal: checkInRefusal({ ...member, hasConsent }, letter, ctx.today) ?? null,
    missing: missingAtCheckIn(member, {}),
    formNumber,
    announced: (await findAnnounced(ctx.db, member.id)) ?? null,
  }
}

/** The registration form on paper whose number was scanned (N23), if it is one; a member scans none. */
export async function scannedForm(ctx: Context, text: string): Promise<FormRow | undefined> {
  const number = tokenIn(text) ? undefined : formNumberIn(text)
  return number && ctx.may('BlankForms.file', {}) ? findForm(ctx.db, number) : undefined
}

/** The paper that is entered with a check-in: refuses another's, and one that was entered before. */
export async function paperFor(ctx: Context, number: string, memberId: string): Promise<FormRow> {
  const form = found(await findForm(ctx.db, number))
  refuse(
    form.enteredOn
      ? 'FORM_ENTERED_BEFORE'
      : form.memberId && form.memberId !== memberId
        ? 'FORM_OF_ANOTHER'
        : undefined,
  )
  return form
}

/** The letter of a member that was issued last. */
export async function newestLetter(ctx: Context, memberId: string): Promise<LetterRow | undefined> {
  const [letters = []] = await listLettersOf(ctx.db, [memberId])
  return letters[0]
}

/** The letter whose code was scanned, if it is exactly the one that was issued. */
export async function letterOfToken(ctx: Context, text: string): Promise<LetterRow | undefined> {
  const token = tokenIn(text)
  const { letter } = token
    ? verifyLetterToken(token, await listSigningKeys(ctx.db), ctx.today, {
        revoked: () => false,
        onRecord: () => true,
      })
    : { letter: undefined }
  const known = letter && (await findLetter(ctx.db, letter.jti))
  return known?.token === token ? known : undefined
}
