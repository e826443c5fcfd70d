import { addDays } from '@mobile-members/model/dates.ts'
import { inOrderOf, officeDay } from './days.ts'
import type { Offices } from './offices.ts'
import { idOf, randomOf } from './random.ts'
import type { Affiliation, Day, HostBranch, Id, Member, Spell, Transfer } from './world.ts'

const REJECT_REASONS = ['居住地不在本社区范围', '党费交纳月份与党员本人所述不一致', '本人近期将返乡，建议暂缓'] as const

/**
 * Formal relations sent to branches of the host town (R40): accepted ones of all who stayed here that way, and a few that are on
 * their way or came back. T1 has one of each, T2 one on its way.
 */
export function makeTransfers(
  seed: number,
  today: Day,
  members: readonly Member[],
  spells: readonly Spell[],
  affiliations: readonly Affiliation[],
  branches: readonly HostBranch[],
  offices: Offices,
  cast: { ids: ReadonlySet<Id>; t1: Id; t2: Id; c1: Id; e1: Id },
): Transfer[] {
  const random = randomOf(seed, 'transfers')
  const byMember = new Map(members.map((member) => [member.id, member]))
  const branchOf = new Map(affiliations.map((affiliation) => [affiliation.memberId, affiliation.branchId]))
  const kinds = new Map(branches.map(({ id, kind }) => [id, kind]))
  const communities = branches.filter(({ kind }) => kind === 'COMMUNITY').map(({ id }) => id)
  const transfers: Transfer[] = []
  const add = (member: Member, branchId: Id, sentOn: Day, more: Pick<Transfer, 'state' | 'decidedOn' | 'reason'>) => {
    const { townshipId } = member.origin
    if (townshipId === null) return
    transfers.push({
      id: idOf(seed, 'transfer', member.id),
      memberId: member.id,
      townshipId,
      branchId,
      target: kinds.get(branchId) === 'ENTERPRISE' ? 'EMPLOYER_ORG' : 'RESIDENCE_ORG',
      year: Number(sentOn.slice(0, 4)),
      serial: 0,
      sentOn,
      sentBy: random.pick(offices.holdersOf('TOWNSHIP_COMMITTEE')),
      duesPaidUpTo: sentOn.slice(0, 7),
      ...more,
    })
  }
  const targetOf = (memberId: Id) => {
    const own = branchOf.get(memberId)
    return own && kinds.get(own) !== 'TEMPORARY' ? own : random.pick(communities)
  }
  for (const { memberId, endedOn, endReason } of spells) {
    const member = byMember.get(memberId)
    if (!member || !endedOn || endReason !== 'FORMALLY_TRANSFERRED') continue
    const sentOn = officeDay(addDays(endedOn, -random.int(3, 12)))
    const from = sentOn < member.foundOn ? member.foundOn : sentOn
    add(member, targetOf(memberId), from > endedOn ? endedOn : from, {
      state: 'ACCEPTED',
      decidedOn: endedOn,
      reason: null,
    })
  }
  const placed = affiliations.flatMap(({ memberId, state }) => {
    const member = byMember.get(memberId)
    return state === 'ACTIVE' && member && member.origin.townshipId !== null && !cast.ids.has(memberId) ? [member] : []
  })
  const ofT1 = placed.filter(({ origin }) => origin.townshipId === cast.t1)
  const [recent, late, back] = ofT1
  const rejected = { state: 'REJECTED', decidedOn: officeDay(addDays(today, -4)), reason: REJECT_REASONS[0] } as const
  const open = { state: 'SENT', decidedOn: null, reason: null } as const
  if (recent) add(recent, cast.c1, officeDay(addDays(today, -3)), open)
  if (late) add(late, cast.c1, officeDay(addDays(today, -30)), open)
  if (back) add(back, cast.c1, officeDay(addDays(today, -12)), rejected)
  const ofT2 = placed.find(({ origin }) => origin.townshipId === cast.t2)
  if (ofT2) add(ofT2, cast.e1, officeDay(addDays(today, -5)), open)
  for (const member of placed) {
    if (member === ofT2 || member.origin.townshipId === cast.t1 || !random.chance(0.012)) continue
    const sentOn = officeDay(addDays(today, -random.int(1, 25)))
    if (random.chance(0.75)) add(member, targetOf(member.id), sentOn, open)
    else
      add(member, targetOf(member.id), sentOn, { ...rejected, decidedOn: today, reason: random.pick(REJECT_REASONS) })
  }
  transfers.sort(inOrderOf('sentOn'))
  const last = new Map<string, number>()
  for (const transfer of transfers) {
    const book = `${transfer.townshipId} ${transfer.year}`
    transfer.serial = (last.get(book) ?? 0) + 1
    last.set(book, transfer.serial)
  }
  return transfers
}
