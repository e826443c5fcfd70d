import { randomUUID } from 'node:crypto'
import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let secretary: Asker
let li: { id: string; asker: Asker }
let own: { id: string; asker: Asker }

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  secretary = await graph.account(county.identity.accounts.find(({ login }) => login === 'secretary')?.id ?? '')
  const { branches } = graph.dbs
  const mobile = await branches
    .selectFrom('affiliations')
    .select('memberId')
    .where('branchId', '=', cast.e1)
    .where('state', '=', 'ACTIVE')
    .executeTakeFirstOrThrow()
  li = { id: mobile.memberId, asker: await graph.as({ role: 'MEMBER', organizationId: mobile.memberId }) }
  const more = await branches
    .selectFrom('affiliations')
    .select('id')
    .where('state', 'in', ['PLACED', 'ACTIVE'])
    .where('branchId', '!=', cast.e1)
    .where('kind', '!=', 'TEMPORARY')
    .limit(4)
    .execute()
  await branches
    .updateTable('affiliations')
    .set({ branchId: cast.e1, state: 'ACTIVE', activeOn: '2026-11-01' })
    .where(
      'id',
      'in',
      more.map(({ id }) => id),
    )
    .execute()
  // One of the twelve came by a formal transfer, so that this system knows the member.
  const moved = await graph.dbs.registry
    .selectFrom('members')
    .select('id')
    .where('stage', '=', 'FOUND')
    .where('originScope', '=', 'IN_COUNTY')
    .executeTakeFirstOrThrow()
  await branches
    .insertInto('formalMembers')
    .values({
      memberId: moved.id,
      branchId: cast.e1,
      transferId: randomUUID(),
      membership: 'FULL',
      fromOn: '2026-01-01',
    })
    .execute()
  await branches.updateTable('hostBranches').set({ ownFullMembers: 12 }).where('id', '=', cast.e1).execute()
  own = { id: moved.id, asker: await graph.as({ role: 'MEMBER', organizationId: moved.id }) }
})
afterAll(() => graph.stop())

const BEFORE = new Date('2026-11-23T02:00:00Z')
const DURING = new Date('2026-12-01T03:00:00Z')

async function meeting(): Promise<string> {
  graph.clock.now = BEFORE
  const { data } = await secretary.run('mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id } }', {
    input: {
      branchId: cast.e1,
      kind: 'BRANCH_ASSEMBLY',
      title: '支部党员大会',
      place: '会议室',
      startsAt: '2026-12-01T02:00:00Z',
    },
  })
  return data['planActivity'].id
}

async function item(activityId: string, kind: string): Promise<string> {
  const { data, errors } = await secretary.run(
    'mutation ($input: AgendaItemInput!) { addAgendaItem(input: $input) { id } }',
    { input: { activityId, kind, title: kind === 'ELECTION' ? '补选支部委员' : '通过年度计划' } },
  )
  expect(errors).toEqual([])
  return data['addAgendaItem'].id
}

const CAST =
  'mutation ($itemId: ID!, $memberId: ID!, $vote: Vote!) { castVote(itemId: $itemId, memberId: $memberId, vote: $vote) { id } }'
const COUNT = `mutation ($itemId: ID!, $count: AgendaCountInput!) { countVotes(itemId: $itemId, count: $count) {
  electors quorum present guestsPresent votesFor outcome } }`
const NOMINATE =
  'mutation ($itemId: ID!, $memberId: ID) { nominate(itemId: $itemId, memberId: $memberId) { candidates { number member { id } } } }'

async function fivePresentGuests(activityId: string): Promise<void> {
  const guests = await graph.dbs.branches
    .selectFrom('invitations')
    .select('memberId')
    .where('activityId', '=', activityId)
    .limit(5)
    .execute()
  expect(guests.length).toBe(5)
  const marks = guests.map(({ memberId }: { memberId: string }) => ({ memberId, mark: 'PRESENT' }))
  const { errors } = await secretary.run(
    'mutation ($id: ID!, $marks: [AttendanceMarkInput!]!) { markAttendance(activityId: $id, marks: $marks) { id } }',
    { id: activityId, marks },
  )
  expect(errors).toEqual([])
}

test('R65 R66 in an election Li is on no roll, has no ballot and cannot be nominated; the quorum ignores him', async () => {
  const activityId = await meeting()
  const itemId = await item(activityId, 'ELECTION')
  const roll = await li.asker.run(
    'query ($id: ID!) { voteInBranch(branchId: $id) { may refusal electors mobileMembers } }',
    { id: cast.e1 },
  )
  expect(roll.data['voteInBranch']).toMatchObject({ may: false, refusal: 'NOT_ELIGIBLE_HOST_VOTE', electors: 12 })
  expect((await secretary.run(NOMINATE, { itemId, memberId: li.id })).reason).toBe('NOT_ELIGIBLE_HOST_VOTE')
  graph.clock.now = DURING
  const ballot = { itemId, memberId: li.id, vote: 'FOR' }
  expect((await li.asker.run(CAST, ballot)).reason).toBe('NOT_ELIGIBLE_HOST_VOTE')
  expect((await li.asker.direct('branches', CAST, ballot)).reason).toBe('NOT_ELIGIBLE_HOST_VOTE')
  expect((await own.asker.run(CAST, { itemId, memberId: own.id, vote: 'FOR' })).reason).toBe('SECRET_BALLOT')

  const named = await secretary.run(NOMINATE, { itemId, memberId: own.id })
  expect(named.data['nominate'].candidates).toEqual([{ number: 1, member: { id: own.id } }])
  expect((await secretary.run(NOMINATE, { itemId })).data['nominate'].candidates[1]).toEqual({
    number: 2,
    member: null,
  })
  await fivePresentGuests(activityId)
  const nine = await secretary.run(COUNT, { itemId, count: { present: 9, for: 9, against: 0, abstained: 0 } })
  expect(nine.data['countVotes']).toMatchObject({
    electors: 12,
    quorum: 10,
    present: 9,
    guestsPresent: 5,
    outcome: 'NO_QUORUM',
  })
})

test('R67 N5 a resolution with 12 own and 5 mobile members present has the base 12, and no guest’s hand is counted', async () => {
  const activityId = await meeting()
  const itemId = await item(activityId, 'RESOLUTION')
  const seventeen = { present: 17, for: 17, against: 0, abstained: 0 }
  expect((await secretary.run(COUNT, { itemId, count: seventeen })).reason).toBe('NOT_BEGUN')
  graph.clock.now = DURING
  await fivePresentGuests(activityId)
  expect((await secretary.run(CAST, { itemId, memberId: li.id, vote: 'FOR' })).reason).toBe('NOT_ELIGIBLE_HOST_VOTE')
  expect((await own.asker.run(CAST, { itemId, memberId: own.id, vote: 'AGAINST' })).errors).toEqual([])
  const refused = await secretary.run(COUNT, { itemId, count: seventeen })
  expect(refused.errors[0]?.extensions?.['fields']).toMatchObject({
    present: 'MORE_THAN_ELECTORS',
    against: 'FEWER_THAN_HANDS',
  })
  const counted = await secretary.run(COUNT, { itemId, count: { present: 12, for: 6, against: 4, abstained: 2 } })
  expect(counted.data['countVotes']).toMatchObject({
    electors: 12,
    quorum: 7,
    guestsPresent: 5,
    outcome: 'NOT_CARRIED',
  })
  const again = { itemId, count: { present: 12, for: 7, against: 4, abstained: 1 } }
  expect((await secretary.run(COUNT, again)).reason).toBe('ALREADY_COUNTED')

  const agenda = `query ($id: ID!) { activity(id: $id) { agenda { title outcome hands { vote member { id } } } } }`
  const seen = async (asker: Asker) => (await asker.run(agenda, { id: activityId })).data['activity'].agenda[0]
  expect((await seen(secretary)).hands).toEqual([{ vote: 'AGAINST', member: { id: own.id } }])
  expect(await seen(li.asker)).toMatchObject({ outcome: 'NOT_CARRIED', hands: [] })
})

test('R65 R67 a county may give mobile members the vote within the temporary branch, from a day on', async () => {
  const temporary = county.branches.hostBranches.find(({ kind }) => kind === 'TEMPORARY')!.id
  const director = await graph.account(county.identity.accounts.find(({ login }) => login === 'director')?.id ?? '')
  const there = await graph.dbs.branches
    .selectFrom('affiliations')
    .select('memberId')
    .where('branchId', '=', temporary)
    .where('state', '=', 'ACTIVE')
    .executeTakeFirstOrThrow()
  const asker = await graph.as({ role: 'MEMBER', organizationId: there.memberId })
  const may = async () =>
    (await asker.run('query ($id: ID!) { voteInBranch(branchId: $id) { may refusal } }', { id: temporary })).data[
      'voteInBranch'
    ]
  graph.clock.now = BEFORE
  expect(await may()).toEqual({ may: false, refusal: 'NOT_ELIGIBLE_HOST_VOTE' })
  const { errors } = await director.run('mutation ($input: SetSettingInput!) { setSetting(input: $input) { value } }', {
    input: { name: 'MOBILE_VOTE_IN_TEMPORARY_BRANCH', value: 1, effectiveFrom: '2026-12-01' },
  })
  expect(errors).toEqual([])
  await graph.settle()
  expect((await may()).may).toBe(false)
  graph.clock.now = DURING
  expect((await may()).may).toBe(true)
})
