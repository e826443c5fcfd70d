import { idNumberFault, readIdNumber } from '@mobile-members/model/id-number.ts'
import type { SelfRegistrationState } from '@mobile-members/model/registry.ts'
import { readName } from '../surveys/name.rules.ts'
import { readPhones } from '../surveys/phone.rules.ts'
import { readOrigin, type Gazetteer } from '../surveys/place.rules.ts'

/** What a member fills in. Left out, null and empty all mean that nothing was told. */
export interface TypedForm {
  name: string
  sex?: 'MALE' | 'FEMALE' | null | undefined
  phone: string
  idNumber?: string | null | undefined
  membership: 'FULL' | 'PROBATIONARY' | 'NOT_A_MEMBER'
  originTownshipId?: string | null | undefined
  originPlace?: string | null | undefined
  originBranch?: string | null | undefined
  residence: string
  industry: string
  employer?: string | null | undefined
  wish: boolean
}

/** What is kept of it: trimmed, the phone as digits, the identity number in its one form. */
export interface SelfRegistrationForm {
  name: string
  sex: 'MALE' | 'FEMALE' | null
  phone: string
  idNumber: string | null
  membership: 'FULL' | 'PROBATIONARY' | 'NOT_A_MEMBER'
  originTownshipId: string | null
  /** For who comes from outside the county: province, city, county. */
  originPlace: string | null
  originBranch: string | null
  residence: string
  industry: string
  employer: string | null
  wish: boolean
}

const LONGEST = 100

/** How many attempts may come within a window; a company's people share one address. */
export const ATTEMPT_WINDOW_MINUTES = 60
export const ATTEMPTS_OF_AN_ADDRESS = 30
export const ATTEMPTS_IN_ALL = 600

/** How long the facts of a rejected registration are kept, so that the centre can still say why. */
export const REJECTED_KEPT_DAYS = 30

/** Brings what was typed to the one form in which it is compared and kept. */
export function formOf(typed: TypedForm): SelfRegistrationForm {
  const idNumber = told(typed.idNumber)?.replaceAll(/\s/g, '').toUpperCase() ?? null
  const reading = readPhones(typed.phone)
  const phone = reading.mobiles[0] ?? reading.others[0] ?? typed.phone.trim()
  const known = idNumber && !idNumberFault(idNumber) ? readIdNumber(idNumber).sex : null
  return {
    name: readName(typed.name).name,
    sex: typed.sex ?? known,
    phone,
    idNumber,
    membership: typed.membership,
    originTownshipId: told(typed.originTownshipId),
    originPlace: told(typed.originTownshipId) ? null : told(typed.originPlace),
    originBranch: told(typed.originBranch),
    residence: typed.residence.trim(),
    industry: typed.industry.trim(),
    employer: told(typed.employer),
    wish: typed.wish,
  }
}

/** What is wrong with the form, by field. A place outside the county must name province, city or county. */
export function formFaults(
  typed: TypedForm,
  form: SelfRegistrationForm,
  gazetteer: Gazetteer,
): Record<string, string | undefined> {
  const phones = readPhones(typed.phone)
  const text = (value: string | null, required: boolean) =>
    required && !value ? 'REQUIRED' : value && [...value].length > LONGEST ? 'TOO_LONG' : undefined
  return {
    name: text(typed.name.trim(), true) ?? (readName(typed.name).problem ? 'NAME_NOT_A_NAME' : undefined),
    sex: form.sex ? sexFault(form) : 'REQUIRED',
    phone: text(typed.phone.trim(), true) ?? phones.problem,
    idNumber: form.idNumber ? idNumberFault(form.idNumber) : undefined,
    originTownshipId: form.originTownshipId || form.originPlace ? undefined : 'REQUIRED',
    originPlace: text(form.originPlace, false) ?? placeFault(form.originPlace, gazetteer),
    originBranch: text(form.originBranch, false),
    residence: text(form.residence, true),
    industry: text(form.industry, true),
    employer: text(form.employer, false),
  }
}

/** Why a registration cannot be verified or rejected, if so. */
export function decisionRefusal(state: SelfRegistrationState): 'ALREADY_DONE' | undefined {
  return state === 'PENDING' ? undefined : 'ALREADY_DONE'
}

/** Why no more attempts are taken for now, if so. */
export function attemptRefusal(attempts: { ofAddress: number; inAll: number }): 'TOO_MANY_ATTEMPTS' | undefined {
  return attempts.ofAddress >= ATTEMPTS_OF_AN_ADDRESS || attempts.inAll >= ATTEMPTS_IN_ALL
    ? 'TOO_MANY_ATTEMPTS'
    : undefined
}

function sexFault(form: SelfRegistrationForm): string | undefined {
  if (!form.idNumber || idNumberFault(form.idNumber)) return undefined
  return readIdNumber(form.idNumber).sex === form.sex ? undefined : 'SEX_CONTRADICTS_ID_NUMBER'
}

function placeFault(place: string | null, gazetteer: Gazetteer): string | undefined {
  if (!place) return undefined
  return readOrigin(place, gazetteer).scope === 'OUT_OF_COUNTY' ? undefined : 'PLACE_INCOMPLETE'
}

function told(text: string | null | undefined): string | null {
  return text?.trim() || null
}
