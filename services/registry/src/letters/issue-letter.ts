import { randomUUID } from 'node:crypto'
import { addDays } from '@mobile-members/model/dates.ts'
import { issueRefusal } from '@mobile-members/model/letters.ts'
import { type LetterContent, type RetentionReason, letterNumberOf } from '@mobile-members/model/registry.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { partialDayFault } from '../members/member.rules.ts'
import { type MemberRow, findSealedIdNumbers, updateMember } from '../members/member.store.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { findHostTown, findOrganization } from '../organizations/organization.store.ts'
import { signer, vault } from '../secrets/keyring.ts'
import { beginSpell } from '../spells/begin-spell.ts'
import { lockOpenSpell } from '../spells/spell.store.ts'
import { findSettings } from '../settings/setting.store.ts'
import { type LetterRow, insertLetter, lockLetterInForce, takeSerial, updateLetter } from './letter.store.ts'
import type { IssueLetterInput } from './letter.type.ts'
import { findActorName } from './actor.store.ts'
import { closeNotices } from './notice.store.ts'
import { insertSigningKeys } from './signing-key.store.ts'
import { LETTER_TYPE, type LetterToken } from './token.ts'

/**
 * Issues a certificate letter (R42): numbered without gaps (R43), signed (R44), valid for the days that the setting says (R45).
 * Refuses without a reason why the relation stays (R41), for members from outside the county, and while a letter is in force.
 */
export async function issueLetter(
  ctx: Context,
  member: MemberRow,
  input: Omit<IssueLetterInput, 'memberId'>,
  replaces?: LetterRow,
): Promise<LetterRow> {
  const { db, today } = ctx
  const inForce = await lockLetterInForce(db, member.id)
  refuse(
    issueRefusal({ originScope: member.originScope, stage: member.stage, letterInForce: inForce !== undefined }, input),
  )
  refuseFields({
    leftOn: input.leftOn ? partialDayFault(input.leftOn) : undefined,
    duesPaidUpTo:
      input.duesPaidUpTo && !/^\d{4}-(0[1-9]|1[0-2])$/.test(input.duesPaidUpTo) ? 'MONTH_IMPOSSIBLE' : undefined,
  })
  const township = found(await findOrganization(db, member.originTownshipId ?? ''))
  const hostTown = await findHostTown(db)
  const branch = member.originBranchId ? await findOrganization(db, member.originBranchId) : undefined
  const { LETTER_VALID_DAYS: validDays } = await findSettings(db, today)
  const year = Number(today.slice(0, 4))
  const serial = await takeSerial(db, township.id, year)
  const number = letterNumberOf(township.shortName, year, serial)
  const content: LetterContent = {
    number,
    addressedTo: hostTown.name,
    name: member.name,
    sex: member.sex,
    born: member.born,
    ethnicGroup: member.ethnicGroup,
    membership: member.membership,
    phone: member.phones[0] ?? null,
    from: township.name,
    fromBranch: branch?.name ?? member.originBranchText,
    duesPaidUpTo: input.duesPaidUpTo ?? member.duesPaidUpTo,
    validDays,
    issuedOn: today,
    validUntil: addDays(today, validDays),
    retentionReason: input.retentionReason as RetentionReason,
    retentionNote: input.retentionNote?.trim() || null,
    leftOn: input.leftOn ?? null,
    movingReason: member.occupation === 'OTHER' ? (member.occupationText ?? 'OTHER') : member.occupation,
    occupation: member.industryText ?? member.occupationText,
    employer: member.employer,
    residence: member.residence ?? member.destination,
    contactName: input.contactName ?? member.homeContactName,
    contactPhone: input.contactPhone ?? member.homeContactPhone,
    issuerAddress: township.address,
    issuerPhone: township.phone,
    issuerFax: township.fax,
    issuerPostcode: township.postcode,
    handler: await findActorName(db, ctx.subject),
  }
  const [sealed] = await findSealedIdNumbers(db, [member.id])
  const drafted = await insertLetter(db, {
    id: randomUUID(),
    memberId: member.id,
    townshipId: township.id,
    addressedToId: hostTown.id,
    year,
    serial,
    number,
    state: 'ISSUED',
    retentionReason: content.retentionReason,
    retentionNote: content.retentionNote,
    content: JSON.stringify(content),
    idNumberSealed: sealed ? vault().seal(vault().open(sealed, 'id-number'), 'letter-id-number') : null,
    issuedOn: today,
    issuedBy: ctx.subject,
    validUntil: content.validUntil,
    replacesId: replaces?.id ?? null,
  })
  const letter = await signLetter(ctx, drafted)
  await afterIssue(ctx, member, letter, content, replaces)
  return letter
}

async function signLetter({ db }: Context, letter: LetterRow): Promise<LetterRow> {
  await insertSigningKeys(db, signer().publicKeys)
  return updateLetter(db, letter.id, { token: signer().sign(tokenOf(letter), LETTER_TYPE), keyId: signer().kid })
}

/** What the QR code says of a letter. */
export function tokenOf(letter: Pick<LetterRow, 'id' | 'statusIndex' | 'content'>): LetterToken {
  const { content } = letter
  return {
    jti: letter.id,
    idx: letter.statusIndex,
    no: content.number,
    name: content.name,
    mem: content.membership,
    from: content.from,
    to: content.addressedTo,
    iss: content.issuedOn,
    exp: content.validUntil,
  }
}

async function afterIssue(
  ctx: Context,
  member: MemberRow,
  letter: LetterRow,
  content: LetterContent,
  replaces?: LetterRow,
) {
  const { db, today, subject } = ctx
  if (!(await lockOpenSpell(db, member.id)))
    await beginSpell(
      ctx,
      {
        memberId: member.id,
        startedOn: content.leftOn && content.leftOn.length === 10 && content.leftOn <= today ? content.leftOn : today,
        reason: member.occupation ?? 'OTHER',
        destination: member.destination,
      },
      'VERIFIED',
    )
  if (member.stage === 'FOUND') await updateMember(db, member.id, { stage: 'INTRODUCED' })
  await closeNotices(db, member.id, { at: ctx.now(), by: subject })
  await insertTimelineEntries(db, [
    {
      memberId: member.id,
      kind: 'LETTER_ISSUED',
      happenedOn: today,
      organizationId: letter.townshipId,
      subject,
      detail: { letterId: letter.id, number: letter.number, replaces: replaces?.number ?? null },
    },
  ])
  ctx.touch(member.id)
}
