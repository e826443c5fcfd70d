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
  survey_lines: {
    facts_sealed: of('IDENTIFY', 'REQUIRED', 'CAMPAIGN'),
    cells_sealed: of('RECORD', 'IF_TOLD', 'CAMPAIGN'),
    id_number_sealed: of('IDENTIFY', 'IF_TOLD', 'CAMPAIGN'),
    id_number_index: of('IDENTIFY', 'IF_TOLD', 'CAMPAIGN'),
    row_index: of('RECORD', 'REQUIRED', 'CAMPAIGN'),
    sex: of('STATISTICS', 'IF_TOLD', 'CAMPAIGN'),
    birth_year: of('STATISTICS', 'IF_TOLD', 'CAMPAIGN'),
    industry_section: of('STATISTICS', 'IF_TOLD', 'CAMPAIGN'),
  },
  survey_files: {
    content_sealed: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED'),
    reading_sealed: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  self_registrations: {
    form_sealed: of('CONTACT', 'REQUIRED', 'UNTIL_DECIDED'),
    id_number_index: of('IDENTIFY', 'IF_TOLD', 'UNTIL_DECIDED'),
    person_index: of('IDENTIFY', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  self_registration_attempts: {
    address_index: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  branch_intakes: {
    wish: of('PLACEMENT', 'IF_TOLD', 'CAMPAIGN'),
  },
  department_hints: {
    hint_sealed: of('CONTACT', 'REQUIRED', 'UNTIL_DECIDED'),
    visit_sealed: of('CONTACT', 'IF_TOLD', 'UNTIL_DECIDED'),
  },
  line_links: {
    reasons: of('RECORD', 'REQUIRED', 'CAMPAIGN'),
  },
  link_keys: {
    keys: of('IDENTIFY', 'REQUIRED', 'CAMPAIGN'),
  },
  link_knowledge: {
    content_sealed: of('IDENTIFY', 'REQUIRED', 'CAMPAIGN'),
  },
  review_questions: {
    reasons: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  member_merges: {
    reasons: of('RECORD', 'REQUIRED'),
    kept_before: of('RECORD', 'REQUIRED'),
  },
  formal_transfers: {
    content: of('ORGANISATION', 'REQUIRED', 'STUB'),
    id_number_sealed: of('IDENTIFY', 'IF_TOLD', 'STUB'),
    reason: of('ORGANISATION', 'IF_TOLD', 'STUB'),
    handler: of('RECORD', 'REQUIRED', 'STUB'),
    handler_phone: of('CONTACT', 'REQUIRED', 'STUB'),
  },
  guidance_talks: {
    talked_by: of('RECORD', 'REQUIRED'),
    answer: of('ORGANISATION', 'REQUIRED'),
    reason: of('ORGANISATION', 'IF_TOLD'),
    note: of('RECORD', 'IF_TOLD'),
  },
  contact_verifications: {
    phone_index: of('CONTACT', 'REQUIRED'),
    code_hash: of('CONTACT', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  end_reports: {
    reason: of('ORGANISATION', 'REQUIRED'),
    note: of('RECORD', 'IF_TOLD'),
  },
  verification_answers: {
    note: of('RECORD', 'IF_TOLD', 'CAMPAIGN'),
  },
  verification_entries: {
    contact_note: of('CONTACT', 'IF_TOLD', 'CAMPAIGN'),
  },
  branch_nil_returns: {
    told_by: of('RECORD', 'REQUIRED', 'CAMPAIGN'),
  },
  paper_versions: {
    facts: of('RECORD', 'REQUIRED'),
  },
  print_jobs: {
    pdf_sealed: of('IDENTIFY', 'REQUIRED', 'UNTIL_DECIDED'),
  },
  spell_decisions: {
    reason: of('RECORD', 'IF_TOLD'),
  },
  timeline_entries: { detail: of('RECORD', 'REQUIRED') },
  away_contacts: { contact_sealed: of('CONTACT', 'IF_TOLD', 'UNTIL_DECIDED') },
  letter_endorsements: {
    participation: of('RECORD', 'REQUIRED', 'STUB'),
    assessment: of('RECORD', 'IF_TOLD', 'STUB'),
  },
  issue_settlements: { reason: of('RECORD', 'REQUIRED') },
  survey_line_steps: { reason: of('RECORD', 'IF_TOLD', 'CAMPAIGN') },
  idempotency_keys: { answer: of('RECORD', 'REQUIRED', 'UNTIL_DECIDED') },
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
  survey_lines: words(
    'id seq campaign_id import_id file_id sheet row channel unit_kind unit_name unit_id township_id occurrence missing problems told_on recorded_by recorded_at withdrawn_at withdrawn_by state origin_branch_id replaces_id handover_id',
  ),
  survey_files: words('id import_id position file_name content_index state problem corrections excluded received_at'),
  self_registrations: words(
    'id seq receipt_no state received_on received_at line_id reject_reason decided_by decided_at',
  ),
  self_registration_attempts: words('id attempted_at'),
  branch_intakes: words('id branch_id line_id reported_on reported_by withdrawn_on withdrawn_by'),
  department_hints: words('id seq list_id told_on state visit_on planned_by vanish_on'),
  line_links: words('id line_id member_id decision score decided_by decided_at ended_at'),
  link_keys: words('line_id'),
  link_knowledge: words('only_row version lines learned_at'),
  review_questions: words(
    'id seq import_id line_id other_line_id other_member_id score state merge_id asked_at answered_by answered_at',
  ),
  member_merges: words('id kept_member_id merged_member_id kept_fingerprint merged_by merged_at undone_by undone_at'),
  formal_transfers: words(
    'id member_id township_id branch_id target year serial number state sent_on sent_by due_on valid_until decided_on decided_by closed_on closed_by',
  ),
  guidance_talks: words('id member_id township_id held_on recorded_by recorded_at'),
  contact_verifications: words('id seq member_id method asked_at asked_by tries verified_on verified_by'),
  end_reports: words(
    'id member_id branch_id township_id ended_on state reported_by reported_on decided_by decided_on reject_reason',
  ),
  verification_answers: words('id entry_id side outcome channel amendment_id answered_by answered_at'),
  verification_entries: words(
    'id campaign_id member_id township_id branch_id member_says host_says township_says amendment_id outcome open_sides settled_on contact_since contact_done_on contact_found version',
  ),
  branch_nil_returns: words(
    'id township_survey_id branch_id told_on recorded_by recorded_at withdrawn_by withdrawn_at withdraw_reason',
  ),
  paper_versions: words('source id member_id known_from known_until'),
  print_jobs: words('id township_id letter_ids state done asked_by asked_at finished_at'),
  spell_decisions: words('id spell_id state expected_end_on threshold_days decided_on decided_by'),
  timeline_entries: words('id member_id kind happened_on organization_id subject recorded_at'),
  away_contacts: words('member_id told_on told_by'),
  letter_endorsements: words('leave_id letter_id member_id branch_id returned_on'),
  issue_settlements: words('id kind member_id mark settled_by settled_on settled_at'),
  survey_line_steps: words('id line_id step handover_id taken_by taken_at'),
  idempotency_keys: words('key subject operation request_hash at'),
}

/** The columns that a form's field fills. */
export function heldForOf(column: string): HeldFor | undefined {
  const [table = '', name = ''] = column.split('.')
  return HELD_FOR[table]?.[name]
}

/** Tables in which nobody is told of but by an id: work, settings, figures, and what keeps the service running. */
export const WITHOUT_PERSONS = words(`
  archive_restrictions areas audit_entries calendar_days calendar_version calendar_years channel_differences column_meanings data_notices department_lists export_requests extra_survey_fields fact_decisions inbox information_handovers letter_prints letter_serials member_standings migrations migrations_lock notices open_letter_copies open_letters organizations origin_archives publicity_copies publicity_items published_events register_numbers registration_form_numbers registration_forms regulations responsibility_intervals settings shared_migrations shared_migrations_lock signing_keys statistics_publications statistics_reports statistics_runs survey_campaigns survey_imports survey_results sweep_reminders sweep_tasks township_surveys transfer_serials verification_campaigns
`)

/** A past state of a member holds what the member's row holds, for the same reasons. */
export const HELD_AS: Readonly<Record<string, string>> = { member_versions: 'members' }

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
