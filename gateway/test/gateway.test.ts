import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { composeServices } from '@apollo/composition'
import { Refusal } from '@mobile-members/subgraph/errors.ts'
import { parse } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningGateway, startGateway } from '../src/gateway.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])'
const typeDefs = {
  registry: `${link} type Query { members(first: Int): [Member!] me: String } type Mutation { enter: String } type Member @key(fields: "id") { id: ID! friends: [Member!] }`,
  branches: `${link} type Query { branches: Int }`,
  services: `${link} type Query { cases: Int }`,
  evaluations: `${link} type Query { assessments: Int }`,
}
const names = ['registry', 'branches', 'services', 'evaluations'] as const
const composed = composeServices(
  names.map((name) => ({ name, typeDefs: parse(typeDefs[name]), url: 'http://unused.test' })),
)
const supergraphSdl = composed.supergraphSdl!

const asked: Record<string, number> = {}
const handlers: Record<(typeof names)[number], RequestListener> = {
  registry: (_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { me: 'here', enter: 'done' } })),
  branches: () => {}, // never answers
  services: (request) => request.socket.destroy(),
  evaluations: (_request, response) =>
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        data: { assessments: null },
        errors: [
          { message: 'at /srv/app (10.0.0.7:5432)', path: ['assessments'], extensions: { stacktrace: ['secret'] } },
        ],
      }),
    ),
}
const servers: Server[] = []
let gateway: RunningGateway
let strict: RunningGateway

beforeAll(async () => {
  const urls = {} as Record<(typeof names)[number], string>
  for (const name of names) {
    const server = createServer((request, response) => {
      asked[name] = (asked[name] ?? 0) + 1
      handlers[name](request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  }
  const verify = async (authorization: string | undefined) => {
    if (authorization) throw new Refusal('UNAUTHENTICATED', 'the sign-in is not valid or has run out')
    return undefined
  }
  const start = {
    supergraphSdl,
    urls,
    verify,
    log: pino({ level: 'silent' }),
    host: '127.0.0.1',
    port: 0,
    deadline: 300,
  }
  gateway = await startGateway(start)
  strict = await startGateway({ ...start, operations: new Map([['abc', '{ me }']]) })
})

afterAll(async () => {
  await gateway.stop()
  await strict.stop()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

async function ask(body: unknown, headers: Record<string, string> = {}, at = gateway) {
  const answer = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return {
    status: answer.status,
    ...((await answer.json()) as {
      data?: Record<string, unknown>
      errors?: { message: string; extensions: Record<string, unknown> }[]
    }),
  }
}

test('a subgraph that hangs takes only its own part, after the deadline, asked once more since it only reads', async () => {
  asked['branches'] = 0
  const began = Date.now()
  const { data, errors } = await ask({ query: '{ me branches }' })
  expect(data).toEqual({ me: 'here', branches: null })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', subgraph: 'branches' })
  expect(asked['branches']).toBe(2)
  expect(Date.now() - began).toBeLessThan(2500)
})

test('a reset connection leaks no address', async () => {
  const answer = await ask({ query: '{ me cases }' })
  expect(answer.data).toEqual({ me: 'here', cases: null })
  expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONNRESET|:\d{4,5}/)
})

test('an unexpected error of a subgraph arrives without its text and its stack', async () => {
  const answer = await ask({ query: '{ me assessments }' })
  expect(answer.errors?.[0]?.extensions['code']).toBe('UNEXPECTED')
  expect(JSON.stringify(answer)).not.toMatch(/srv|10\.0\.0\.7|secret/)
})

test('an invalid sign-in is refused before anything is asked', async () => {
  asked['registry'] = 0
  const { status, errors } = await ask({ query: '{ me }' }, { authorization: 'Bearer nonsense' })
  expect([status, errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED'])
  expect(asked['registry']).toBe(0)
})

test.each([
  ['depth', `{ members { ${'friends { '.repeat(14)} id ${'}'.repeat(14)} } }`],
  ['aliases', `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: me`).join(' ')} }`],
  ['directives', `{ me ${'@include(if: true) '.repeat(10)} }`],
  ['tokens', `{ ${'me '.repeat(3000)} }`],
])('an operation with too much %s is refused', async (_limit, query) => {
  const { status, errors } = await ask({ query })
  expect(status).toBe(400)
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.extensions['reason']).toBe('OPERATION_TOO_LARGE')
})

test('a body over the limit is refused in plain words', async () => {
  const { status, errors } = await ask({ query: '{ me }', variables: { text: 'x'.repeat(3_000_000) } })
  expect([status, errors?.[0]?.extensions['reason']]).toEqual([413, 'BODY_TOO_LARGE'])
})

test('with an allow-list only the operations that the pages were built with run, by hash', async () => {
  expect((await ask({ query: '{ me }' }, {}, strict)).errors?.[0]?.extensions['reason']).toBe('OPERATION_NOT_ALLOWED')
  const allowed = await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:abc' } } }, {}, strict)
  expect(allowed.data).toEqual({ me: 'here' })
  const other = await ask(
    { query: '{ branches }', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } },
    {},
    strict,
  )
  expect(other.data).toEqual({ me: 'here' })
})

test('without an allow-list a hash alone is answered with the wish for the text', async () => {
  const { status, errors } = await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } })
  expect([status, errors?.[0]?.extensions['code']]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED'])
})
