/** Why a personal fact is held (PIPL arts. 5, 6, 17). */
export const PURPOSES = [
  'IDENTIFY',
  'CONTACT',
  'ORGANISATION',
  'PLACEMENT',
  'FAMILY',
  'SERVICE',
  'STATISTICS',
  'RECORD',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** Whether the work can be done without it. */
export const NECESSITIES = ['REQUIRED', 'IF_TOLD'] as const
export type Necessity = (typeof NECESSITIES)[number]

/** How long it is held (D11): with the archive, with the stub, as long as an office lasts, until it is dealt with. */
export const RETENTIONS = ['ARCHIVE', 'STUB', 'OFFICE', 'UNTIL_DECIDED', 'CAMPAIGN'] as const
export type Retention = (typeof RETENTIONS)[number]

export interface HeldFor {
  purpose: Purpose
  necessity: Necessity
  retention: Retention
}

const of = (purpose: Purpose, necessity: Necessity, retention: Retention = 'ARCHIVE'): HeldFor => ({
  purpose,
  necessity,
  retention,
})

/**
 * Every personal column of the register with why it is held (D1), by table and column. A column that stands neither here nor
 * among `NOT_PERSONAL` fails a test.
 */
export const HELD_FOR: Record<string, Record<string, HeldFor>> = {
  members: {
    name: of('IDENTIFY', 'REQUIRED'),
    pinyin: of('IDENTIFY', 'REQUIRED'),
    initials: of('IDENTIFY', 'REQUIRED'),
    name_grams: of('IDENTIFY', 'REQUIRED'),
    sex: of('IDENTIFY', 'REQUIRED'),
    born: of('IDENTIFY', 'REQUIRED'),
    id_number_sealed: of('IDENTIFY', 'IF_TOLD'),
    id_number_index: of('IDENTIFY', 'IF_TOLD'),
    phones: of('CONTACT', 'REQUIRED'),
    phone_grams: of('CONTACT', 'REQUIRED'),
    ethnic_group: of('STATISTICS', 'IF_TOLD'),
    education: of('STATISTICS', 'IF_TOLD'),
    native_place: of('IDENTIFY', 'IF_TOLD'),
    residence: of('PLACEMENT', 'REQUIRED'),
    residence_kind: of('PLACEMENT', 'IF_TOLD'),
    residence_stable: of('PLACEMENT', 'REQUIRED'),
    residence_area_id: of('PLACEMENT', 'REQUIRED'),
    home_address: of('FAMILY', 'IF_TOLD'),
    home_contact_name: of('FAMILY', 'IF_TOLD'),
    home_contact_phone: of('FAMILY', 'IF_TOLD'),
    membership: of('ORGANISATION', 'REQUIRED'),
    joined: of('ORGANISATION', 'REQUIRED'),
    became_full: of('ORGANISATION', 'IF_TOLD'),
    dues_paid_up_to: of('ORGANISATION', 'IF_TOLD'),
    origin_scope: of('ORGANISATION', 'REQUIRED'),
    origin_township_id: of('ORGANISATION', 'REQUIRED'),
    origin_branch_id: of('ORGANISATION', 'REQUIRED'),
    origin_branch_text: of('ORGANISATION', 'IF_TOLD'),
    origin_place: of('ORGANISATION', 'IF_TOLD'),
    origin_division: of('ORGANISATION', 'IF_TOLD'),
    origin_committee: of('ORGANISATION', 'IF_TOLD'),
    formal_branch_id: of('ORGANISATION', 'REQUIRED'),
    formal_since: of('ORGANISATION', 'REQUIRED'),
    destination: of('ORGANISATION', 'IF_TOLD'),
    occupation: of('PLACEMENT', 'REQUIRED'),
    occupation_text: of('PLACEMENT', 'IF_TOLD'),
    industry_text: of('PLACEMENT', 'REQUIRED'),
    industry: of('PLACEMENT', 'REQUIRED'),
    employer: of('PLACEMENT', 'IF_TOLD'),
    employment_kind: of('PLACEMENT', 'REQUIRED'),
    employment_stable: of('PLACEMENT', 'REQUIRED'),
    work_unit_id: of('PLACEMENT', 'IF_TOLD'),
    skills: of('SERVICE', 'IF_TOLD'),
    needs: of('SERVICE', 'IF_TOLD'),
    branch_id: of('PLACEMENT', 'REQUIRED'),
    placement_rule: of('PLACEMENT', 'REQUIRED'),
    placed_on: of('PLACEMENT', 'REQUIRED'),
    consent_on: of('RECORD', 'REQUIRED'),
  },
  member_facts: { value: of('RECORD', 'REQUIRED') },
  consents: { witness: of('RECORD', 'IF_TOLD') },
  mobility_spells: { destination: of('ORGANISATION', 'IF_TOLD') },
  amendment_requests: {
    facts: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED'),
    note: of('RECORD', 'IF_TOLD', 'UNTIL_DECIDED'),
    reject_reason: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  letters: {
    content: of('ORGANISATION', 'REQUIRED', 'STUB'),
    id_number_sealed: of('IDENTIFY', 'IF_TOLD', 'STUB'),
    token: of('ORGANISATION', 'REQUIRED', 'STUB'),
    retention_note: of('ORGANISATION', 'IF_TOLD', 'STUB'),
  },
  return_receipts: {
    secretary_name: of('CONTACT', 'REQUIRED', 'STUB'),
    phone: of('CONTACT', 'REQUIRED', 'STUB'),
    token: of('ORGANISATION', 'REQUIRED', 'STUB'),
  },
  check_ins: {
    facts: of('PLACEMENT', 'REQUIRED'),
    told: of('PLACEMENT', 'IF_TOLD', 'UNTIL_DECIDED'),
  },
  archive_documents: {
    content_sealed: of('RECORD', 'REQUIRED'),
    file_name: of('RECORD', 'REQUIRED'),
  },
  office_terms: {
    holder_name: of('CONTACT', 'REQUIRED', 'OFFICE'),
    phone: of('CONTACT', 'IF_TOLD', 'OFFICE'),
    party_member: of('ORGANISATION', 'REQUIRED', 'OFFICE'),
  },
}

/** Columns of these tables that say nothing of a person: keys, states, days, bookkeeping. */
export const NOT_PERSONAL: Record<string, readonly string[]> = {
  members: [
    'id',
    'register_no',
    'registered_on',
    'registered_by',
    'stage',
    'found_on',
    'found_by',
    'branch_version',
    'merged_into_id',
    'closed_on',
    'short_stay',
    'version',
    'created_at',
  ],
  member_facts: ['id', 'member_id', 'fact', 'source', 'source_id', 'told_on', 'recorded_by', 'recorded_at'],
  consents: [
    'id',
    'member_id',
    'text_version',
    'channel',
    'given_on',
    'recorded_by',
    'recorded_at',
    'withdrawn_on',
    'withdrawn_by',
  ],
  mobility_spells: [
    'id',
    'member_id',
    'state',
    'started_on',
    'expected_end_on',
    'reason',
    'threshold_days',
    'ended_on',
    'end_reason',
    'recorded_by',
    'recorded_at',
  ],
  amendment_requests: ['id', 'member_id', 'state', 'requested_by', 'requested_at', 'decided_by', 'decided_at'],
  letters: [
    'id',
    'member_id',
    'township_id',
    'addressed_to_id',
    'year',
    'serial',
    'status_index',
    'issued_on',
    'valid_until',
    'presented_on',
    'accepted_on',
    'returned_on',
    'receipted_on',
    'closed_on',
    'voided_on',
    'lost_on',
    'expired_on',
    'replaces_id',
    'created_at',
    'number',
    'state',
    'retention_reason',
    'key_id',
    'issued_by',
    'accepted_by',
    'return_reason',
    'void_reason',
  ],
  return_receipts: [
    'letter_id',
    'member_id',
    'township_id',
    'branch_id',
    'placed_on',
    'sent_on',
    'read_at',
    'read_by',
    'branch_name',
    'rule',
    'key_id',
  ],
  check_ins: [
    'id',
    'member_id',
    'letter_id',
    'announced_on',
    'checked_in_on',
    'recorded_at',
    'state',
    'channel',
    'confirmed_by',
    'recorded_by',
  ],
  archive_documents: [
    'id',
    'member_id',
    'file_size',
    'filed_on',
    'filed_at',
    'version',
    'destroyed_on',
    'subject_id',
    'kind',
    'source',
    'media_type',
    'content_hash',
    'file_hash',
    'filed_by',
    'filed_by_role',
  ],
  office_terms: [
    'id',
    'organization_id',
    'township_id',
    'holder_id',
    'from_on',
    'until_on',
    'ex_officio_of',
    'appointed_at',
    'ended_at',
    'role',
    'subject',
    'home_office',
    'appointed_by',
    'ended_by',
  ],
}

/** The columns that a form's field fills. */
export function heldForOf(column: string): HeldFor | undefined {
  const [table = '', name = ''] = column.split('.')
  return HELD_FOR[table]?.[name]
}
