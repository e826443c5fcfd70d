import { sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { MemberRow } from './member.store.ts'
import { updateMember } from './member.store.ts'
import { soundOf } from './name-sound.ts'

/** Facts that are told about a member, each with its history; the identity number is sealed in both places. */
export const FACTS = [
  'name',
  'sex',
  'born',
  'phones',
  'ethnicGroup',
  'education',
  'nativePlace',
  'residence',
  'homeAddress',
  'homeContactName',
  'homeContactPhone',
  'membership',
  'joined',
  'becameFull',
  'duesPaidUpTo',
  'originScope',
  'originTownshipId',
  'originBranchId',
  'originBranchText',
  'originPlace',
  'originDivision',
  'originCommittee',
  'destination',
  'occupation',
  'occupationText',
  'industryText',
  'industry',
  'employer',
  'employmentKind',
  'employmentStable',
  'workUnitId',
  'residenceKind',
  'residenceStable',
  'residenceAreaId',
  'skills',
  'needs',
] as const
export type Fact = (typeof FACTS)[number]

export type Told = Partial<Pick<Row<'members'>, Fact>> & { idNumber?: string | null }

export interface Telling {
  source: Database['memberFacts']['source']
  sourceId: string | null
  toldOn: string
  by: string
}

/** The name under which a fact stands in the history. */
export function factName(fact: Fact | 'idNumber'): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

/** The columns that an identity number fills. */
export function sealedIdNumber(idNumber: string | null): Pick<Row<'members'>, 'idNumberSealed' | 'idNumberIndex'> {
  if (idNumber === null) return { idNumberSealed: null, idNumberIndex: null }
  return {
    idNumberSealed: vault().seal(idNumber, 'id-number'),
    idNumberIndex: vault().blindIndex(idNumber, 'id-number'),
  }
}

/**
 * Corrects a member by newer facts: what was told before stays in the history, with who, when and from which source.
 * Facts that are not told, and facts told again as they are, change nothing. Gives the member as it is now and what changed.
 */
export async function tellFacts(
  db: Db,
  member: MemberRow,
  told: Told,
  telling: Telling,
): Promise<{ member: MemberRow; changed: string[] }> {
  const { idNumber, ...facts } = told
  const changed = FACTS.filter(
    (fact) => facts[fact] !== undefined && JSON.stringify(facts[fact]) !== JSON.stringify(member[fact]),
  )
  const sealed =
    idNumber === undefined || (await hasIdNumber(db, member.id, idNumber)) ? undefined : sealedIdNumber(idNumber)
  if (changed.length === 0 && !sealed) return { member, changed: [] }
  await insertFacts(
    db,
    [
      ...changed.map((fact) => ({ memberId: member.id, fact: factName(fact), value: facts[fact] ?? null })),
      ...(sealed
        ? [{ memberId: member.id, fact: 'ID_NUMBER', value: sealed.idNumberSealed?.toString('base64') ?? null }]
        : []),
    ],
    telling,
  )
  const name = changed.includes('name') && facts.name ? soundOf(facts.name) : {}
  const values = Object.fromEntries(changed.map((fact) => [fact, facts[fact]]))
  return {
    member: await updateMember(db, member.id, { ...values, ...name, ...sealed }),
    changed: [...changed.map(factName), ...(sealed ? ['ID_NUMBER'] : [])],
  }
}

async function hasIdNumber(db: Db, memberId: string, idNumber: string | null): Promise<boolean> {
  const { idNumberIndex } = await db
    .selectFrom('members')
    .select('idNumberIndex')
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
  if (idNumber === null) return idNumberIndex === null
  return idNumberIndex !== null && vault().blindIndex(idNumber, 'id-number').equals(idNumberIndex)
}

export async function insertFacts(
  db: Db,
  facts: readonly { memberId: string; fact: string; value: unknown; telling?: Telling }[],
  telling: Telling,
): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map((row) => {
    const { source, sourceId, toldOn, by } = row.telling ?? telling
    return {
      member_id: row.memberId,
      fact: row.fact,
      value: row.value,
      source,
      source_id: sourceId,
      told_on: toldOn,
      recorded_by: by,
    }
  })
  await sql`
    insert into member_facts (member_id, fact, value, source, source_id, told_on, recorded_by)
    select member_id, fact, value, source, source_id, told_on, recorded_by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told (member_id uuid, fact text, value jsonb, source text, source_id uuid, told_on date, recorded_by text)`.execute(
    db,
  )
}
