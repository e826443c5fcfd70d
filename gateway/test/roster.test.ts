import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
const here = county.branches.affiliations.filter(
  ({ branchId, state }) => branchId === cast.e1 && ['PLACED', 'ACTIVE', 'PAUSED'].includes(state),
)
const one = here.find(({ state }) => state === 'ACTIVE')!
let graph: Graph
let secretary: Asker
let communitySecretary: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({
    seed: async (dbs) => {
      await seedCounty(dbs, county)
      // The demo leaves somebody out already.
      await dbs.branches.deleteFrom('scopeExclusions').execute()
    },
  })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((entry) => entry.login === login)?.id ?? '')
  secretary = await account('secretary')
  communitySecretary = await account('community-secretary')
  staff = await account('staff')
})
afterAll(() => graph.stop())

const ROSTER = `query ($branch: ID!, $scope: RosterScope) { roster(branchId: $branch, scope: $scope, first: 200) { nodes {
  id member { id } leftOut { id scope reason leftOutOn leftOutBy } } } }`
const COUNTS = 'query ($branch: ID!) { rosterScopes(branchId: $branch) { scope own mobile leftOut } }'
const LEAVE_OUT =
  'mutation ($input: LeaveOutOfScopeInput!) { leaveOutOfScope(input: $input) { id leftOut { id scope reason } } }'
const TAKE_IN = 'mutation ($id: ID!) { takeIntoScope(id: $id) { id leftOut { id } } }'
const PLAN = `mutation ($title: String!) { planActivity(input: { branchId: "${cast.e1}", kind: THEME_DAY, title: $title,
  place: "支部活动室", startsAt: "2026-12-15T02:00:00Z" }) { id invitations { memberId leftOutReason } } }`
const INVITED = 'query ($id: ID!) { activity(id: $id) { warnings invitations { memberId leftOutReason } } }'

async function roster(scope?: string) {
  const { data, errors } = await secretary.run(ROSTER, { branch: cast.e1, scope })
  expect(errors).toEqual([])
  return data['roster'].nodes as { id: string; leftOut: { id: string; scope: string }[] }[]
}
const counts = async () => (await secretary.run(COUNTS, { branch: cast.e1 })).data['rosterScopes']
const invitationOf = async (activityId: string) =>
  (await secretary.run(INVITED, { id: activityId })).data['activity'].invitations.find(
    ({ memberId }: any) => memberId === one.memberId,
  )

test('R63 mobile members are part of the roster, of activities, training and posts by default, counted apart', async () => {
  const all = (await roster()).map(({ id }) => id)
  expect(all.toSorted()).toEqual(here.map(({ id }) => id).toSorted())
  const e1 = county.branches.hostBranches.find(({ id }) => id === cast.e1)!
  const own = e1.ownFullMembers + e1.ownProbationaryMembers
  expect(await counts()).toEqual(
    ['ACTIVITIES', 'TRAINING', 'POSTS'].map((scope) => ({ scope, own, mobile: all.length, leftOut: 0 })),
  )
  for (const scope of ['ACTIVITIES', 'TRAINING', 'POSTS'])
    expect((await roster(scope)).map(({ id }) => id)).toEqual(all)
  const { data } = await secretary.run(PLAN, { title: '全体参加' })
  const invited = data['planActivity'].invitations.filter(({ leftOutReason }: any) => leftOutReason === null)
  expect(invited.map(({ memberId }: any) => memberId).toSorted()).toEqual(
    here
      .filter(({ state }) => state !== 'PAUSED')
      .map(({ memberId }) => memberId)
      .toSorted(),
  )
})

test('R63 leaving a member out of a scope needs a reason, which stands beside the name with who and when', async () => {
  const input = { affiliationId: one.id, scope: 'TRAINING', reason: '已在流出地参加同一期培训' }
  expect((await secretary.run(LEAVE_OUT, { input: { ...input, reason: ' ' } })).reason).toBe('REASON_MISSING')
  expect((await communitySecretary.run(LEAVE_OUT, { input })).code).toBe('FORBIDDEN')
  expect((await staff.run(LEAVE_OUT, { input })).code).toBe('FORBIDDEN')
  expect((await secretary.run(LEAVE_OUT, { input })).errors).toEqual([])
  expect((await secretary.run(LEAVE_OUT, { input })).reason).toBe('LEFT_OUT_ALREADY')
  const flag = { scope: 'TRAINING', reason: input.reason, leftOutOn: '2026-11-23', leftOutBy: secretary.subject }
  const left = (await roster()).find(({ id }) => id === one.id)!
  expect(left.leftOut).toMatchObject([flag])
  expect((await roster('TRAINING')).map(({ id }) => id)).not.toContain(one.id)
  expect((await roster('ACTIVITIES')).map(({ id }) => id)).toContain(one.id)
  expect((await counts()).find(({ scope }: any) => scope === 'TRAINING')).toMatchObject({
    mobile: here.length - 1,
    leftOut: 1,
  })
  // The centre sees it, and so does the member whom it is about.
  const me = await graph.as({ role: 'MEMBER', organizationId: one.memberId })
  const mine = await me.run('{ myAffiliation { leftOut { scope reason } } }')
  expect(mine.data['myAffiliation'].leftOut).toEqual([{ scope: 'TRAINING', reason: input.reason }])
  expect((await communitySecretary.run(TAKE_IN, { id: left.leftOut[0]!.id })).code).toBe('FORBIDDEN')
  expect((await secretary.run(TAKE_IN, { id: left.leftOut[0]!.id })).errors).toEqual([])
  expect((await secretary.run(TAKE_IN, { id: left.leftOut[0]!.id })).reason).toBe('ALREADY_DONE')
  expect((await roster('TRAINING')).map(({ id }) => id)).toContain(one.id)
})

test('R63 who is left out of activities stands in each with the reason, and is invited again when taken in', async () => {
  const planned = await secretary.run(PLAN, { title: '先安排的' })
  const before = planned.data['planActivity'].id
  const reason = '本人在外地出差到年底'
  const { data } = await secretary.run(LEAVE_OUT, {
    input: { affiliationId: one.id, scope: 'ACTIVITIES', reason },
  })
  expect(await invitationOf(before)).toEqual({ memberId: one.memberId, leftOutReason: reason })
  const after = (await secretary.run(PLAN, { title: '后安排的' })).data['planActivity'].id
  expect(await invitationOf(after)).toEqual({ memberId: one.memberId, leftOutReason: reason })
  expect((await secretary.run(INVITED, { id: after })).data['activity'].warnings).toContain('MEMBERS_LEFT_OUT')
  await secretary.run(TAKE_IN, { id: data['leaveOutOfScope'].leftOut[0].id })
  for (const id of [before, after])
    expect(await invitationOf(id)).toEqual({ memberId: one.memberId, leftOutReason: null })
})

test('R63 who is left out of training is on no list of it, with the reason, until taken in again', async () => {
  const reason = '已在流出地参加同一期培训'
  const { data } = await secretary.run(LEAVE_OUT, { input: { affiliationId: one.id, scope: 'TRAINING', reason } })
  const PLAN_EDUCATION = `mutation ($b: ID!, $p: String!, $input: EducationPlanInput!) {
    planEducation(branchId: $b, period: $p, input: $input) { id leftOut { member { id } reason } } }`
  const planned = async (month: number) => {
    const { data: plan, errors } = await secretary.run(PLAN_EDUCATION, {
      b: cast.e1,
      p: '2026-H2',
      input: { month, topic: '集中培训', form: 'LECTURE' },
    })
    expect(errors).toEqual([])
    return plan['planEducation'].leftOut
  }
  expect(await planned(11)).toContainEqual({ member: { id: one.memberId }, reason })
  const left = data['leaveOutOfScope'].leftOut.find(({ scope }: any) => scope === 'TRAINING')
  await secretary.run(TAKE_IN, { id: left.id })
  expect((await planned(12)).map(({ member }: any) => member.id)).not.toContain(one.memberId)
})
