import type { County, Letter, Member } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { type Stage, letterNumberOf, registerNoOf } from '@mobile-members/model/registry.ts'
import { type Kysely, sql } from 'kysely'
import type { Database, Db } from './db.ts'
import { tokenOf } from './letters/issue-letter.ts'
import { listStubs } from './letters/letter.store.ts'
import { insertSigningKeys } from './letters/signing-key.store.ts'
import { LETTER_TYPE, RECEIPT_TYPE } from './letters/token.ts'
import { registerPrefix } from './members/enter-in-register.ts'
import { soundOf } from './members/name-sound.ts'
import { factName, sealedIdNumber } from './members/tell-facts.ts'
import { appoint } from './offices/appoint.ts'
import { signer, vault } from './secrets/keyring.ts'
import { seedSurveys } from './surveys/seed-surveys.ts'

type Rows = Record<string, unknown>[]

/** Puts the register's part of the demo county into an empty schema, by a few statements for each table. */
export async function seedDemo(db: Kysely<Database>, county: County): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await seedOrganizations(tx, county)
    await seedOffices(tx, county)
    const numbers = await registerNumbers(tx, county)
    await seedMembers(tx, county, numbers)
    await seedSurveys(tx, county)
    await seedPapers(tx, county)
    await seedTimeline(tx, county, numbers)
  })
}

/** Adds rows to a table from JSON, in one statement; the columns are those of the first row. */
async function load(db: Db, table: string, types: Record<string, string>, rows: Rows): Promise<void> {
  const columns = Object.keys(types)
  for (let at = 0; at < rows.length; at += 5_000)
    await sql`
      insert into ${sql.table(table)} (${sql.raw(columns.join(', '))})
      select ${sql.raw(columns.map((column) => (types[column] === 'bytea' ? `decode(${column}, 'hex')` : column)).join(', '))}
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + 5_000))}::jsonb)
        as row (${sql.raw(columns.map((column) => `${column} ${types[column] === 'bytea' ? 'text' : types[column]}`).join(', '))})`.execute(
      db,
    )
}

async function seedOrganizations(db: Db, county: County): Promise<void> {
  await load(
    db,
    'organizations',
    {
      id: 'uuid',
      kind: 'text',
      name: 'text',
      short_name: 'text',
      parent_id: 'uuid',
      township_id: 'uuid',
      code: 'text',
      department_kind: 'text',
      address: 'text',
      phone: 'text',
      latitude: 'float8',
      longitude: 'float8',
      founded_on: 'date',
    },
    county.registry.organizations.map((organization) => ({
      id: organization.id,
      kind: organization.kind,
      name: organization.name,
      short_name: organization.shortName,
      parent_id: organization.parentId,
      township_id: organization.townshipId,
      code: organization.kind === 'COUNTY' ? county.divisionCode : organization.code,
      department_kind: organization.departmentKind,
      address: organization.address,
      phone: organization.phone,
      latitude: organization.location?.latitude ?? null,
      longitude: organization.location?.longitude ?? null,
      founded_on: organization.foundedOn,
    })),
  )
  await load(
    db,
    'areas',
    { id: 'uuid', kind: 'text', name: 'text', fringe_since: 'date', survey_unit_id: 'uuid', branch_id: 'uuid' },
    county.registry.areas.map((area) => ({
      id: area.id,
      kind: area.kind,
      name: area.name,
      fringe_since: area.fringeSince,
      survey_unit_id: area.surveyUnitId,
      branch_id: area.branchId,
    })),
  )
}

/** Offices by the same function that appoints, so that what is held ex officio follows. */
async function seedOffices(db: Db, county: County): Promise<void> {
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

/** Numbers in the order of registration, as the centre would have given them. */
async function registerNumbers(db: Db, county: County): Promise<Map<string, string>> {
  const prefix = await registerPrefix(db)
  const registered = county.registry.members
    .filter(({ registerNo }) => registerNo !== null)
    .toSorted((a, b) => (a.registerNo! < b.registerNo! ? -1 : 1))
  await db.insertInto('registerNumbers').values({ prefix, last: registered.length }).execute()
  return new Map(registered.map(({ id }, at) => [id, registerNoOf(prefix, at + 1)]))
}

function stageOf(member: Member): Stage {
  if (member.stage === 'LETTER_ISSUED' || member.stage === 'PRESENTED') return 'INTRODUCED'
  return member.stage === 'PROPOSED' ? 'CHECKED_IN' : member.stage
}

const MEMBER_TYPES: Record<string, string> = {
  id: 'uuid',
  register_no: 'text',
  registered_on: 'date',
  registered_by: 'text',
  name: 'text',
  pinyin: 'text',
  initials: 'text',
  sex: 'text',
  born: 'text',
  id_number_sealed: 'bytea',
  id_number_index: 'bytea',
  phones: 'text[]',
  ethnic_group: 'text',
  education: 'text',
  native_place: 'text',
  residence: 'text',
  home_address: 'text',
  home_contact_name: 'text',
  home_contact_phone: 'text',
  membership: 'text',
  joined: 'text',
  became_full: 'text',
  dues_paid_up_to: 'text',
  origin_scope: 'text',
  origin_township_id: 'uuid',
  origin_branch_id: 'uuid',
  origin_place: 'text',
  origin_division: 'text',
  origin_committee: 'text',
  destination: 'text',
  occupation: 'text',
  industry_text: 'text',
  industry: 'text',
  employer: 'text',
  employment_kind: 'text',
  employment_stable: 'boolean',
  work_unit_id: 'uuid',
  residence_kind: 'text',
  residence_stable: 'boolean',
  residence_area_id: 'uuid',
  stage: 'text',
  found_on: 'date',
  found_by: 'text',
  branch_id: 'uuid',
  placement_rule: 'text',
  placed_on: 'date',
  closed_on: 'date',
}

async function seedMembers(db: Db, county: County, numbers: Map<string, string>): Promise<void> {
  const units = new Map(county.branches.workUnits.map((unit) => [unit.id, unit.name]))
  const placed = new Map(
    county.branches.affiliations
      .filter(({ state }) => ['PLACED', 'ACTIVE', 'PAUSED'].includes(state))
      .map((affiliation) => [affiliation.memberId, affiliation]),
  )
  const rules = new Map(
    county.branches.decisions.map((decision) => [decision.id, decision.rule ?? decision.manualReason]),
  )
  const withdrawn = new Map(
    county.registry.consents
      .filter(({ withdrawnOn }) => withdrawnOn !== null)
      .map(({ memberId, withdrawnOn }) => [memberId, withdrawnOn]),
  )
  for (const { memberId, withdrawnOn } of county.registry.consents) if (withdrawnOn === null) withdrawn.delete(memberId)
  const rows = county.registry.members.map((member) => {
    const { person, membership, origin, employment, residence } = member
    const sealed = sealedIdNumber(person.idNumber)
    const affiliation = placed.get(member.id)
    return {
      id: member.id,
      register_no: numbers.get(member.id) ?? null,
      registered_on: numbers.has(member.id) ? (member.registeredOn ?? member.foundOn) : null,
      registered_by: numbers.has(member.id) ? '' : null,
      name: person.name,
      ...soundOf(person.name),
      sex: person.sex,
      born: person.bornOn,
      id_number_sealed: sealed.idNumberSealed?.toString('hex') ?? null,
      id_number_index: sealed.idNumberIndex?.toString('hex') ?? null,
      phones: person.phone ? [person.phone] : [],
      ethnic_group: person.ethnicGroup,
      education: person.education,
      native_place: person.nativePlace,
      residence: person.address,
      home_address: person.homeAddress,
      home_contact_name: person.homeContact?.name ?? null,
      home_contact_phone: person.homeContact?.phone ?? null,
      membership: membership.status,
      joined: membership.joinedOn,
      became_full: membership.becameFullOn,
      dues_paid_up_to: membership.duesPaidUpTo,
      origin_scope: origin.scope,
      origin_township_id: origin.townshipId,
      origin_branch_id: origin.branchId,
      origin_place: origin.outside?.place ?? null,
      origin_division: origin.outside?.divisionCode ?? null,
      origin_committee: origin.outside?.committee ?? null,
      destination: county.name,
      occupation: member.occupation,
      industry_text: employment.industry?.text ?? null,
      industry: employment.industry
        ? employment.industry.section + (employment.industry.division ? `-${employment.industry.division}` : '')
        : null,
      employer: employment.workUnitId ? (units.get(employment.workUnitId) ?? null) : null,
      employment_kind: employment.kind,
      employment_stable: employment.stable,
      work_unit_id: employment.workUnitId,
      residence_kind: residence.kind,
      residence_stable: residence.stable,
      residence_area_id: residence.areaId,
      stage: stageOf(member),
      found_on: member.foundOn,
      found_by: member.foundBy,
      branch_id: affiliation?.branchId ?? null,
      placement_rule: affiliation?.decisionId ? (rules.get(affiliation.decisionId) ?? null) : null,
      placed_on: affiliation?.placedOn ?? null,
      closed_on: withdrawn.get(member.id) ?? null,
    }
  })
  await load(db, 'members', MEMBER_TYPES, rows)
  await seedFacts(db, county)
  await load(
    db,
    'member_standings',
    { member_id: 'uuid', branch_id: 'uuid' },
    rows.filter(({ branch_id }) => branch_id !== null).map(({ id, branch_id }) => ({ member_id: id, branch_id })),
  )
  await load(
    db,
    'consents',
    {
      id: 'uuid',
      member_id: 'uuid',
      text_version: 'integer',
      channel: 'text',
      given_on: 'date',
      recorded_by: 'text',
      withdrawn_on: 'date',
      withdrawn_by: 'text',
    },
    county.registry.consents.map((consent) => ({
      id: consent.id,
      member_id: consent.memberId,
      text_version: consent.textVersion,
      channel: consent.channel,
      given_on: consent.givenOn,
      recorded_by: '',
      withdrawn_on: consent.withdrawnOn,
      withdrawn_by: consent.withdrawnOn ? '' : null,
    })),
  )
  await load(
    db,
    'mobility_spells',
    {
      id: 'uuid',
      member_id: 'uuid',
      state: 'text',
      started_on: 'date',
      expected_end_on: 'date',
      reason: 'text',
      destination: 'text',
      ended_on: 'date',
      end_reason: 'text',
      recorded_by: 'text',
    },
    county.registry.spells.map((spell) => ({
      id: spell.id,
      member_id: spell.memberId,
      state: spell.state,
      started_on: spell.startedOn,
      expected_end_on: spell.expectedEndOn,
      reason: spell.reason,
      destination: county.name,
      ended_on: spell.endedOn,
      end_reason: spell.endReason,
      recorded_by: '',
    })),
  )
}

/** Where each fact comes from: the survey that found the member, as the member's row stands. */
async function seedFacts(db: Db, county: County): Promise<void> {
  const columns = [
    'name',
    'sex',
    'born',
    'phones',
    'membership',
    'joined',
    'originTownshipId',
    'originBranchId',
    'residence',
    'industryText',
    'employer',
  ] as const
  const checkedIn = new Map(county.registry.checkIns.map((checkIn) => [checkIn.memberId, checkIn]))
  const rows: Rows = []
  const told = await db
    .selectFrom('members')
    .select(['id', 'foundOn', 'foundBy', ...columns])
    .execute()
  for (const member of told)
    for (const column of columns) {
      const value = member[column]
      if (value === null || (Array.isArray(value) && value.length === 0)) continue
      const atCounter = checkedIn.get(member.id)
      const later = atCounter && (column === 'residence' || column === 'phones')
      rows.push({
        member_id: member.id,
        fact: factName(column),
        value,
        source: later ? 'CHECK_IN' : member.foundBy === 'BOTH' ? 'TOWNSHIP_SURVEY' : member.foundBy,
        told_on: later ? atCounter.checkedInOn : member.foundOn,
        recorded_by: '',
      })
    }
  await load(
    db,
    'member_facts',
    { member_id: 'uuid', fact: 'text', value: 'jsonb', source: 'text', told_on: 'date', recorded_by: 'text' },
    rows,
  )
}

/** The county's letters, each placement with its receipt: here it goes back by itself on the day of the placement (R47). */
function lettersOf(county: County): Letter[] {
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

async function seedPapers(db: Db, county: County): Promise<void> {
  await insertSigningKeys(db, signer().publicKeys)
  await seedLetters(db, county)
  await signLetters(db, county)
  await seedReceipts(db, county)
  await load(
    db,
    'check_ins',
    {
      id: 'uuid',
      member_id: 'uuid',
      letter_id: 'uuid',
      state: 'text',
      channel: 'text',
      checked_in_on: 'date',
      confirmed_by: 'text',
      facts: 'jsonb',
      recorded_by: 'text',
    },
    county.registry.checkIns.map((checkIn) => ({
      id: checkIn.id,
      member_id: checkIn.memberId,
      letter_id: checkIn.letterId,
      state: 'CONFIRMED',
      channel: checkIn.channel,
      checked_in_on: checkIn.checkedInOn,
      confirmed_by: checkIn.confirmedBy,
      facts: checkIn.facts,
      recorded_by: checkIn.confirmedBy,
    })),
  )
}

async function seedLetters(db: Db, county: County): Promise<void> {
  const organizations = new Map(county.registry.organizations.map((organization) => [organization.id, organization]))
  const members = new Map(county.registry.members.map((member) => [member.id, member]))
  const units = new Map(county.branches.workUnits.map((unit) => [unit.id, unit.name]))
  const hostTown = county.registry.organizations.find(({ kind }) => kind === 'HOST_TOWN')!
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

/** Signs every letter for real: the demo's papers verify like any other. */
async function signLetters(db: Db, county: County): Promise<void> {
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

async function seedReceipts(db: Db, county: County): Promise<void> {
  const organizations = new Map(county.registry.organizations.map((organization) => [organization.id, organization]))
  const holders = new Map(county.registry.officeHolders.map((holder) => [holder.id, holder]))
  const secretaries = new Map(
    county.branches.hostBranches.map((branch) => [branch.id, holders.get(branch.secretaryId)]),
  )
  const rules = new Map(
    county.branches.decisions.map((decision) => [decision.id, decision.rule ?? decision.manualReason]),
  )
  const receipted = new Map(
    lettersOf(county)
      .filter(({ receiptedOn }) => receiptedOn !== null)
      .map((letter) => [letter.id, letter]),
  )
  const rows = county.branches.affiliations.flatMap((affiliation) => {
    const letter = affiliation.letterId ? receipted.get(affiliation.letterId) : undefined
    if (!letter || !affiliation.branchId || !affiliation.placedOn) return []
    const branch = organizations.get(affiliation.branchId)
    const secretary = secretaries.get(affiliation.branchId)
    const receipt = {
      branch: branch?.name ?? '',
      secretary: secretary?.name ?? '',
      phone: secretary?.phone ?? branch?.phone ?? '',
    }
    const township = organizations.get(letter.townshipId)
    const content = {
      jti: letter.id,
      no: letterNumberOf(township?.shortName ?? '', letter.year, letter.serial),
      ...receipt,
      placed: affiliation.placedOn,
      sent: letter.receiptedOn,
    }
    const old = letter.receiptedOn! < addDays(county.today, -14)
    return [
      {
        letter_id: letter.id,
        member_id: letter.memberId,
        township_id: letter.townshipId,
        branch_id: affiliation.branchId,
        branch_name: receipt.branch,
        secretary_name: receipt.secretary,
        phone: receipt.phone,
        rule: (affiliation.decisionId && rules.get(affiliation.decisionId)) || '',
        placed_on: affiliation.placedOn,
        token: signer().sign(content, RECEIPT_TYPE),
        key_id: signer().kid,
        sent_on: letter.receiptedOn,
        read_at: old ? `${addDays(letter.receiptedOn!, 3)}T09:00:00+08:00` : null,
        read_by: old ? letter.issuedBy : null,
      },
    ]
  })
  await load(
    db,
    'return_receipts',
    {
      letter_id: 'uuid',
      member_id: 'uuid',
      township_id: 'uuid',
      branch_id: 'uuid',
      branch_name: 'text',
      secretary_name: 'text',
      phone: 'text',
      rule: 'text',
      placed_on: 'date',
      token: 'text',
      key_id: 'text',
      sent_on: 'date',
      read_at: 'timestamptz',
      read_by: 'text',
    },
    rows,
  )
}

async function seedTimeline(db: Db, county: County, numbers: Map<string, string>): Promise<void> {
  const rows: {
    member_id: string
    kind: string
    happened_on: string
    organization_id: string | null
    detail: object
  }[] = []
  const add = (
    memberId: string,
    kind: string,
    happenedOn: string | null,
    detail: object = {},
    organizationId: string | null = null,
  ) => {
    if (happenedOn)
      rows.push({ member_id: memberId, kind, happened_on: happenedOn, organization_id: organizationId, detail })
  }
  for (const member of county.registry.members) {
    add(member.id, 'FOUND', member.foundOn, { foundBy: member.foundBy })
    const registerNo = numbers.get(member.id)
    if (registerNo) add(member.id, 'REGISTERED', member.registeredOn ?? member.foundOn, { registerNo })
  }
  for (const { memberId, givenOn, withdrawnOn, channel, textVersion } of county.registry.consents) {
    add(memberId, 'CONSENT_GIVEN', givenOn, { channel, textVersion })
    add(memberId, 'CONSENT_WITHDRAWN', withdrawnOn)
  }
  const shortNames = new Map(county.registry.organizations.map(({ id, shortName }) => [id, shortName]))
  for (const letter of lettersOf(county)) {
    const number = letterNumberOf(shortNames.get(letter.townshipId) ?? '', letter.year, letter.serial)
    const of = { letterId: letter.id, number }
    add(letter.memberId, 'LETTER_ISSUED', letter.issuedOn, of, letter.townshipId)
    add(letter.memberId, 'LETTER_ACCEPTED', letter.acceptedOn, of, letter.townshipId)
    add(
      letter.memberId,
      'LETTER_RETURNED',
      letter.returnedOn,
      { ...of, reason: letter.returnReason },
      letter.townshipId,
    )
    add(letter.memberId, 'LETTER_VOID', letter.voidedOn, { ...of, reason: letter.voidReason }, letter.townshipId)
    add(letter.memberId, 'RECEIPT_SENT', letter.receiptedOn, of, letter.townshipId)
  }
  for (const { memberId, checkedInOn, letterId } of county.registry.checkIns)
    add(memberId, 'CHECKED_IN', checkedInOn, { letterId })
  for (const { memberId, placedOn, branchId, endedOn, endReason } of county.branches.affiliations) {
    add(memberId, 'PLACED', placedOn, {}, branchId)
    add(memberId, 'AFFILIATION_ENDED', endedOn, { reason: endReason }, branchId)
  }
  for (const { memberId, startedOn, endedOn, reason, endReason } of county.registry.spells) {
    add(memberId, 'SPELL_STARTED', startedOn, { reason })
    add(memberId, 'SPELL_ENDED', endedOn, { reason: endReason })
  }
  rows.sort((a, b) => (a.happened_on < b.happened_on ? -1 : a.happened_on > b.happened_on ? 1 : 0))
  await load(
    db,
    'timeline_entries',
    { member_id: 'uuid', kind: 'text', happened_on: 'date', organization_id: 'uuid', detail: 'jsonb' },
    rows,
  )
}
