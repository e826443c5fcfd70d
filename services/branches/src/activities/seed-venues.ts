import type { County } from '@mobile-members/county/world.ts'
import { idOf, randomOf } from '@mobile-members/county/random.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** The demo branches' lists of places, as their activities name them; and by office who led and who wrote what was held. */
export async function seedVenues(db: Db, { seed, branches }: County): Promise<void> {
  const random = randomOf(seed, 'venues')
  const places = new Map<string, Set<string>>()
  for (const { branchId, place } of branches.activities)
    places.set(branchId, (places.get(branchId) ?? new Set()).add(place))
  await insertAll(
    db,
    'branch_venues',
    [...places].flatMap(([branchId, names]) =>
      [...names].toSorted().map((name) => ({
        id: idOf(seed, 'venue', `${branchId}/${name}`),
        branch_id: branchId,
        name,
        address: null,
        seats: random.pick([20, 30, 40, 60]),
        step_free: random.chance(0.5),
      })),
    ),
  )
  await sql`
    update activities set venue_id = branch_venues.id
    from branch_venues
    where branch_venues.branch_id = activities.branch_id and branch_venues.name = activities.place`.execute(db)
  await sql`
    update activities set chair = '支部书记', recorder = '组织委员',
           own_due = greatest(own_present, host_branches.own_full_members + host_branches.own_probationary_members)
    from host_branches
    where host_branches.id = activities.branch_id and activities.state = 'CLOSED'`.execute(db)
}
