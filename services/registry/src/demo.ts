import type { County } from '@mobile-members/county/world.ts'
import type { Kysely } from 'kysely'
import { seedCheckIns } from './check-ins/seed-check-ins.ts'
import type { Database } from './db.ts'
import { seedDocuments } from './documents/seed-documents.ts'
import { seedLetters, signLetters } from './letters/seed-letters.ts'
import { seedReceipts } from './letters/seed-receipts.ts'
import { insertSigningKeys } from './letters/signing-key.store.ts'
import { seedMemberVersions } from './members/seed-member-versions.ts'
import { seedMembers, seedRegisterNumbers } from './members/seed-members.ts'
import { seedTimeline } from './members/seed-timeline.ts'
import { seedOffices } from './offices/seed-offices.ts'
import { seedOrganizations } from './organizations/seed-organizations.ts'
import { seedRegulations } from './regulations/seed-regulations.ts'
import { signer } from './secrets/keyring.ts'
import { seedSurveys } from './surveys/seed-surveys.ts'

/** Puts the register's part of the demo county into an empty schema, by a few statements for each table. */
export async function seedDemo(db: Kysely<Database>, county: County): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await seedOrganizations(tx, county)
    await seedOffices(tx, county)
    await seedRegulations(tx, county)
    const numbers = await seedRegisterNumbers(tx, county)
    await seedMembers(tx, county, numbers)
    await seedSurveys(tx, county)
    await insertSigningKeys(tx, signer().publicKeys)
    await seedLetters(tx, county)
    await signLetters(tx, county)
    await seedReceipts(tx, county)
    await seedCheckIns(tx, county)
    await seedTimeline(tx, county, numbers)
    await seedMemberVersions(tx)
    await seedDocuments(tx, county)
  })
}
