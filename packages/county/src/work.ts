import { addDays } from '@mobile-members/model/dates.ts'
import { earlier } from './days.ts'
import { idOf, randomOf } from './random.ts'
import type { Affiliation, Day, Id, WorkGiven } from './world.ts'

const SUITABLE = [
  ['电工', '车间用电安全巡查，每周一次', '查出隐患三处，均已整改'],
  ['驾驶', '接送老党员参加支部活动', '接送六次，无一缺席'],
  ['焊工', '给新来的党员讲焊接安全', '讲了两次，到场十一人'],
  ['烹饪', '社区食堂助餐志愿服务', '每周六上午到岗，共八次'],
  ['会计', '帮助核对支部活动经费账目', '账目核对完毕，公示无异议'],
  ['调解', '调解租住楼栋的邻里纠纷', '调解三起，当事人都满意'],
  ['维修', '为独居老人上门修理家电', '上门九户，修好十二件'],
] as const
const REASONS = ['厂里连续加班，抽不开身', '要照顾住院的家人', '近期要回乡一段时间'] as const

/** The skills that the register has of a member; null for most. */
export function skillsOf(memberId: Id, li: Id): string | null {
  if (memberId === li) return '电工、驾驶'
  const n = Number.parseInt(memberId.slice(0, 4), 16)
  if (n % 3 !== 0) return null
  const [first] = SUITABLE[n % SUITABLE.length]!
  const [second] = SUITABLE[(n >> 4) % SUITABLE.length]!
  return first === second ? first : `${first}、${second}`
}

/** One piece of work for some members with a skill who have been in their branch long enough; one for Li that waits for an answer. */
export function makeWork(seed: number, today: Day, affiliations: readonly Affiliation[], li: Id): WorkGiven[] {
  const random = randomOf(seed, 'work')
  return affiliations.flatMap((affiliation) => {
    const { memberId, branchId, activeOn, state, endedOn } = affiliation
    const skill = skillsOf(memberId, li)?.split('、')[0]
    const [, content, result] = SUITABLE.find(([name]) => name === skill) ?? []
    if (!skill || !content || !result || !branchId || !activeOn || state !== 'ACTIVE' || endedOn) return []
    const isLi = memberId === li
    if (!isLi && !random.chance(0.35)) return []
    const kind = isLi
      ? 'PROPOSED'
      : random.weighted([
          ['DONE', 5],
          ['ACCEPTED', 3],
          ['PROPOSED', 1],
          ['DECLINED', 1],
        ] as const)
    const ago = kind === 'DONE' ? random.int(60, 170) : kind === 'PROPOSED' ? random.int(1, 5) : random.int(10, 40)
    const proposedOn = addDays(today, -ago)
    if (proposedOn <= activeOn) return []
    const from = addDays(proposedOn, isLi ? 0 : kind === 'PROPOSED' ? 10 : 3)
    const doneOn = kind === 'DONE' ? earlier(addDays(from, random.int(20, 50)), addDays(today, -3)) : null
    return {
      id: idOf(seed, 'work', memberId),
      memberId,
      branchId,
      content,
      skill,
      why: `登记有${skill}特长`,
      state: kind,
      proposedOn,
      from,
      until: addDays(from, 60),
      answeredOn: kind === 'PROPOSED' ? null : addDays(proposedOn, 2),
      declinedBecause: kind === 'DECLINED' ? random.pick(REASONS) : null,
      doneOn,
      result: doneOn ? result : null,
      entryId: idOf(seed, 'work-entry', memberId),
      entryConfirmedOn: doneOn && doneOn < addDays(today, -14) ? addDays(doneOn, 5) : null,
    }
  })
}
