import { afterAll, beforeAll, expect, test } from 'vitest'
import { expireLetters } from './expire-letters.ts'
import { type World, aMember, registryWorld } from '../testing/registry-world.testing.ts'

let world: World

beforeAll(async () => {
  world = await registryWorld()
})
afterAll(() => world.stop())

const ISSUE = `mutation ($input: IssueLetterInput!) { issueLetter(input: $input) {
  id number state retentionReason issuedOn validUntil addressedTo { id kind } member { name stage } } }`
const ACCEPT = 'mutation ($id: ID!) { acceptLetter(id: $id) { refusal letter { state acceptedOn } } }'
const RETURN = 'mutation ($id: ID!, $reason: String!) { returnLetter(id: $id, reason: $reason) { state returnReason } }'
const VOID = 'mutation ($id: ID!, $reason: String!) { voidLetter(id: $id, reason: $reason) { state number } }'
const REISSUE = 'mutation ($id: ID!) { reissueLetter(id: $id) { id number state replaces { id state } } }'
const VERIFY = 'query ($token: String!) { verifyLetter(token: $token) { verdict nameInitial validUntil } }'

interface Issued {
  issueLetter: { id: string; number: string; state: string; validUntil: string; addressedTo: { id: string } }
}

async function issued(memberId: string) {
  const { data, errors } = await world.server
    .as(world.actors.township1)
    .run<Issued>(ISSUE, { input: { memberId, retentionReason: 'HOUSE_AT_HOME' } })
  expect(errors).toEqual([])
  return data.issueLetter
}

async function tokenOf(id: string): Promise<string> {
  return (await world.db.selectFrom('letters').select('token').where('id', '=', id).executeTakeFirstOrThrow()).token!
}

test('a township issues a letter for its member, to the host town', async () => {
  const memberId = await aMember(world)
  const letter = await issued(memberId)
  expect(letter).toMatchObject({
    state: 'ISSUED',
    number: '枫树乡2026-0001',
    addressedTo: { id: world.ids.hostTown, kind: 'HOST_TOWN' },
    issuedOn: '2026-11-23',
    validUntil: '2027-02-21',
    member: { stage: 'INTRODUCED' },
  })
})

test('nobody but the township of the member issues', async () => {
  const input = { memberId: await aMember(world), retentionReason: 'OWN_WISH' }
  for (const actor of [world.actors.township2, world.actors.secretary1, world.actors.staff, world.actors.branch])
    expect((await world.server.as(actor).run(ISSUE, { input })).code).toBe('FORBIDDEN')
})

test('a letter is refused without a reason, without a word on another reason, twice, and for outsiders', async () => {
  const { township1 } = world.actors
  const memberId = await aMember(world)
  const run = (input: object) => world.server.as(township1).run(ISSUE, { input })
  expect((await run({ memberId })).reason).toBe('RETENTION_REASON_REQUIRED')
  expect((await run({ memberId, retentionReason: 'OTHER' })).reason).toBe('RETENTION_NOTE_REQUIRED')
  await issued(memberId)
  expect((await run({ memberId, retentionReason: 'OWN_WISH' })).reason).toBe('LETTER_IN_FORCE')
})

test('a void letter keeps its number, and the member can get another', async () => {
  const memberId = await aMember(world)
  const first = await issued(memberId)
  const run = (reason: string) => world.server.as(world.actors.township1).run(VOID, { id: first.id, reason })
  expect((await run(' ')).reason).toBe('VOID_REASON_REQUIRED')
  expect((await run('写错了')).data).toMatchObject({ voidLetter: { state: 'VOID', number: first.number } })
  expect((await issued(memberId)).number).not.toBe(first.number)
})

test('the host accepts a letter, which enters the member in the register and tells the branches', async () => {
  const memberId = await aMember(world)
  const letter = await issued(memberId)
  expect((await world.server.as(world.actors.township1).run(ACCEPT, { id: letter.id })).code).toBe('FORBIDDEN')
  const { data } = await world.server.as(world.actors.staff).run(ACCEPT, { id: letter.id })
  expect(data).toMatchObject({
    acceptLetter: { refusal: null, letter: { state: 'ACCEPTED', acceptedOn: '2026-11-23' } },
  })
  const member = await world.db.selectFrom('members').selectAll().where('id', '=', memberId).executeTakeFirstOrThrow()
  expect(member.registerNo).toMatch(/^YX-\d{6}$/)
  const events = await world.db.selectFrom('publishedEvents').select(['name', 'payload']).orderBy('seq').execute()
  expect(
    events.filter((event) => (event.payload as { memberId: string }).memberId === memberId).map(({ name }) => name),
  ).toEqual(['member.registered', 'letter.accepted'])
  expect((await world.server.as(world.actors.staff).run(ACCEPT, { id: letter.id })).reason).toBe('ILLEGAL_STEP')
})

test('a valid letter goes back only with a reason, and is then the township’s task', async () => {
  const letter = await issued(await aMember(world))
  const run = (reason: string) => world.server.as(world.actors.staff).run(RETURN, { id: letter.id, reason })
  expect((await run('  ')).reason).toBe('RETURN_REASON_REQUIRED')
  expect((await run('不在本镇居住')).data).toMatchObject({
    returnLetter: { state: 'RETURNED', returnReason: '不在本镇居住' },
  })
  const notices = 'query { letterNotices { total nodes { kind letter { id } } } }'
  const own = await world.server.as(world.actors.township1).run<any>(notices)
  expect(own.data.letterNotices.nodes).toContainEqual({ kind: 'LETTER_RETURNED', letter: { id: letter.id } })
  const foreign = await world.server.as(world.actors.township2).run<any>(notices)
  expect(foreign.data.letterNotices).toEqual({ total: 0, nodes: [] })
})

test('a letter that ran out is not accepted, and its township is told', async () => {
  const letter = await issued(await aMember(world))
  const { data } = await world.server
    .as(world.actors.staff)
    .run(ACCEPT, { id: letter.id }, { now: new Date('2027-03-01T02:00:00Z') })
  expect(data).toMatchObject({ acceptLetter: { refusal: 'EXPIRED', letter: { state: 'EXPIRED' } } })
  const notice = await world.db
    .selectFrom('notices')
    .selectAll()
    .where('letterId', '=', letter.id)
    .executeTakeFirstOrThrow()
  expect(notice).toMatchObject({ kind: 'LETTER_EXPIRED', townshipId: world.ids.t1 })
})

test('a lost letter is replaced: the old one is void, both are linked, the host is told', async () => {
  const letter = await issued(await aMember(world))
  const { data } = await world.server.as(world.actors.township1).run<any>(REISSUE, { id: letter.id })
  expect(data.reissueLetter).toMatchObject({ state: 'ISSUED', replaces: { id: letter.id, state: 'REISSUED' } })
  expect((await world.server.as(world.actors.staff).run(ACCEPT, { id: letter.id })).reason).toBe('ILLEGAL_STEP')
  const told = await world.server
    .as(world.actors.staff)
    .run<any>('query { letterNotices { nodes { kind letter { id } } } }')
  expect(told.data.letterNotices.nodes).toContainEqual({
    kind: 'LETTER_REISSUED',
    letter: { id: data.reissueLetter.id },
  })
  const old = await world.server
    .as(world.actors.staff)
    .run<any>('query ($id: ID!) { letter(id: $id) { replacedBy { id } } }', { id: letter.id })
  expect(old.data.letter.replacedBy.id).toBe(data.reissueLetter.id)
})

test('anybody verifies a letter, and learns the initial of the name and the state', async () => {
  const letter = await issued(await aMember(world, { name: '欧阳晓明' }))
  const anybody = world.server.as({ subject: undefined, offices: [] })
  const token = await tokenOf(letter.id)
  const run = async (text: string, now?: Date) =>
    (await anybody.run<any>(VERIFY, { token: text }, now ? { now } : {})).data.verifyLetter
  expect(await run(`http://127.0.0.1:4000/verify?t=${token}`)).toEqual({
    verdict: 'VALID',
    nameInitial: '欧×××',
    validUntil: '2027-02-21',
  })
  const [header, payload, signature] = token.split('.')
  const altered = { ...JSON.parse(Buffer.from(payload!, 'base64url').toString()), name: '欧阳晓月' }
  expect(
    await run(`${header}.${Buffer.from(JSON.stringify(altered)).toString('base64url')}.${signature}`),
  ).toMatchObject({
    verdict: 'INVALID',
    nameInitial: null,
  })
  expect(await run(token, new Date('2027-02-22T02:00:00Z'))).toMatchObject({ verdict: 'EXPIRED' })
  await world.server.as(world.actors.township1).run(VOID, { id: letter.id, reason: '写错了' })
  expect(await run(token)).toMatchObject({ verdict: 'REVOKED' })
})

test('a placement sends the counter-signed receipt to the stub, once', async () => {
  const memberId = await aMember(world)
  const letter = await issued(memberId)
  await world.server.as(world.actors.staff).run(ACCEPT, { id: letter.id })
  const placed = {
    memberId,
    branchId: world.ids.e1,
    rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
    placedOn: '2026-11-25',
    decisionId: memberId,
  }
  await world.apply('member.placed', placed, 10)
  await world.apply('member.placed', { ...placed, branchId: world.ids.tb }, 9)
  const { data } = await world.server
    .as(world.actors.township1)
    .run<any>(
      'query ($id: ID!) { letter(id: $id) { state receipt { branchName placedOn token readAt } member { stage placedBranch { id } } } }',
      {
        id: letter.id,
      },
    )
  expect(data.letter).toMatchObject({
    state: 'RECEIPTED',
    receipt: {
      branchName: '绿木玩具党支部',
      placedOn: '2026-11-25',
      token: expect.stringMatching(/^eyJ/),
      readAt: null,
    },
    member: { stage: 'PLACED', placedBranch: { id: world.ids.e1 } },
  })
  const read = 'mutation ($id: ID!) { readReceipt(letterId: $id) { readAt } }'
  expect((await world.server.as(world.actors.township2).run(read, { id: letter.id })).code).toBe('FORBIDDEN')
  expect(
    (await world.server.as(world.actors.township1).run<any>(read, { id: letter.id })).data.readReceipt.readAt,
  ).toBe('2026-11-23T02:00:00.000Z')
})

test('letters that ran out on their way are marked at night, once, and their members can get a new one', async () => {
  const memberId = await aMember(world)
  const letter = await issued(memberId)
  expect(await expireLetters(world.db, letter.validUntil)).toBe(0)
  expect(await expireLetters(world.db, '2027-02-22')).toBeGreaterThan(0)
  expect(await expireLetters(world.db, '2027-02-22')).toBe(0)
  const notices = await world.db
    .selectFrom('notices')
    .select(['kind', 'doneAt'])
    .where('letterId', '=', letter.id)
    .execute()
  expect(notices).toEqual([{ kind: 'LETTER_EXPIRED', doneAt: null }])
  await issued(memberId)
  expect(
    await world.db.selectFrom('notices').select('doneAt').where('letterId', '=', letter.id).executeTakeFirst(),
  ).not.toEqual({ doneAt: null })
})
