import type { County } from '@mobile-members/county/world.ts'
import type { Db } from '../db.ts'
import { appoint } from './appoint.ts'

/** Offices by the same function that appoints, so that what is held ex officio follows. */
export async function seedOffices(db: Db, county: County): Promise<void> {
  const holders = new Map(county.registry.officeHolders.map((holder) => [holder.id, holder]))
  const accounts = new Map(county.identity.accounts.map((account) => [account.holderId, account.id]))
  for (const office of county.registry.offices) {
    const holder = holders.get(office.holderId)
    if (!holder) continue
    await appoint(
      db,
      {
        id: office.id,
        role: office.role,
        organizationId: office.organizationId,
        townshipId: office.townshipId,
        // Who has no account is known by the holder's id, as in the other schemas: named in duty rosters, but never signed in.
        subject: accounts.get(office.holderId) ?? office.holderId,
        holderId: holder.id,
        holderName: holder.name,
        phone: holder.phone,
        partyMember: holder.partyMember,
        homeOffice: office.homeOffice,
        fromOn: office.since,
        appointedBy: '',
      },
      office.since,
    )
  }
  const names = new Map(county.registry.members.map(({ id, person }) => [id, person.name]))
  for (const account of county.identity.accounts)
    for (const { role, organizationId } of account.offices.filter(({ role: held }) => held === 'MEMBER'))
      await appoint(
        db,
        {
          role,
          organizationId,
          townshipId: null,
          subject: account.id,
          holderId: account.holderId,
          holderName: names.get(account.holderId) ?? '',
          partyMember: true,
          fromOn: county.since,
          appointedBy: '',
        },
        county.since,
      )
}
