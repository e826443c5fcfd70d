import { asAdmin } from '@mobile-members/database/provision.ts'
import { testDatabase, type TestDatabase } from '@mobile-members/database/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROJECTIONS } from './projections.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database.drop())

function differing(): Promise<string[]> {
  return asAdmin(database.adminUrl, async (client) => {
    const names: string[] = []
    for (const { name, differences } of PROJECTIONS) if ((await client.query(differences)).rowCount) names.push(name)
    return names
  })
}

test('X17 a projection that has lost, kept or changed a row is found, and no other is blamed', async () => {
  expect(await differing()).toEqual([])
  const member = '11111111-1111-4111-8111-111111111111'
  const branch = '22222222-2222-4222-8222-222222222222'
  await asAdmin(database.adminUrl, (client) =>
    client.query(`insert into services.member_standings (member_id, branch_id) values ($1, $2)`, [member, branch]),
  )
  expect(await differing()).toEqual(['services: branch of members'])
  await asAdmin(database.adminUrl, async (client) => {
    await client.query('delete from services.member_standings')
    await client.query(
      `insert into bus.offices_in_force (subject, role, organization_id) values ('s', 'AUDITOR', $1)`,
      [branch],
    )
  })
  expect(await differing()).toEqual(['everyone: offices in force'])
})
