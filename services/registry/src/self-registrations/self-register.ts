import { consentRefusal, eligibilityRefusal } from '@mobile-members/model/eligibility.ts'
import { refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db.ts'
import { loadPlaces } from '../linking/places.ts'
import { findHostTown, findOrganization, type OrganizationRow } from '../organizations/organization.store.ts'
import { attemptRefusal, formFaults, formOf, type SelfRegistrationForm } from './self-registration.rules.ts'
import {
  countAttempts,
  findRegisteredOn,
  forgetRejected,
  indexesOf,
  insertAttempt,
  insertSelfRegistration,
  lockSelfRegistrations,
  sealForm,
} from './self-registration.store.ts'
import type { SelfRegisterInput, SelfRegistrationReceipt } from './self-registration.type.ts'

/**
 * Takes a member's own registration (R30); nobody signs in for it. A person who gives the identity number, or name and phone,
 * of somebody registered already hears the day of that and nothing else; every other answer has the same shape.
 * BAD_USER_INPUT with each field that is wrong. Refuses TOO_MANY_ATTEMPTS, NOT_A_MEMBER and NOT_MOBILE_SAME_TOWN (R1), and who
 * comes from outside the county without the wish to be included: CONSENT_REQUIRED (R2).
 */
export async function selfRegister(ctx: Context, input: SelfRegisterInput): Promise<SelfRegistrationReceipt> {
  const form = formOf(input)
  const { gazetteer } = await loadPlaces(ctx.db)
  const origin = await originOf(ctx.db, form)
  const faults = formFaults(input, form, gazetteer)
  refuseFields({ ...faults, originTownshipId: origin === null ? 'UNKNOWN' : faults['originTownshipId'] })
  const hostTown = await findHostTown(ctx.db)
  refuse(
    eligibilityRefusal({
      membership: form.membership,
      originTownshipId: form.originTownshipId,
      hostTownId: hostTown.id,
    }) ??
      consentRefusal({
        originScope: form.originTownshipId ? 'IN_COUNTY' : 'OTHER_COUNTY',
        hasConsent: form.wish,
      }),
  )
  const now = ctx.now()
  await lockSelfRegistrations(ctx.db)
  refuse(attemptRefusal(await countAttempts(ctx.db, ctx.clientAddress, now)))
  await insertAttempt(ctx.db, ctx.clientAddress, now)
  await forgetRejected(ctx.db, now)
  const registeredOn = await findRegisteredOn(ctx.db, form)
  if (registeredOn) return { answer: 'ALREADY_REGISTERED', receiptNo: null, registeredOn }
  const { receiptNo } = await insertSelfRegistration(ctx.db, {
    receivedOn: ctx.today,
    receivedAt: now,
    formSealed: sealForm(form),
    ...indexesOf(form),
    lineId: null,
    rejectReason: null,
    decidedBy: null,
    decidedAt: null,
  })
  return { answer: 'PENDING', receiptNo, registeredOn: ctx.today }
}

/** The township that was chosen; undefined where none was, null where it is none of the county's. */
async function originOf(db: Db, form: SelfRegistrationForm): Promise<OrganizationRow | null | undefined> {
  if (!form.originTownshipId) return undefined
  const origin = UUID.test(form.originTownshipId) ? await findOrganization(db, form.originTownshipId) : undefined
  return origin && !origin.endedOn && (origin.kind === 'TOWNSHIP' || origin.kind === 'HOST_TOWN') ? origin : null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
