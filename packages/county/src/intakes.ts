import { isInBranch } from './standings.ts'
import type { County } from './world.ts'

export interface SeededIntake {
  id: string
  branchId: string
  lineId: string
  memberId: string
  reportedOn: string
  wish: string
}

const WISHES = {
  e1: [
    '在厂里当班组长，愿意参加支部活动。',
    '同车间的党员介绍的，有焊工特长。',
    '',
    '刚从外地来厂，工友都说他热心。',
    '愿意带新来的学徒。',
  ],
  c1: ['住在本社区，热心邻里事务，支部希望他来。', '', '在社区开小店，常帮独居老人送货。'],
}

/**
 * Members whom the enterprise branch and the community branch of the cast found in the running survey: one of each stage on the way,
 * so that a page of them shows how far each has come.
 */
export function intakesOf({ registry, branches, cast, today }: County): SeededIntake[] {
  const running = registry.campaigns.find(({ closedOn }) => closedOn === null)
  const ofRunning = new Set(registry.surveyReturns.filter((one) => one.campaignId === running?.id).map(({ id }) => id))
  const stays = new Map(branches.affiliations.map((one) => [one.memberId, one]))
  const members = new Map(registry.members.map((one) => [one.id, one]))
  const stageOf = (memberId: string) => {
    const stay = stays.get(memberId)
    if (!stay) return members.get(memberId)?.registerNo ? 'REGISTERED' : 'REPORTED'
    if (!isInBranch(stay)) return stay.state
    return stay.branchId === cast.e1 || stay.branchId === cast.c1 ? 'HERE' : 'ELSEWHERE'
  }
  const lines = registry.surveyLines
    .filter(({ channel, memberId, returnId }) => channel === 'HOST_SWEEP' && memberId && ofRunning.has(returnId))
    .map(({ id, memberId, collectedOn }) => ({ id, memberId: memberId!, collectedOn }))
  const byStage = Map.groupBy(lines, ({ memberId }) => stageOf(memberId))
  return [...byStage]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([stage, of], nth) =>
      of.slice(0, 2).map((line, at) => {
        const stay = stays.get(line.memberId)
        const branchId = stage === 'HERE' ? stay!.branchId! : at === 0 ? cast.e1 : cast.c1
        return {
          // A report has the id of the line that it made.
          id: line.id,
          branchId,
          lineId: line.id,
          memberId: line.memberId,
          reportedOn: line.collectedOn < today ? line.collectedOn : today,
          wish: branchId === cast.e1 ? WISHES.e1[(nth + at) % 5]! : WISHES.c1[(nth + at) % 3]!,
        }
      }),
    )
}
