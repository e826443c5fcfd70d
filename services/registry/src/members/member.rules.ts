import { codeFaults, educationCode, ethnicGroupCode } from '@mobile-members/model/code-lists.ts'
import { idNumberFault, isCalendarDate, upgradedIdNumber } from '@mobile-members/model/id-number.ts'
import type { OriginScope, PlacementFacts } from '@mobile-members/model/events.ts'
import type { Ties } from '@mobile-members/model/policy.ts'

/** What a member is tied to, for the policy table. */
export function tiesOf(member: {
  id: string
  originTownshipId: string | null
  originBranchId: string | null
  branchId: string | null
  formalBranchId?: string | null
  originScope?: OriginScope
  consentOn?: string | null
}): Ties {
  return {
    memberId: member.id,
    originTownshipId: member.originTownshipId,
    originBranchId: member.originBranchId,
    branchId: member.branchId,
    formalBranchId: member.formalBranchId ?? null,
    lacksConsent: member.originScope !== undefined && member.originScope !== 'IN_COUNTY' && !member.consentOn,
  }
}

/** Why this is no date of which at least the year is known, if so. */
export function partialDayFault(text: string): string | undefined {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return undefined
  return isCalendarDate(text) ? undefined : 'DATE_IMPOSSIBLE'
}

interface CheckedFacts {
  name?: string | null
  born?: string | null
  joined?: string | null
  becameFull?: string | null
  duesPaidUpTo?: string | null
  idNumber?: string | null
  phones?: string[] | null
  ethnicGroup?: string | null
  education?: string | null
  originDivision?: string | null
  industry?: string | null
  occupation?: string | null
  occupationText?: string | null
}

/** What is wrong with facts as they were typed, by field. */
export function factFaults(facts: CheckedFacts): Record<string, string | undefined> {
  return {
    name: facts.name !== undefined && !facts.name?.trim() ? 'REQUIRED' : undefined,
    born: facts.born ? partialDayFault(facts.born) : undefined,
    joined: facts.joined ? partialDayFault(facts.joined) : undefined,
    becameFull: facts.becameFull ? partialDayFault(facts.becameFull) : undefined,
    duesPaidUpTo:
      facts.duesPaidUpTo && !/^\d{4}-(0[1-9]|1[0-2])$/.test(facts.duesPaidUpTo) ? 'MONTH_IMPOSSIBLE' : undefined,
    idNumber: facts.idNumber ? idNumberFault(idNumberOf(facts.idNumber)) : undefined,
    phones: facts.phones?.some((phone) => !/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone))
      ? 'PHONE_NOT_UNDERSTOOD'
      : undefined,
    ...codeFaults(facts),
    occupationText: facts.occupation === 'OTHER' && !facts.occupationText?.trim() ? 'REQUIRED' : undefined,
  }
}

/** Why a member cannot be entered in the unified register, if so (R34). */
export function entryRefusal(member: { registerNo: string | null; stage: string }): string | undefined {
  if (member.registerNo !== null) return 'ALREADY_REGISTERED'
  if (member.stage === 'ENDED') return 'MEMBER_ENDED'
  return undefined
}

type PlacementColumn =
  | 'employmentKind'
  | 'employmentStable'
  | 'workUnitId'
  | 'industry'
  | 'residenceStable'
  | 'residenceAreaId'

/** What a placement is decided by. */
export function placementFactsOf(member: Pick<PlacementFacts, PlacementColumn>): PlacementFacts {
  return {
    employmentKind: member.employmentKind,
    employmentStable: member.employmentStable,
    workUnitId: member.workUnitId,
    industry: member.industry,
    residenceStable: member.residenceStable,
    residenceAreaId: member.residenceAreaId,
  }
}

/** What was filled in of a form; left out, null and empty all mean that nothing was told. Names of codes become codes. */
export function filledIn<T extends CodedFacts>(facts: T): Partial<T> {
  const filled = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const { ethnicGroup, education, idNumber } = facts
  return {
    ...(Object.fromEntries(filled) as Partial<T>),
    ...(ethnicGroup ? { ethnicGroup: ethnicGroupCode(ethnicGroup) ?? ethnicGroup } : {}),
    ...(education ? { education: educationCode(education) ?? education } : {}),
    ...(idNumber ? { idNumber: idNumberOf(idNumber) } : {}),
  }
}

interface CodedFacts {
  idNumber?: string | null | undefined
  ethnicGroup?: string | null | undefined
  education?: string | null | undefined
}

/** As it is kept: with a capital X, and of 18 characters where the old 15 were typed. */
function idNumberOf(typed: string): string {
  return upgradedIdNumber(typed) ?? typed.toUpperCase()
}
