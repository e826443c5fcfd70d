import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from './db.ts'
import { seedDemo } from './demo.ts'
import { verifyLetterToken } from './letters/token.ts'
import { signer, throwAwaySecrets, useKeyring, vault } from './secrets/keyring.ts'

test('the demo county stands in the register as it was made: offices, numbers without gaps, papers that verify', async () => {
  useKeyring(throwAwaySecrets())
  const database = await testDatabase()
  const db = openDatabase<Database>(database.urlOf('registry'), 'registry')
  const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
  await seedDemo(db, county)

  const count = async (table: string) =>
    (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]!.n
  expect(await count('members')).toBe(60)
  expect(await count('letters')).toBe(county.registry.letters.length)
  expect(await count('check_ins')).toBe(county.registry.checkIns.length)

  // The survey that is over is handed over whole, each line in its township's archive; the running one waits for somebody.
  const told = await sql<{ lines: number; archives: number }>`
    select count(line.id)::int as lines, count(archive.id)::int as archives from survey_lines line
    join survey_campaigns campaign on campaign.id = line.campaign_id and campaign.state = 'CLOSED'
    left join origin_archives archive on archive.line_id = line.id
    where line.channel = 'TOWNSHIP_SURVEY' and line.township_id in (select id from organizations where kind = 'TOWNSHIP')`.execute(
    db,
  )
  expect(told.rows[0]!.lines).toBeGreaterThan(0)
  expect(told.rows[0]!.archives).toBe(told.rows[0]!.lines)
  const waiting = await db.selectFrom('surveyLines').select('state').distinct().orderBy('state').execute()
  expect(waiting.map(({ state }) => state)).toEqual(['ACKNOWLEDGED', 'DRAFT', 'QUERIED', 'SUBMITTED'])

  const forces = await db.selectFrom('bus.officesInForce').select(['subject', 'role', 'organizationId']).execute()
  const deputy = forces.find(({ role }) => role === 'DEPUTY_SECRETARY')
  expect(forces).toContainEqual({
    subject: deputy?.subject,
    role: 'CENTER_DIRECTOR',
    organizationId: county.cast.center,
  })
  const accountOf = (login: string) => county.identity.accounts.find((account) => account.login === login)?.id
  expect(forces).toContainEqual({ subject: accountOf('member'), role: 'MEMBER', organizationId: county.cast.li })
  expect(forces).toContainEqual({
    subject: accountOf('secretary'),
    role: 'BRANCH_SECRETARY',
    organizationId: county.cast.e1,
  })

  const li = county.registry.members.find(({ id }) => id === county.cast.li)!
  const row = await db.selectFrom('members').selectAll().where('id', '=', li.id).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ name: li.person.name, stage: 'PLACED', branchId: county.cast.e1 })
  expect(vault().open(row.idNumberSealed!, 'id-number')).toBe(li.person.idNumber)

  const numbers = await db
    .selectFrom('members')
    .select('registerNo')
    .where('registerNo', 'is not', null)
    .orderBy('registerNo')
    .execute()
  expect(numbers.map(({ registerNo }) => registerNo)).toEqual(
    numbers.map((_, at) => `YX-${String(at + 1).padStart(6, '0')}`),
  )

  const letter = await db
    .selectFrom('letters')
    .select(['token', 'validUntil'])
    .where('memberId', '=', li.id)
    .executeTakeFirstOrThrow()
  const { verdict, letter: content } = verifyLetterToken(letter.token!, signer().publicKeys, letter.validUntil, {
    revoked: () => false,
  })
  expect({ verdict, name: content?.name }).toEqual({ verdict: 'VALID', name: li.person.name })

  const unreceipted = await sql<{ n: number }>`
    select count(*) as n from letters join members on members.id = member_id where members.stage = 'PLACED' and letters.state = 'ACCEPTED'`.execute(
    db,
  )
  expect(unreceipted.rows[0]!.n).toBe(0)
  const now = await db
    .selectFrom('members')
    .leftJoin('responsibilityIntervals as i', (join) =>
      join.onRef('i.memberId', '=', 'members.id').on('i.untilAt', 'is', null),
    )
    .select(['members.id', 'stage', 'branchId', 'formalBranchId', 'i.role', 'i.organizationId', 'i.afterEnd'])
    .execute()
  for (const member of now) {
    expect(member.afterEnd).toBe(member.stage === 'ENDED')
    if (member.stage === 'PLACED')
      expect([member.role, member.organizationId]).toEqual(['HOST_BRANCH', member.branchId])
    if (member.stage === 'CHECKED_IN') expect(member.role).toBe('CENTER')
    if (member.formalBranchId)
      expect([member.role, member.organizationId]).toEqual(['FORMAL_BRANCH', member.formalBranchId])
  }
  await db.destroy()
  await database.drop()
})
