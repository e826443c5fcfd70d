import { addDays } from '@mobile-members/model/dates.ts'
import { earlier, inOrderOf, later, officeDay } from './days.ts'
import { idOf, randomOf, type Random } from './random.ts'
import { RETENTION_REASONS } from '@mobile-members/model/registry.ts'
import { type CheckIn, type Day, type GuidanceTalk, type Id, type Letter, type Member, type Spell } from './world.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import type { SpellState } from '@mobile-members/model/state-machines.ts'
import { codeOf } from './livelihoods.ts'
import type { Course } from './members.ts'
import type { Offices } from './offices.ts'

const VALID_DAYS = 90

const RETURN_REASONS = ['证明信未写明所在支部', '本人已离开本镇', '党费缴至月份未填写', '姓名与身份证不符'] as const
const VOID_REASONS = ['填写错误', '盖章不清', '重复开具'] as const

interface Papers {
  letters: Letter[]
  /** The letter that a member came in with. */
  letterOf: Map<Id, Letter>
}

/** Letters of all townships; numbers follow the days of issue without gaps, void ones included. */
export function makeLetters(seed: number, today: Day, courses: readonly Course[], offices: Offices): Papers {
  const random = randomOf(seed, 'letters')
  const letters: Letter[] = []
  const letterOf = new Map<Id, Letter>()

  function add(course: Course, key: string, issuedOn: Day, more: Partial<Letter>): Letter {
    const townshipId = course.member.origin.townshipId ?? ''
    const letter: Letter = {
      id: idOf(seed, 'letter', `${course.member.id}/${key}`),
      memberId: course.member.id,
      townshipId,
      year: Number(issuedOn.slice(0, 4)),
      serial: 0,
      state: 'ISSUED',
      retentionReason: random.pick(RETENTION_REASONS),
      leftOn: course.leftOn,
      issuedOn,
      issuedBy: offices.holdersOf('TOWNSHIP_COMMITTEE', townshipId)[0] ?? '',
      validUntil: addDays(issuedOn, VALID_DAYS),
      presentedOn: null,
      acceptedOn: null,
      acceptedBy: null,
      returnedOn: null,
      returnReason: null,
      receiptedOn: null,
      closedOn: null,
      voidedOn: null,
      voidReason: null,
      lostOn: null,
      expiredOn: null,
      replacesId: null,
      ...more,
    }
    letters.push(letter)
    return letter
  }

  for (const course of courses) {
    if (course.member.origin.scope !== 'IN_COUNTY') continue
    if (course.issuedOn === null) {
      addFailed(random, today, course, add)
      continue
    }
    const before = addEarlier(random, course, course.issuedOn, add)
    const letter = add(course, 'main', course.issuedOn, {
      ...progressOf(random, today, course, offices),
      replacesId: before?.id ?? null,
    })
    letterOf.set(course.member.id, letter)
  }
  letters.sort(inOrderOf('issuedOn'))
  numberLetters(letters)
  return { letters, letterOf }
}

type Add = (course: Course, key: string, issuedOn: Day, more: Partial<Letter>) => Letter

/** A letter that was lost, void or sent back before the one that counted. */
function addEarlier(random: Random, course: Course, issuedOn: Day, add: Add): Letter | undefined {
  const fate = random.weighted<'NONE' | 'VOID' | 'REISSUED' | 'RETURNED'>([
    ['NONE', 935],
    ['VOID', 30],
    ['REISSUED', 20],
    ['RETURNED', 15],
  ])
  const on = officeDay(later(addDays(issuedOn, -random.int(2, 9)), course.member.foundOn))
  if (fate === 'VOID') add(course, 'void', on, { state: 'VOID', voidedOn: on, voidReason: random.pick(VOID_REASONS) })
  if (fate === 'RETURNED' && on < issuedOn) {
    add(course, 'returned', on, {
      state: 'RETURNED',
      presentedOn: on,
      returnedOn: later(on, officeDay(addDays(issuedOn, -1))),
      returnReason: random.pick(RETURN_REASONS),
    })
  }
  return fate === 'REISSUED' ? add(course, 'lost', on, { state: 'REISSUED', lostOn: issuedOn }) : undefined
}

/** Of those who have no letter in force, a few had one: it expired, or came back. */
function addFailed(random: Random, today: Day, course: Course, add: Add): void {
  const on = officeDay(addDays(course.member.foundOn, random.int(6, 25)))
  const fate = random.next()
  if (fate < 0.08 && addDays(on, VALID_DAYS + 1) < today)
    add(course, 'expired', on, { state: 'EXPIRED', expiredOn: addDays(on, VALID_DAYS + 1) })
  else if (fate > 0.95 && addDays(on, 12) < today) {
    const returnedOn = officeDay(addDays(on, 11))
    add(course, 'returned', on, {
      state: 'RETURNED',
      presentedOn: officeDay(addDays(on, 9)),
      returnedOn,
      returnReason: random.pick(RETURN_REASONS),
    })
  }
}

function progressOf(random: Random, today: Day, course: Course, offices: Offices): Partial<Letter> {
  const { presentedOn, acceptedOn, placedOn, endedOn } = course
  const yesterday = addDays(today, -1)
  const receipt = placedOn && random.chance(0.95) ? officeDay(addDays(placedOn, random.int(1, 20))) : null
  const receiptedOn =
    endedOn && placedOn ? earlier(receipt ?? endedOn, endedOn) : receipt && receipt <= yesterday ? receipt : null
  return {
    state: endedOn
      ? 'CLOSED'
      : receiptedOn
        ? 'RECEIPTED'
        : acceptedOn
          ? 'ACCEPTED'
          : presentedOn
            ? 'PRESENTED'
            : 'ISSUED',
    presentedOn,
    acceptedOn,
    acceptedBy: acceptedOn ? random.pick(offices.holdersOf('CENTER_STAFF')) : null,
    receiptedOn,
    closedOn: endedOn,
  }
}

function numberLetters(letters: readonly Letter[]): void {
  const last = new Map<string, number>()
  for (const letter of letters) {
    const key = `${letter.townshipId}/${letter.year}`
    letter.serial = (last.get(key) ?? 0) + 1
    last.set(key, letter.serial)
  }
}

/** What the placement is decided by, as told at the check-in. */
export function factsOf(member: Member): PlacementFacts {
  const { employment, residence } = member
  return {
    employmentKind: employment.kind,
    employmentStable: employment.stable,
    workUnitId: employment.workUnitId,
    industry: employment.industry && codeOf(employment.industry),
    residenceStable: residence.stable,
    residenceAreaId: residence.areaId,
  }
}

export function makeCheckIns(
  seed: number,
  courses: readonly Course[],
  letterOf: ReadonlyMap<Id, Letter>,
  offices: Offices,
): CheckIn[] {
  const random = randomOf(seed, 'check-ins')
  const staff = offices.holdersOf('CENTER_STAFF')
  return courses
    .filter(({ checkedInOn }) => checkedInOn !== null)
    .map(({ member, checkedInOn }) => ({
      id: idOf(seed, 'check-in', member.id),
      memberId: member.id,
      letterId: letterOf.get(member.id)?.id ?? null,
      checkedInOn: checkedInOn ?? '',
      channel: random.weighted([
        ['COUNTER', 8],
        ['ONLINE', 2],
      ] as const),
      confirmedBy: random.pick(staff),
      facts: factsOf(member),
    }))
    .sort(inOrderOf('checkedInOn'))
}

/** One spell of mobility for each member; those placed are active, the rest as far as they were verified. */
export function makeSpells(seed: number, today: Day, courses: readonly Course[]): Spell[] {
  const random = randomOf(seed, 'spells')
  return courses.map((course) => {
    const { member, leftOn, endedOn } = course
    const short = leftOn > addDays(today, -150) && course.issuedOn === null
    const state: SpellState = endedOn
      ? 'ENDED'
      : short
        ? 'SHORT_STAY'
        : member.registeredOn === null
          ? 'REPORTED'
          : course.checkedInOn
            ? random.chance(0.985)
              ? 'ACTIVE'
              : 'OUT_OF_CONTACT'
            : 'VERIFIED'
    return {
      id: idOf(seed, 'spell', member.id),
      memberId: member.id,
      state,
      startedOn: leftOn,
      expectedEndOn: short
        ? addDays(leftOn, random.int(60, 170))
        : random.chance(0.3)
          ? addDays(today, random.int(200, 900))
          : null,
      reason: member.occupation,
      endedOn,
      endReason: endedOn ? endReasonOf(random, member) : null,
    }
  })
}

function endReasonOf(random: Random, member: Member): NonNullable<Spell['endReason']> {
  if (member.origin.scope !== 'IN_COUNTY') return 'CONSENT_WITHDRAWN'
  return random.weighted([
    ['FORMALLY_TRANSFERRED', 42],
    ['RETURNED', 30],
    ['LEFT', 22],
    ['DECEASED', 4],
    ['MEMBERSHIP_ENDED', 2],
  ])
}

/** Talks in which the township advised to transfer the formal relation (R39): before most letters, and with some who have none. */
export function makeGuidanceTalks(
  seed: number,
  today: Day,
  courses: readonly Course[],
  letterOf: ReadonlyMap<Id, Letter>,
  offices: Offices,
): GuidanceTalk[] {
  const random = randomOf(seed, 'guidance')
  const talks: GuidanceTalk[] = []
  for (const { member, issuedOn } of courses) {
    const { townshipId } = member.origin
    if (townshipId === null || !random.chance(issuedOn === null ? 0.45 : 0.85)) continue
    const answer = random.weighted<GuidanceTalk['answer']>([
      ['STAYS', issuedOn === null ? 40 : 72],
      ['UNDECIDED', 19],
      ['WILL_TRANSFER', 9],
    ])
    const heldOn = officeDay(
      issuedOn === null ? addDays(member.foundOn, random.int(2, 40)) : addDays(issuedOn, -random.int(0, 6)),
    )
    if (heldOn > today) continue
    const officers = offices.holdersOf('OUTFLOW_OFFICER', townshipId)
    const by = (officers.length > 0 ? officers : offices.holdersOf('TOWNSHIP_COMMITTEE', townshipId))[0] ?? ''
    const reason = answer === 'STAYS' ? (letterOf.get(member.id)?.retentionReason ?? 'JOB_UNSTABLE') : null
    talks.push({
      id: idOf(seed, 'talk', member.id),
      memberId: member.id,
      townshipId,
      heldOn,
      talkedBy: offices.holders.find(({ id }) => id === by)?.name ?? '',
      answer,
      reason,
      note: reason === 'OTHER' ? '家中老人需要照顾，待安顿后再定' : null,
      recordedBy: by,
    })
  }
  return talks.sort(inOrderOf('heldOn'))
}
