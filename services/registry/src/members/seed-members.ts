import { skillsOf } from '@mobile-members/county/work.ts'
import type { County, Member } from '@mobile-members/county/world.ts'
import { SETTINGS } from '@mobile-members/model/settings.ts'
import { sql } from 'kysely'
import { type Stage, registerNoOf } from '@mobile-members/model/registry.ts'
import type { Db } from '../db.ts'
import { type SeedRows, load } from '../seed-rows.ts'
import { registerPrefix } from './enter-in-register.ts'
import { soundOf } from './name-sound.ts'
import { factName, sealedIdNumber } from './tell-facts.ts'

/** Numbers in the order of registration, as the centre would have given them. */
export async function seedRegisterNumbers(db: Db, county: County): Promise<Map<string, string>> {
  const prefix = await registerPrefix(db)
  const registered = county.registry.members
    .filter(({ registerNo }) => registerNo !== null)
    .toSorted((a, b) => (a.registerNo! < b.registerNo! ? -1 : 1))
  await db.insertInto('registerNumbers').values({ prefix, last: registered.length }).execute()
  return new Map(registered.map(({ id }, at) => [id, registerNoOf(prefix, at + 1)]))
}

export async function seedMembers(db: Db, county: County, numbers: Map<string, string>): Promise<void> {
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
      skills: skillsOf(member.id, county.cast.li),
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
  await sql`
    with decided as (
      update mobility_spells set threshold_days = ${SETTINGS.MOBILE_THRESHOLD_DAYS.standard}
      returning id, case state when 'ENDED' then 'ACTIVE' else state end as state, expected_end_on, threshold_days, started_on
    )
    insert into spell_decisions (spell_id, state, expected_end_on, threshold_days, decided_on, decided_by)
    select id, state, expected_end_on, threshold_days, started_on, '' from decided`.execute(db)
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
  skills: 'text',
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
    'skills',
  ] as const
  const checkedIn = new Map(county.registry.checkIns.map((checkIn) => [checkIn.memberId, checkIn]))
  const rows: SeedRows = []
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
