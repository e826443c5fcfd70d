import type { LineFacts, Sex } from '../surveys/line.rules.ts'
import type { PartialDate } from '../surveys/date.rules.ts'
import { birthDateOf, type IdNumber } from '../surveys/id-number.rules.ts'
import { surnameOf } from '../surveys/name.rules.ts'
import { employerKey, townshipKey, type Gazetteer } from '../surveys/place.rules.ts'

/** The readings of each character of a name, without tones. */
export type Sound = readonly (readonly string[])[]

export interface SoundedName {
  text: string
  surname: string
  sound: Sound
}

/** What is compared of a line. Places and names are brought to one form, so that equal means the same. */
export interface LinkRecord {
  lineId: string
  /** The sheet that the line stood in; two rows of one sheet are seldom one person. */
  sheetId: string
  /** The member that the line belongs to already. */
  memberId: string | undefined
  /** The name, and other names where the line tells them. */
  names: SoundedName[]
  sex: Sex | undefined
  /** As it was told, and as the identity number tells it where that is another. */
  birthDates: PartialDate[]
  idNumber: IdNumber | undefined
  phones: string[]
  damagedPhones: string[]
  residence: { place: string; number: string } | undefined
  township: string | undefined
  branch: string | undefined
  employer: string | undefined
  joinedDate: PartialDate | undefined
  industry: string | undefined
  industrySection: string | undefined
}

/** Brings a line's facts into the form in which they are compared. */
export function recordOf(
  line: { lineId: string; sheetId: string; memberId: string | undefined; facts: LineFacts },
  gazetteer: Gazetteer,
  soundOf: (name: string) => Sound,
): LinkRecord {
  const { facts } = line
  return {
    lineId: line.lineId,
    sheetId: line.sheetId,
    memberId: line.memberId,
    names: [facts.name, ...facts.aliases]
      .filter(Boolean)
      .map((text) => ({ text, surname: surnameOf(text), sound: soundOf(text) })),
    sex: facts.sex,
    birthDates: birthDatesOf(facts),
    idNumber: facts.idNumber,
    phones: facts.phones,
    damagedPhones: facts.damagedPhones,
    residence: facts.residence?.place ? { place: facts.residence.place, number: facts.residence.number } : undefined,
    township: facts.originTownship ? townshipKey(facts.originTownship) : undefined,
    branch: facts.originBranchKey,
    employer: facts.employer ? employerKey(facts.employer, gazetteer) : undefined,
    joinedDate: facts.joinedDate,
    industry: facts.industry,
    industrySection: facts.industrySection,
  }
}

function birthDatesOf(facts: LineFacts): PartialDate[] {
  const { birthDate, idNumber } = facts
  const fromNumber = idNumber && idNumber.kind !== 'SLIP' ? birthDateOf(idNumber) : undefined
  return [birthDate, fromNumber].filter(
    (date, i, all) => date !== undefined && all.indexOf(date) === i,
  ) as PartialDate[]
}
