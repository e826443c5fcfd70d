import { addDays, daysBetween } from '@mobile-members/model/dates.ts'
import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import { dayOf, earlier } from './days.ts'
import { givenNameOf, pinyinOf, surnameOf } from './names.ts'
import type { Random } from './random.ts'
import type { Day, Membership, Person, Sex } from './world.ts'

/** Division code of the county; unassigned in reality. */
export const DIVISION = '331199'

/** Numbers given out so far, so that no two people share one by accident. */
export interface Numbers {
  idNumbers: Set<string>
  phones: Set<string>
}

export function noNumbers(): Numbers {
  return { idNumbers: new Set(), phones: new Set() }
}

export interface NewPerson {
  person: Person
  membership: Membership
}

/** A person with a membership; `home` is the township or place that the family comes from. */
export function makePerson(random: Random, numbers: Numbers, today: Day, home: string): NewPerson {
  const she = random.chance(0.075)
  const sex: Sex = random.chance(0.68) ? 'MALE' : 'FEMALE'
  const bornOn = bornBetween(random, today)
  const name = `${surnameOf(random, she)}${givenNameOf(random, sex, Number(bornOn.slice(0, 4)))}`
  return personOf(random, numbers, today, { name, sex, bornOn, home, she })
}

export interface Known {
  name: string
  sex: Sex
  bornOn: Day
  home: string
  she: boolean
}

/** The rest of a person of whom the name, sex, birth and home are given. */
export function personOf(random: Random, numbers: Numbers, today: Day, known: Known): NewPerson {
  const { name, sex, bornOn, home, she } = known
  return {
    person: {
      name,
      pinyin: pinyinOf(name),
      sex,
      bornOn,
      idNumber: newIdNumber(random, numbers, bornOn, sex),
      phone: newPhone(random, numbers),
      ethnicGroup: she
        ? '22'
        : random.weighted([
            ['01', 970],
            ['22', 12],
            ['15', 4],
            ['06', 5],
            ['03', 3],
            ['12', 2],
            ['08', 4],
          ]),
      education: educationOf(random, Number(bornOn.slice(0, 4))),
      nativePlace: home,
      address: null,
      homeAddress: null,
      homeContact: random.chance(0.5)
        ? {
            name: `${name.slice(0, 1)}${givenNameOf(random, random.pick(['MALE', 'FEMALE']), 1955)}`,
            phone: newPhone(random, numbers),
          }
        : null,
    },
    membership: membershipOf(random, bornOn, today),
  }
}

/** Mostly of working age, some of them old; nobody younger than 18 and a half. */
export function bornBetween(random: Random, today: Day): Day {
  const thisYear = Number(today.slice(0, 4))
  const age = random.weighted([
    [random.int(19, 30), 17],
    [random.int(31, 45), 36],
    [random.int(46, 60), 32],
    [random.int(61, 72), 12],
    [random.int(73, 86), 3],
  ])
  const year = Math.max(1940, Math.min(thisYear - age, 2006))
  return earlier(dayOf(year, random.int(1, 12), random.int(1, 28)), addDays(today, -Math.ceil(18.6 * 365.25)))
}

export function newIdNumber(random: Random, numbers: Numbers, bornOn: Day, sex: Sex): string {
  for (;;) {
    const order = random.int(1, 499) * 2 + (sex === 'MALE' ? 1 : 0)
    const first17 = `${DIVISION}${bornOn.replaceAll('-', '')}${String(order).padStart(3, '0')}`
    const idNumber = `${first17}${checkDigitOf(first17)}`
    if (numbers.idNumbers.has(idNumber)) continue
    numbers.idNumbers.add(idNumber)
    return idNumber
  }
}

/** A mobile number of the unassigned prefix 154; 1540… is left to offices. */
export function newPhone(random: Random, numbers: Numbers): string {
  for (;;) {
    const phone = `154${random.int(10_000_000, 99_999_999)}`
    if (numbers.phones.has(phone)) continue
    numbers.phones.add(phone)
    return phone
  }
}

function educationOf(random: Random, bornYear: number): string {
  if (bornYear < 1960)
    return random.weighted([
      ['80', 40],
      ['70', 44],
      ['60', 14],
      ['30', 2],
    ])
  if (bornYear < 1980)
    return random.weighted([
      ['80', 8],
      ['70', 46],
      ['60', 22],
      ['40', 10],
      ['30', 10],
      ['20', 4],
    ])
  if (bornYear < 1995)
    return random.weighted([
      ['70', 26],
      ['60', 16],
      ['40', 16],
      ['30', 24],
      ['20', 17],
      ['10', 1],
    ])
  return random.weighted([
    ['70', 6],
    ['60', 8],
    ['40', 16],
    ['30', 38],
    ['20', 30],
    ['10', 2],
  ])
}

function membershipOf(random: Random, bornOn: Day, today: Day): Membership {
  const adult = dayOf(Number(bornOn.slice(0, 4)) + 18, Number(bornOn.slice(5, 7)), Number(bornOn.slice(8)))
  // Most join within a few years of coming of age, and nobody before his eighteenth birthday.
  const since = daysBetween(adult, today)
  const years = random.weighted([
    [random.int(0, 6), 50],
    [random.int(4, 14), 35],
    [random.int(10, 24), 15],
  ])
  const recent = since > 800 && since < 27 * 365 && random.chance(0.03)
  const after = Math.round(years * 365.25) + random.int(20, 330)
  const joinedOn = addDays(
    adult,
    recent ? since - random.int(20, 330) : after < since - 60 ? after : random.int(20, Math.max(21, since - 60)),
  )
  const year = Number(joinedOn.slice(0, 4)) + 1
  const full = dayOf(year, Number(joinedOn.slice(5, 7)), Math.min(28, Number(joinedOn.slice(8))))
  const isFull = full <= today
  return {
    status: isFull ? 'FULL' : 'PROBATIONARY',
    joinedOn,
    becameFullOn: isFull ? full : null,
    duesPaidUpTo: random.chance(0.92) ? addDays(today, -30 * random.int(1, 7)).slice(0, 7) : null,
  }
}
