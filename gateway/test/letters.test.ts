import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyLetterCommand } from '@mobile-members/registry/letters/verify-letter.ts'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { printedCode } from './printed-code.ts'

const ids = newIds()
let graph: Graph
let t1: Asker
let t2: Asker
let staff: Asker
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'))
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(async () => {
  await graph.stop()
  rmSync(folder, { recursive: true })
})

const ISSUE = `mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id number serial state paper addressedTo { id } } }`
const VOID = 'mutation ($id: ID!) { voidLetter(id: $id, reason: "写错了") { state number } }'
const ACCEPT = 'mutation ($id: ID!) { acceptLetter(id: $id) { refusal letter { state } } }'
const RETURN = 'mutation ($id: ID!, $reason: String!) { returnLetter(id: $id, reason: $reason) { state } }'
const VERIFY = 'query ($token: String!) { verifyLetter(token: $token) { verdict nameInitial validUntil } }'

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)

async function issue(memberId: string, asker = t1) {
  return asker.run(ISSUE, {
    input: { memberId, retentionReason: 'HOUSE_AT_HOME', leftOn: '2024-03-01', duesPaidUpTo: '2026-09' },
  })
}

async function paper(asker: Asker, path: string) {
  const answer = await fetch(graph.url + path, {
    headers: asker.token ? { authorization: `Bearer ${asker.token}` } : {},
  })
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
}

test('R41 a letter without a reason why the relation stays is refused', async () => {
  const { code, reason } = await t1.run(ISSUE, { input: { memberId: await member() } })
  expect({ code, reason }).toEqual({ code: 'REFUSED', reason: 'RETENTION_REASON_REQUIRED' })
})

test('R42 T1 issues for Li, to the host town; T1’s branch and T2 cannot; the paper is there for T1, the centre and Li himself', async () => {
  const li = await member({ name: '李建国', idNumber: '331199198005041234' })
  const branch = await graph.as({ role: 'ORIGIN_SECRETARY', organizationId: ids.b1, townshipId: ids.t1 })
  expect((await issue(li, branch)).code).toBe('FORBIDDEN')
  expect((await issue(li, t2)).code).toBe('FORBIDDEN')
  const { data } = await issue(li)
  expect(data['issueLetter']).toMatchObject({ state: 'ISSUED', addressedTo: { id: ids.hostTown } })
  const own = await graph.as({ role: 'MEMBER', organizationId: li })
  const mine = await own.run('query { letters { total nodes { number } } }')
  expect(mine.data['letters']).toEqual({ total: 1, nodes: [{ number: data['issueLetter'].number }] })
  for (const asker of [t1, staff, own]) {
    const { status, body } = await paper(asker, data['issueLetter'].paper)
    expect({ status, start: body.subarray(0, 5).toString() }).toEqual({ status: 200, start: '%PDF-' })
  }
  expect((await paper(t2, data['issueLetter'].paper)).status).toBe(403)
  expect((await paper(graph.nobody, data['issueLetter'].paper)).status).toBe(401)
  const reads = await graph.dbs.registry
    .selectFrom('auditEntries')
    .select(['operation', 'subject'])
    .where('operation', '=', 'read:CertificateLetter.file')
    .execute()
  expect(reads.map(({ subject }) => subject).toSorted()).toEqual([t1.subject, staff.subject].toSorted())
})

test('R43 20 letters issued at once have 20 numbers in a row; a void one keeps its number; the stub list prints', async () => {
  const known = await stubs()
  const ids20 = await Promise.all(
    Array.from({ length: 20 }, (_, at) => member({ name: `王${'一二三四五六七八九十'[at % 10]}` })),
  )
  const answers = await Promise.all(ids20.map((id) => issue(id)))
  const serials = answers.map(({ data }) => data['issueLetter'].serial as number).toSorted((a, b) => a - b)
  expect(serials).toEqual(Array.from({ length: 20 }, (_, at) => known.length + 1 + at))
  const [one] = answers
  expect((await t1.run(VOID, { id: one!.data['issueLetter'].id })).data['voidLetter']).toEqual({
    state: 'VOID',
    number: one!.data['issueLetter'].number,
  })
  const after = await stubs()
  expect(after.map(({ serial }) => serial)).toEqual(Array.from({ length: known.length + 20 }, (_, at) => at + 1))
  expect(after.filter(({ state }) => state === 'VOID')).toHaveLength(1)
  const printed = await paper(t1, `/files/stubs/${ids.t1}/2026.pdf`)
  expect({ status: printed.status, start: printed.body.subarray(0, 5).toString() }).toEqual({
    status: 200,
    start: '%PDF-',
  })
  expect((await paper(t2, `/files/stubs/${ids.t1}/2026.pdf`)).status).toBe(403)
})

async function stubs(): Promise<{ serial: number; state: string }[]> {
  const { data } = await t1.run('query ($id: ID!) { letterStubs(townshipId: $id, year: 2026) { serial state } }', {
    id: ids.t1,
  })
  return data['letterStubs']
}

test('R44 the printed code verifies without network; altered is INVALID, revoked REVOKED, run out EXPIRED; the public page tells initial and state only', async () => {
  const { data } = await issue(await member({ name: '欧阳晓明' }))
  const pdf = (await paper(t1, data['issueLetter'].paper)).body
  const address = printedCode(pdf)
  expect(address).toMatch(/\/verify\?t=eyJ/)
  const token = address!.split('t=')[1]!

  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const keys = file('keys.json', await (await fetch(`${graph.url}/verify/keys.json`)).text())
  const status = async () => file('status.jwt', await (await fetch(`${graph.url}/verify/status.jwt`)).text())
  const check = (letter: string, ...args: string[]) => {
    const lines: string[] = []
    const code = verifyLetterCommand([letter, keys, ...args], (line) => lines.push(line))
    return { code, verdict: lines[0], said: lines.join('\n') }
  }
  const on = ['--on', '2026-11-23']
  expect(check(file('letter.pdf', pdf), ...on)).toMatchObject({
    code: 0,
    verdict: 'VALID',
    said: expect.stringContaining('欧阳晓明'),
  })
  expect(check(token, await status(), ...on)).toMatchObject({ code: 0, verdict: 'VALID' })
  expect(check(token, '--on', '2027-02-22')).toMatchObject({ code: 1, verdict: 'EXPIRED' })
  const [header, payload, signature] = token.split('.')
  const altered = { ...JSON.parse(Buffer.from(payload!, 'base64url').toString()), name: '欧阳晓月' }
  const forged = `${header}.${Buffer.from(JSON.stringify(altered)).toString('base64url')}.${signature}`
  expect(check(forged, ...on)).toMatchObject({ code: 1, verdict: 'INVALID' })

  const seen = (text: string) => graph.nobody.run(VERIFY, { token: text }).then((answer) => answer.data['verifyLetter'])
  expect(await seen(token)).toEqual({ verdict: 'VALID', nameInitial: '欧×××', validUntil: '2027-02-21' })
  const page = await (await fetch(`${graph.url}/verify?t=${token}`)).text()
  expect(page).toContain('有效')
  expect(page).toContain('欧×××')
  expect(page.replaceAll(token, '')).not.toMatch(/欧阳|331199|15400001234|新华路|枫树乡/)
  expect(await (await fetch(`${graph.url}/verify?lang=en&t=${token}`)).text()).toContain('The signature is right')

  await t1.run(VOID, { id: data['issueLetter'].id })
  expect(check(token, await status(), ...on)).toMatchObject({ code: 1, verdict: 'REVOKED' })
  expect(await seen(token)).toMatchObject({ verdict: 'REVOKED' })
  expect(await seen(forged)).toEqual({ verdict: 'INVALID', nameInitial: null, validUntil: null })
})

test('R45 a letter that ran out is EXPIRED at check-in and T1 is told; a new one voids the old, and the host sees both linked', async () => {
  const li = await member()
  const { data } = await issue(li)
  graph.clock.now = new Date('2027-03-01T02:00:00Z')
  try {
    const facts = { occupation: 'BUSINESS' }
    const { data: outcome } = await staff.run(
      'mutation ($input: CheckInInput!) { checkIn(input: $input) { refusal checkIn { id } letter { state } member { stage } } }',
      { input: { memberId: li, facts, contactVerified: true } },
    )
    expect(outcome['checkIn']).toEqual({
      refusal: 'EXPIRED',
      checkIn: null,
      letter: { state: 'EXPIRED' },
      member: { stage: 'FOUND' },
    })
    const notices = await t1.run('query { letterNotices(first: 200) { nodes { kind letter { id } } } }')
    expect(notices.data['letterNotices'].nodes).toContainEqual({
      kind: 'LETTER_EXPIRED',
      letter: { id: data['issueLetter'].id },
    })
    const { data: again } = await t1.run('mutation ($id: ID!) { reissueLetter(id: $id) { id number } }', {
      id: data['issueLetter'].id,
    })
    const seen = await staff.run(
      'query ($id: ID!) { letter(id: $id) { state replaces { id state replacedBy { id } } } }',
      {
        id: again['reissueLetter'].id,
      },
    )
    expect(seen.data['letter']).toEqual({
      state: 'ISSUED',
      replaces: { id: data['issueLetter'].id, state: 'REISSUED', replacedBy: { id: again['reissueLetter'].id } },
    })
    const told = await staff.run('query { letterNotices(first: 200) { nodes { kind letter { id } } } }')
    expect(told.data['letterNotices'].nodes).toContainEqual({
      kind: 'LETTER_REISSUED',
      letter: { id: again['reissueLetter'].id },
    })
  } finally {
    graph.clock.now = new Date('2026-11-23T02:00:00Z')
  }
})

test('R46 the host accepts or returns with a reason, which becomes T1’s task; without a reason a valid letter cannot be refused', async () => {
  const first = (await issue(await member())).data['issueLetter'].id
  expect((await staff.run(ACCEPT, { id: first })).data['acceptLetter']).toEqual({
    refusal: null,
    letter: { state: 'ACCEPTED' },
  })
  expect((await t1.run(ACCEPT, { id: first })).code).toBe('FORBIDDEN')
  const second = (await issue(await member())).data['issueLetter'].id
  expect((await staff.run(RETURN, { id: second, reason: ' ' })).reason).toBe('RETURN_REASON_REQUIRED')
  expect((await staff.run(RETURN, { id: second, reason: '已返回原籍' })).data['returnLetter']).toEqual({
    state: 'RETURNED',
  })
  const tasks = await t1.run(
    'query { letterNotices(first: 200) { nodes { kind letter { id returnReason } } } registryWork { kind count } }',
  )
  expect(tasks.data['letterNotices'].nodes).toContainEqual({
    kind: 'LETTER_RETURNED',
    letter: { id: second, returnReason: '已返回原籍' },
  })
  expect(tasks.data['registryWork'].find(({ kind }: { kind: string }) => kind === 'NOTICES').count).toBeGreaterThan(0)
})
