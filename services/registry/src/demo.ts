import type { County } from '@mobile-members/county/world.ts'
import { tellClock } from '@mobile-members/subgraph/product-clock.ts'
import type { Kysely } from 'kysely'
import { seedAmendments } from './amendments/seed-amendments.ts'
import { seedBranchIntakes } from './branch-intakes/seed-branch-intakes.ts'
import { seedCheckIns } from './check-ins/seed-check-ins.ts'
import { seedDifferences } from './data-quality/seed-differences.ts'
import type { Database } from './db.ts'
import { seedDocuments } from './documents/seed-documents.ts'
import { seedGuidance } from './guidance/seed-guidance.ts'
import { seedLetters, signLetters } from './letters/seed-letters.ts'
import { seedReceipts } from './letters/seed-receipts.ts'
import { insertSigningKeys } from './letters/signing-key.store.ts'
import { seedMemberVersions } from './members/seed-member-versions.ts'
import { seedMembers, seedRegisterNumbers } from './members/seed-members.ts'
import { seedTimeline } from './members/seed-timeline.ts'
import { seedOffices } from './offices/seed-offices.ts'
import { seedOrganizations } from './organizations/seed-organizations.ts'
import { seedPrints } from './prints/seed-prints.ts'
import { seedContactVerifications } from './registration-forms/seed-contact-verifications.ts'
import { seedRegulations } from './regulations/seed-regulations.ts'
import { seedResponsibility } from './responsibility/seed-responsibility.ts'
import { seedTransfers } from './transfers/seed-transfers.ts'
import { signer } from './secrets/keyring.ts'
import { seedSettings } from './settings/seed-settings.ts'
import { seedSurveys } from './surveys/seed-surveys.ts'
import { seedTownshipSurveys } from './township-surveys/seed-township-surveys.ts'
import { seedSweep } from './sweep-tasks/seed-sweep.ts'
import { seedVerifications } from './verifications/seed-verifications.ts'

/** Puts the register's part of the demo county into an empty schema, by a few statements for each table. */
export async function seedDemo(db: Kysely<Database>, county: County): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Whatever clock the machine has: the county is known since the morning of its today.
    await tellClock(tx, new Date(`${county.today}T00:00:00+08:00`))
    await seedOrganizations(tx, county)
    await seedOffices(tx, county)
    await seedRegulations(tx, county)
    const numbers = await seedRegisterNumbers(tx, county)
    await seedMembers(tx, county, numbers)
    await seedSurveys(tx, county)
    await seedDifferences(tx)
    await seedSettings(tx, county)
    await seedSweep(tx, county)
    await seedBranchIntakes(tx, county)
    await insertSigningKeys(tx, signer().publicKeys)
    await seedLetters(tx, county)
    await signLetters(tx, county)
    await seedReceipts(tx, county)
    await seedCheckIns(tx, county)
    await seedGuidance(tx, county)
    await seedPrints(tx)
    await seedContactVerifications(tx)
    await seedTimeline(tx, county, numbers)
    await seedTownshipSurveys(tx, county)
    await seedTransfers(tx, county)
    await seedResponsibility(tx)
    await seedAmendments(tx, county)
    await seedVerifications(tx, county)
    await seedMemberVersions(tx)
    await seedDocuments(tx, county)
  })
}
