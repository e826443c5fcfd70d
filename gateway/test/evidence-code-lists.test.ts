import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

test('§3.10 the national standards’ codes are public, with their edition, and the county’s own division among them', async () => {
  const { data, errors } = await graph.nobody.run('{ codeLists { name standard edition entries { code zh en } } }')
  expect(errors).toEqual([])
  expect(data['codeLists'].map(({ standard, edition }: any) => `${standard}-${edition}`)).toEqual([
    'GB/T 2261.1-2003',
    'GB/T 3304-1991',
    'GB/T 4658-2006',
    'GB/T 4762-1984',
    'GB/T 4754-2017',
    'GB/T 2260-2007',
  ])
  const divisions = data['codeLists'].at(-1).entries
  expect(divisions).toContainEqual({ code: '331199', zh: '云溪县', en: '云溪县' })
  expect(divisions).toHaveLength(35)
})

test('§3.10 forms take codes and the names that people use; an unknown one is refused with words', async () => {
  const id = await aMember({ db: graph.dbs.registry, ids })
  const CORRECT =
    'mutation ($id: ID!, $facts: MemberFactsInput!) { correctMember(id: $id, facts: $facts) { ethnicGroup education industry } }'
  const good = await staff.run(CORRECT, { id, facts: { ethnicGroup: '畲族', education: '大专', industry: 'H-62' } })
  expect(good.data['correctMember']).toEqual({ ethnicGroup: '22', education: '30', industry: 'H-62' })
  const bad = await staff.run(CORRECT, { id, facts: { ethnicGroup: '火星族', education: '77', industry: 'A-62' } })
  expect(bad.code).toBe('BAD_USER_INPUT')
  expect(bad.errors[0]?.extensions?.['fields']).toEqual({
    ethnicGroup: 'ETHNIC_GROUP_UNKNOWN',
    education: 'EDUCATION_UNKNOWN',
    industry: 'INDUSTRY_UNKNOWN',
  })
})

test('GB 11643 an old number of fifteen digits is kept as eighteen, a wrong check digit is refused', async () => {
  const id = await aMember({ db: graph.dbs.registry, ids })
  const CORRECT = 'mutation ($id: ID!, $facts: MemberFactsInput!) { correctMember(id: $id, facts: $facts) { id } }'
  const old = await staff.run(CORRECT, { id, facts: { idNumber: '331199800504123' } })
  expect(old.errors).toEqual([])
  const shown = await staff.run(
    'query ($id: ID!) { revealPersonalFields(memberId: $id, purpose: "核对身份证号") { idNumber } }',
    { id },
  )
  expect(shown.data['revealPersonalFields'].idNumber).toMatch(/^33119919800504123[\dX]$/)
  const wrong = await staff.run(CORRECT, { id, facts: { idNumber: '110105194912310021' } })
  expect(wrong.errors[0]?.extensions?.['fields']).toEqual({ idNumber: 'ID_NUMBER_CHECK_DIGIT' })
})
