import { checkLetter } from '@mobile-members/registry/letters/verify-letter.ts'
import { throwAwaySecrets, useKeyring } from '@mobile-members/registry/secrets/keyring.ts'
import { openSigner } from '@mobile-members/registry/secrets/signer.ts'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let t1: Asker
let staff: Asker
let administrator: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  administrator = await graph.as({ role: 'ADMINISTRATOR', organizationId: ids.hostTown, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

interface Key {
  signsNow: boolean
}

const KEYS = '{ signingKeys { kid signsNow letters condemnedFrom } }'
const CONDEMN =
  'mutation ($kid: ID!, $from: String!) { condemnSigningKey(kid: $kid, from: $from, reason: "备份失窃") { condemnedFrom } }'

async function issue(): Promise<{ id: string; token: string }> {
  const memberId = await aMember({ db: graph.dbs.registry, ids })
  const { data } = await t1.run('mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id token } }', {
    input: { memberId, retentionReason: 'OWN_WISH' },
  })
  return data['issueLetter']
}

const seen = async (token: string) =>
  (await graph.nobody.run('query ($token: String!) { verifyLetter(token: $token) { verdict } }', { token })).data[
    'verifyLetter'
  ].verdict
const published = async (path: string) => (await fetch(`${graph.url}/verify/${path}`)).text()

/** As a verifier without network: with what was fetched before. */
async function offline(token: string, { withStatus = true } = {}) {
  const { keys } = JSON.parse(await published('keys.json'))
  const status = withStatus ? await published('status.jwt') : undefined
  const { verdict, doubt } = checkLetter(token, { keys, status, today: '2026-11-23' })
  return doubt ? `${verdict} ${doubt}` : verdict
}

test('R44 N3 after a rotation letters of the old and of the new key are VALID; a condemned key’s are told apart by what is on record', async () => {
  const early = await issue()
  graph.clock.now = new Date('2026-11-24T02:00:00Z')
  const late = await issue()
  const before = (await administrator.run(KEYS)).data['signingKeys']
  expect(before).toMatchObject([{ signsNow: true, letters: 2 }])
  const oldKid = before[0].kid as string

  // Rotation: the process starts with a new key, and without the old private key.
  useKeyring(throwAwaySecrets())
  const fresh = await issue()
  expect((await administrator.run(KEYS)).data['signingKeys'].map(({ signsNow }: Key) => signsNow)).toEqual([
    true,
    false,
  ])
  for (const { token } of [early, late, fresh]) {
    expect(await seen(token)).toBe('VALID')
    expect(await offline(token)).toBe('VALID')
  }

  // Condemned from the 24th on.
  expect((await t1.run(CONDEMN, { kid: oldKid, from: '2026-11-24' })).code).toBe('FORBIDDEN')
  expect((await staff.run(CONDEMN, { kid: oldKid, from: '2026-11-24' })).code).toBe('FORBIDDEN')
  const now = (await administrator.run(KEYS)).data['signingKeys'][0].kid
  expect((await administrator.run(CONDEMN, { kid: now, from: '2026-11-24' })).reason).toBe('KEY_SIGNS_NOW')
  expect((await administrator.run(CONDEMN, { kid: oldKid, from: '2027-11-24' })).code).toBe('BAD_USER_INPUT')
  expect((await administrator.run(CONDEMN, { kid: oldKid, from: '2026-11-24' })).data['condemnSigningKey']).toEqual({
    condemnedFrom: '2026-11-24',
  })
  expect((await administrator.run(CONDEMN, { kid: oldKid, from: '2026-11-24' })).reason).toBe('KEY_CONDEMNED_BEFORE')

  expect([await seen(early.token), await seen(late.token), await seen(fresh.token)]).toEqual([
    'VALID',
    'INVALID',
    'VALID',
  ])
  expect([await offline(early.token), await offline(late.token), await offline(fresh.token)]).toEqual([
    'VALID',
    'INVALID KEY_CONDEMNED',
    'VALID',
  ])
  // Without the status list an old day proves nothing, and that is said.
  expect(await offline(early.token, { withStatus: false })).toBe('VALID KEY_CONDEMNED')
  const form = await staff.run('query ($token: String) { checkInForm(token: $token) { verdict refusal } }', {
    token: late.token,
  })
  expect(form.data['checkInForm']).toMatchObject({ verdict: 'INVALID' })
  const notices = await t1.run('query { letterNotices(first: 200) { nodes { kind letter { id } } } }')
  expect(notices.data['letterNotices'].nodes).toContainEqual({ kind: 'LETTER_KEY_CONDEMNED', letter: { id: late.id } })
  const again = await t1.run('mutation ($id: ID!) { reissueLetter(id: $id) { id token } }', { id: late.id })
  expect(await seen(again.data['reissueLetter'].token)).toBe('VALID')
})

test('R44 what a stolen key signs is INVALID, even with the id of a letter on record', async () => {
  const stolen = throwAwaySecrets()
  useKeyring(stolen)
  const letter = await issue()
  const payload = JSON.parse(Buffer.from(letter.token.split('.')[1]!, 'base64url').toString())
  const forged = openSigner(stolen.letterSigningKeys.keys).sign({ ...payload, name: '赵虎' }, 'letter+jwt')
  expect(await seen(forged)).toBe('INVALID')
  expect(await offline(forged)).toBe('VALID')
  const { kid } = (await administrator.run(KEYS)).data['signingKeys'].find(({ signsNow }: Key) => signsNow)
  useKeyring(throwAwaySecrets())
  await issue()
  await administrator.run(CONDEMN, { kid, from: '2026-11-24' })
  expect(await offline(forged)).toBe('INVALID KEY_CONDEMNED')
  expect(await offline(forged, { withStatus: false })).toBe('INVALID KEY_CONDEMNED')
})
