import type { County } from '@mobile-members/county/world.ts'
import type { SubgraphName } from '@mobile-members/model/policies.ts'
import { seedDemo as seedBranches } from '@mobile-members/branches/demo.ts'
import { seedDemo as seedEvaluations } from '@mobile-members/evaluations/demo.ts'
import { seedDemo as seedRegistry } from '@mobile-members/registry/demo.ts'
import { seedDemo as seedServices } from '@mobile-members/services/demo.ts'
import type { Kysely } from 'kysely'

/** Puts the demo county into the four schemas, as `npm start` does on an empty database. */
export async function seedCounty(dbs: Record<SubgraphName, Kysely<any>>, county: County): Promise<void> {
  await seedRegistry(dbs.registry, county)
  await Promise.all([
    seedBranches(dbs.branches, county),
    seedServices(dbs.services, county),
    seedEvaluations(dbs.evaluations, county),
  ])
}
