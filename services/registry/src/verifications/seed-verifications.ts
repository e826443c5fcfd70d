import type { County } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { syncEntries } from './verification.store.ts'

/** Two verifications of the demo county: last year's, done and frozen, and this year's, with about half of the answers in. */
export async function seedVerifications(db: Db, county: County): Promise<void> {
  const year = Number(county.today.slice(0, 4))
  await seedDone(db, county, year - 1)
  const campaign = await db
    .insertInto('verificationCampaigns')
    .values({
      year,
      referenceDate: `${year}-12-31`,
      state: 'OPEN',
      dueOn: `${year + 1}-01-31`,
      preparedOn: addDays(county.today, -21),
      preparedBy: '',
      openedOn: addDays(county.today, -14),
      openedBy: '',
      remindedOn: addDays(county.today, -2),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await syncEntries(db, campaign, county.today)
  const said = sql`${addDays(county.today, -7)}::date`
  const { li, wang } = county.cast
  // Chance is a piece of the member's id, so that the same county has the same answers. Those who play in the demo have not answered yet.
  await sql`
    update verification_entries entry set
      host_says = case when chance.host < 52 then 'CONFIRMED' when chance.host < 55 then 'NOT_FOUND' end,
      township_says = case when township_id is null then null when chance.township < 48 then 'CONFIRMED' when chance.township < 50 then 'NOT_FOUND' end,
      member_says = case when chance.member < 44 and chance.host not between 52 and 54 and chance.township not between 48 and 49 then 'CONFIRMED' end
    from (select id, ('x' || substr(id::text, 1, 6))::bit(24)::int % 100 as host,
            ('x' || substr(id::text, 25, 6))::bit(24)::int % 100 as township,
            ('x' || substr(id::text, 31, 6))::bit(24)::int % 100 as member from members) chance
    where chance.id = entry.member_id and campaign_id = ${campaign.id} and member_id not in (${li}, ${wang})`.execute(
    db,
  )
  await sql`
    insert into verification_answers (entry_id, side, outcome, channel, answered_by, answered_at)
    select entry.id, side, says, channel, '', ${said}::timestamp at time zone 'Asia/Shanghai' + interval '10 hours'
    from verification_entries entry,
    lateral (values ('MEMBER', member_says, 'ONLINE'), ('HOST', host_says, 'PHONE'), ('TOWNSHIP', township_says, 'BULK')) answer (side, says, channel)
    where campaign_id = ${campaign.id} and says is not null`.execute(db)
  await sql`
    update verification_entries entry set open_sides = open.sides,
      outcome = case when open.sides <> '{}' then null when open.lost then 'NOT_FOUND' else 'CONFIRMED' end,
      settled_on = case when open.sides = '{}' then ${said} end,
      contact_since = case when open.sides = '{}' and open.lost then ${said} end
    from (select id, lost, array_remove(array[
            case when member_says is null and not lost then 'MEMBER' end, case when host_says is null then 'HOST' end,
            case when township_id is not null and township_says is null then 'TOWNSHIP' end], null) as sides
          from verification_entries, lateral (select member_says is null
            and (coalesce(host_says, '') = 'NOT_FOUND' or coalesce(township_says, '') = 'NOT_FOUND') as lost) said
          where campaign_id = ${campaign.id}) open
    where open.id = entry.id`.execute(db)
  await sql`
    update mobility_spells spell set state = 'OUT_OF_CONTACT' from verification_entries entry
    where entry.member_id = spell.member_id and entry.campaign_id = ${campaign.id} and entry.contact_since is not null and spell.state = 'ACTIVE'`.execute(
    db,
  )
}

async function seedDone(db: Db, county: County, year: number): Promise<void> {
  const { id } = await db
    .insertInto('verificationCampaigns')
    .values({
      year,
      referenceDate: `${year}-12-31`,
      state: 'FROZEN',
      dueOn: `${year + 1}-01-31`,
      preparedOn: `${year}-12-01`,
      preparedBy: '',
      openedOn: `${year}-12-15`,
      openedBy: '',
      closedOn: `${year + 1}-01-20`,
      closedBy: '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into verification_entries (campaign_id, member_id, township_id, branch_id, member_says, host_says, township_says, outcome, open_sides, settled_on)
    select ${id}, id, origin_township_id, branch_id, 'CONFIRMED', 'CONFIRMED', case when origin_township_id is not null then 'CONFIRMED' end,
      'CONFIRMED', '{}', ${`${year + 1}-01-12`}
    from members where found_on <= ${`${year}-12-31`} and merged_into_id is null and closed_on is null
      and not exists (select from mobility_spells where member_id = members.id and ended_on <= ${`${year}-12-31`})`.execute(
    db,
  )
}
