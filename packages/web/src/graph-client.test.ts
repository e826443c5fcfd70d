import { gql, type DocumentNode } from '@apollo/client'
import { afterEach, expect, test, vi } from 'vitest'
import { graphClient } from './graph-client.ts'
import type { Session, SessionState } from './session.tsx'

const FORM = /^[0-9a-f-]{36}$/
let state: SessionState = { status: 'SIGNED_IN', subject: 's' }
const session: Session = {
  state: () => state,
  subscribe: () => () => undefined,
  accessToken: async () => 'token-1',
  signIn: async () => undefined,
  signOut: async () => undefined,
  expired: () => {
    state = { status: 'SIGNED_OUT' }
  },
}

interface Sent {
  headers: Record<string, string>
  body: { query?: string; extensions?: { persistedQuery?: { sha256Hash: string } } }
}

/** A gateway that answers in this order; an Error is a lost connection. */
function gateway(...answers: (object | Error)[]): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (_url: string, init: { headers: Record<string, string>; body: string }) => {
    sent.push({ headers: init.headers, body: JSON.parse(init.body) as Sent['body'] })
    const answer = answers[sent.length - 1] ?? answers.at(-1)!
    if (answer instanceof Error) throw answer
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/graphql-response+json' } })
  })
  return sent
}

function registered(document: DocumentNode, hash: string): DocumentNode {
  return Object.assign(document, { __meta__: { hash: `sha256:${hash}` } })
}

afterEach(() => {
  vi.unstubAllGlobals()
  state = { status: 'SIGNED_IN', subject: 's' }
})

const issue = registered(
  gql`
    mutation IssueLetter {
      issueLetter
    }
  `,
  'aaa',
)
const letters = registered(
  gql`
    query Letters {
      letters
    }
  `,
  'bbb',
)

test('a mutation keeps its idempotency key when the connection is lost on the way, and another one has another', async () => {
  const sent = gateway(new TypeError('lost'), { data: { issueLetter: true } })
  const client = graphClient('http://gateway/graphql', session, false)
  await client.mutate({ mutation: issue })
  await client.mutate({ mutation: issue })
  const keys = sent.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(3)
  expect(keys[0]).toMatch(FORM)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('a query carries the token and no key', async () => {
  const sent = gateway({ data: { letters: 1 } })
  await graphClient('http://gateway/graphql', session, false).query({ query: letters })
  expect(sent[0]!.headers).toMatchObject({ authorization: 'Bearer token-1' })
  expect(sent[0]!.headers).not.toHaveProperty('idempotency-key')
})

test('in production only the hash goes out', async () => {
  const sent = gateway({ data: { letters: 1 } })
  await graphClient('http://gateway/graphql', session, true).query({ query: letters })
  expect(sent[0]!.body.query).toBeUndefined()
  expect(sent[0]!.body.extensions?.persistedQuery?.sha256Hash).toBe('bbb')
})

test('a gateway that keeps no list of operations gets the text from then on', async () => {
  const sent = gateway(
    { errors: [{ message: 'no list', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] },
    { data: { letters: 1 } },
  )
  const client = graphClient('http://gateway/graphql', session, true)
  const { data } = await client.query({ query: letters })
  await client.query({ query: letters, fetchPolicy: 'network-only' })
  expect(data).toEqual({ letters: 1 })
  expect(sent.map(({ body }) => [Boolean(body.query), Boolean(body.extensions?.persistedQuery)])).toEqual([
    [false, true],
    [true, false],
    [true, false],
  ])
})

test('what one subgraph cannot give leaves the rest of the answer', async () => {
  gateway({
    data: { letters: 1, branch: null },
    errors: [{ message: 'x', path: ['branch'], extensions: { code: 'UNAVAILABLE' } }],
  })
  const both = gql`
    query Both {
      letters
      branch
    }
  `
  const { data, error } = await graphClient('http://gateway/graphql', session, false).query({ query: both })
  expect(data).toEqual({ letters: 1, branch: null })
  expect(error).toBeDefined()
})

test('an answer that the sign-in has ended ends the session here', async () => {
  gateway({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] })
  await graphClient('http://gateway/graphql', session, false).query({ query: letters })
  expect(state.status).toBe('SIGNED_OUT')
})
