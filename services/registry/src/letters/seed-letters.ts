import type { County, Letter } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { letterNumberOf } from '@mobile-members/model/registry.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { signer, vault } from '../secrets/keyring.ts'
import { load } from '../seed-rows.ts'
import { tokenOf } from './issue-letter.ts'
import { listStubs } from './letter.store.ts'
import { LETTER_TYPE } from './token.ts'

/** The county's letters, each placement with its receipt: here it goes back by itself on the day of the placement (R47). */
export function lettersOf(county: County): Letter[] {
  const placedOn = new Map(
    county.branches.affiliations.flatMap(({ letterId, placedOn: day }) =>
      letterId && day ? [[letterId, day] as const] : [],
    ),
  )
  return county.registry.letters.map((letter) => {
    const receiptedOn = placedOn.get(letter.id)
    return letter.state === 'ACCEPTED' && receiptedOn ? { ...letter, state: 'RECEIPTED', receiptedOn } : letter
  })
}

export async function seedLetters(db: Db, county: County): Promise<void> {
  const organizations = new Map(county.registry.organizations.map((organization) => [organization.id, organization]))
  const members = new Map(county.registry.members.map((member) => [member.id, member]))
  const units = new Map(county.branches.workUnits.map((unit) => [unit.id, unit.name]))
  const hostTown = county.registry.organizations.find(({ kind }) => kind === 'HOST_TOWN')!
  const holders = new Map(county.registry.officeHolders.map(({ id, name }) => [id, name]))
  await seedLetterheads(db, county)
  const rows = lettersOf(county).map((letter) => {
    const township = organizations.get(letter.townshipId)!
    const member = members.get(letter.memberId)!
    const { person, membership, origin, employment } = member
    const number = letterNumberOf(township.shortName, letter.year, letter.serial)
    return {
      id: letter.id,
      member_id: letter.memberId,
      township_id: letter.townshipId,
      addressed_to_id: hostTown.id,
      year: letter.year,
      serial: letter.serial,
      number,
      state: letter.state,
      retention_reason: letter.retentionReason,
      id_number_sealed: person.idNumber ? vault().seal(person.idNumber, 'letter-id-number').toString('hex') : null,
      content: {
        number,
        addressedTo: hostTown.name,
        name: person.name,
        sex: person.sex,
        born: person.bornOn,
        ethnicGroup: person.ethnicGroup,
        membership: membership.status,
        phone: person.phone,
        from: township.name,
        fromBranch: origin.branchId ? (organizations.get(origin.branchId)?.name ?? null) : null,
        duesPaidUpTo: membership.duesPaidUpTo,
        validDays: Math.round((Date.parse(letter.validUntil) - Date.parse(letter.issuedOn)) / 86_400_000),
        issuedOn: letter.issuedOn,
        validUntil: letter.validUntil,
        retentionReason: letter.retentionReason,
        retentionNote: null,
        leftOn: letter.leftOn,
        occupation: employment.industry?.text ?? null,
        employer: employment.workUnitId ? (units.get(employment.workUnitId) ?? null) : null,
        residence: person.address,
        contactName: person.homeContact?.name ?? null,
        contactPhone: person.homeContact?.phone ?? null,
        issuerAddress: township.address,
        issuerPhone: township.phone,
        issuerFax: faxOf(township.phone),
        issuerPostcode: postcodeOf(township.code),
        movingReason: member.occupation,
        handler: holders.get(letter.issuedBy) ?? null,
      },
      issued_on: letter.issuedOn,
      issued_by: letter.issuedBy,
      valid_until: letter.validUntil,
      presented_on: letter.presentedOn,
      accepted_on: letter.acceptedOn,
      accepted_by: letter.acceptedBy,
      returned_on: letter.returnedOn,
      return_reason: letter.returnReason,
      receipted_on: letter.receiptedOn,
      closed_on: letter.closedOn,
      voided_on: letter.voidedOn,
      void_reason: letter.voidReason,
      expired_on: letter.state === 'EXPIRED' ? addDays(letter.validUntil, 1) : null,
      replaces_id: letter.replacesId,
    }
  })
  await load(
    db,
    'letters',
    {
      id: 'uuid',
      member_id: 'uuid',
      township_id: 'uuid',
      addressed_to_id: 'uuid',
      year: 'integer',
      serial: 'integer',
      number: 'text',
      state: 'text',
      retention_reason: 'text',
      id_number_sealed: 'bytea',
      content: 'jsonb',
      issued_on: 'date',
      issued_by: 'text',
      valid_until: 'date',
      presented_on: 'date',
      accepted_on: 'date',
      accepted_by: 'text',
      returned_on: 'date',
      return_reason: 'text',
      receipted_on: 'date',
      closed_on: 'date',
      voided_on: 'date',
      void_reason: 'text',
      expired_on: 'date',
      replaces_id: 'uuid',
    },
    rows,
  )
  await sql`insert into letter_serials (township_id, year, last) select township_id, year, max(serial) from letters group by 1, 2`.execute(
    db,
  )
  await sql`
    insert into notices (kind, township_id, member_id, letter_id, noted_on)
    select 'LETTER_' || state, township_id, member_id, id, coalesce(returned_on, expired_on) from letters
    where state in ('RETURNED', 'EXPIRED')
      and not exists (select from letters other where other.member_id = letters.member_id
        and other.state in ('DRAFT', 'ISSUED', 'PRESENTED', 'ACCEPTED', 'RECEIPTED'))`.execute(db)
}

async function seedLetterheads(db: Db, county: County): Promise<void> {
  const heads = county.registry.organizations
    .filter(({ kind }) => kind === 'TOWNSHIP' || kind === 'HOST_TOWN')
    .map(({ id, phone, code }) => ({ id, fax: faxOf(phone), postcode: postcodeOf(code) }))
  await sql`
    update organizations set fax = head.fax, postcode = head.postcode
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as head (id uuid, fax text, postcode text)
    where organizations.id = head.id`.execute(db)
}

function faxOf(phone: string): string {
  return `${phone.slice(0, -1)}9`
}

function postcodeOf(code: string | null): string {
  return `3219${(code ?? '').padStart(2, '0')}`
}

/** Signs every letter for real: the demo's papers verify like any other. */
export async function signLetters(db: Db, county: County): Promise<void> {
  const books = new Map(
    lettersOf(county).map(({ townshipId, year }) => [`${townshipId} ${year}`, { townshipId, year }]),
  )
  for (const { townshipId, year } of books.values()) {
    const signed = (await listStubs(db, townshipId, year)).map((letter) => ({
      id: letter.id,
      token: signer().sign(tokenOf(letter), LETTER_TYPE),
    }))
    await sql`
      update letters set token = signed.token, key_id = ${signer().kid}
      from jsonb_to_recordset(${JSON.stringify(signed)}::jsonb) as signed (id uuid, token text) where letters.id = signed.id`.execute(
      db,
    )
  }
}
