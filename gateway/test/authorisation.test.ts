import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { POLICIES, SUBGRAPHS, type SubgraphName } from '@mobile-members/model/policies.ts'
import { ROLES } from '@mobile-members/model/roles.ts'
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const api = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'))
const operations = operationsOf(api)
let graph: Graph
const askers = new Map<string, Asker>()

beforeAll(async () => {
  graph = await startGraph()
  for (const role of ROLES)
    askers.set(role, await graph.as({ role, organizationId: randomUUID(), townshipId: randomUUID() }))
})
afterAll(() => graph?.stop())

test('R21 every operation of the graph stands in the policy table of exactly one subgraph', () => {
  const without = operations.filter(({ subgraph }) => subgraph === undefined).map(({ name }) => name)
  expect(without).toEqual([])
  const inTable = SUBGRAPHS.flatMap((name) =>
    Object.keys(POLICIES[name]).filter((operation) => /^[a-z]/.test(operation) && !operation.endsWith('File')),
  )
  const inGraph = new Set(operations.map(({ name }) => name))
  expect(inTable.filter((name) => !inGraph.has(name))).toEqual([])
})

test(
  'R21 X2 whoever holds no office of the policy is denied, at the gateway and at the subgraph itself',
  { timeout: 120_000 },
  async () => {
    const wrong: string[] = []
    for (const { name, subgraph, policy, query, variables } of operations) {
      if (!subgraph || !policy || typeof policy === 'string') continue
      await Promise.all(
        ROLES.filter((role) => policy[role] === undefined).map(async (role) => {
          const asker = askers.get(role)!
          const [through, direct] = await Promise.all([
            asker.run(query, variables),
            asker.direct(subgraph, query, variables),
          ])
          if (through.code !== 'FORBIDDEN') wrong.push(`${name} for ${role} through the gateway: ${through.code}`)
          if (direct.code !== 'FORBIDDEN') wrong.push(`${name} for ${role} at ${subgraph}: ${direct.code}`)
        }),
      )
    }
    expect(wrong).toEqual([])
  },
)

test('R21 nobody who is not signed in gets past an operation that is not public', { timeout: 60_000 }, async () => {
  const wrong: string[] = []
  for (const { name, subgraph, policy, query, variables } of operations) {
    if (!subgraph || policy === 'PUBLIC') continue
    const answers = await Promise.all([
      graph.nobody.run(query, variables),
      graph.nobody.direct(subgraph, query, variables),
    ])
    for (const { code } of answers) if (code !== 'UNAUTHENTICATED') wrong.push(`${name}: ${code}`)
  }
  expect(wrong).toEqual([])
})

test('R21 an office that was taken away counts on the next request', async () => {
  const asker = await graph.as({ role: 'CENTER_STAFF', organizationId: randomUUID(), townshipId: randomUUID() })
  const query = '{ members(first: 1) { hasNextPage } }'
  expect((await asker.run(query)).code).toBeUndefined()
  await graph.dismiss(asker)
  expect((await asker.run(query)).code).toBe('FORBIDDEN')
  expect((await asker.direct('registry', query)).code).toBe('FORBIDDEN')
})

interface Operation {
  name: string
  subgraph: SubgraphName | undefined
  policy: string | Partial<Record<string, string>> | undefined
  query: string
  variables: Record<string, unknown>
}

/** Each root field as an operation with well-formed arguments about nothing that exists. */
function operationsOf(schema: GraphQLSchema): Operation[] {
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => operationOf('query', field)),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => operationOf('mutation', field)),
  ]
}

function operationOf(kind: string, field: GraphQLField<unknown, unknown>): Operation {
  const subgraph = SUBGRAPHS.find((name) => field.name in POLICIES[name])
  const policy = subgraph && (POLICIES[subgraph] as Record<string, Operation['policy']>)[field.name]
  const required = field.args.filter(({ type }) => isNonNullType(type))
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ')
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
  return {
    name: field.name,
    subgraph,
    policy,
    query: `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type)])),
  }
}

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return [sampleOf(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sampleOf(field.type)]),
    )
  switch (type.name) {
    case 'ID':
      return randomUUID()
    case 'Int':
    case 'Float':
      return 1
    case 'Boolean':
      return true
    case 'LocalDate':
    case 'Date':
      return '2026-11-23'
    case 'DateTimeISO':
    case 'DateTime':
      return '2026-11-23T02:00:00.000Z'
    default:
      return 'text'
  }
}
