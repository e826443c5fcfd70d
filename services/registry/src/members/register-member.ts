import { randomUUID } from 'node:crypto'
import { consentRefusal, eligibilityRefusal, originScopeOf } from '@mobile-members/model/eligibility.ts'
import type { OriginScope } from '@mobile-members/model/events.ts'
import { refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db.ts'
import { insertConsent } from '../consents/consent.store.ts'
import { findCounty, findHostTown } from '../organizations/organization.store.ts'
import { vault } from '../secrets/keyring.ts'
import { factFaults } from './member.rules.ts'
import { type MemberRow, findMembersByIdNumber, insertMember } from './member.store.ts'
import type { EligibilityInput, RegisterMemberInput } from './member.type.ts'
import { soundOf } from './name-sound.ts'
import { FACTS, factName, insertFacts, sealedIdNumber } from './tell-facts.ts'
import { insertTimelineEntries } from './timeline.store.ts'

/** Whether a person may be registered, and how far away they come from (R1, R2). */
export async function judgeEligibility(
  db: Db,
  person: Pick<EligibilityInput, 'membership' | 'originTownshipId' | 'originDivision' | 'consent'>,
): Promise<{ originScope: OriginScope; refusal: string | undefined }> {
  const hostTown = await findHostTown(db)
  const county = await findCounty(db)
  const originScope = person.originTownshipId
    ? 'IN_COUNTY'
    : originScopeOf(person.originDivision ?? '', county?.code ?? '')
  const refusal =
    eligibilityRefusal({
      membership: person.membership,
      originTownshipId: person.originTownshipId ?? null,
      hostTownId: hostTown.id,
    }) ??
    (originScope === 'IN_COUNTY' && !person.originTownshipId ? 'ORIGIN_TOWNSHIP_REQUIRED' : undefined) ??
    consentRefusal({ originScope, hasConsent: person.consent ?? false })
  return { originScope, refusal }
}

/**
 * Adds a member by hand, at stage FOUND. Refuses who is not eligible (R1: NOT_A_MEMBER, NOT_MOBILE_SAME_TOWN), who comes from
 * outside the county without consent (R2: CONSENT_REQUIRED), and whose identity number is known already (ALREADY_KNOWN).
 */
export async function registerMember(ctx: Context, input: RegisterMemberInput): Promise<MemberRow> {
  const { facts, consent } = input
  refuseFields({
    ...factFaults({ ...facts, name: facts.name ?? '' }),
    originDivision:
      input.originTownshipId || /^\d{6}(\d{3}(\d{3})?)?$/.test(input.originDivision ?? '') ? undefined : 'REQUIRED',
    occupation: facts.occupation ? undefined : 'REQUIRED',
  })
  const { originScope, refusal } = await judgeEligibility(ctx.db, {
    ...input,
    consent: consent !== undefined && consent !== null,
  })
  refuse(refusal)
  const idNumber = facts.idNumber?.toUpperCase() ?? null
  if (idNumber) {
    const same = await findMembersByIdNumber(ctx.db, vault().blindIndex(idNumber, 'id-number'))
    refuse(same.length > 0 ? 'ALREADY_KNOWN' : undefined)
  }
  const { idNumber: _sealed, ...plain } = facts
  const id = randomUUID()
  const name = (facts.name ?? '').trim()
  const told = {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null && value !== undefined)),
    name,
    membership: input.membership as 'FULL' | 'PROBATIONARY',
    originScope,
    originTownshipId: input.originTownshipId ?? null,
    originDivision: input.originDivision ?? null,
    originPlace: input.originPlace ?? null,
    originCommittee: input.originCommittee ?? null,
  }
  const sealed = sealedIdNumber(idNumber)
  const member = await insertMember(ctx.db, {
    id,
    ...told,
    ...soundOf(name),
    ...sealed,
    foundOn: ctx.today,
    foundBy: 'BY_HAND',
  })
  await insertFacts(
    ctx.db,
    [
      ...FACTS.filter((fact) => isTold(member[fact])).map((fact) => ({
        memberId: id,
        fact: factName(fact),
        value: member[fact],
      })),
      ...(sealed.idNumberSealed
        ? [{ memberId: id, fact: 'ID_NUMBER', value: sealed.idNumberSealed.toString('base64') }]
        : []),
    ],
    { source: 'BY_HAND', sourceId: null, toldOn: ctx.today, by: ctx.subject },
  )
  await insertTimelineEntries(ctx.db, [
    {
      memberId: id,
      kind: 'FOUND',
      happenedOn: ctx.today,
      organizationId: null,
      subject: ctx.subject,
      detail: { foundBy: 'BY_HAND' },
    },
  ])
  if (consent) await insertConsent(ctx, id, consent)
  ctx.touch(id)
  return member
}

function isTold(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}
