import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { toldAtHome } from '../members/member.store.ts'
import { guidanceDueOf } from '../guidance/guidance.store.ts'
import type { QueueDays } from '../letters/letter.store.ts'
import { countSweepWork } from '../sweep-tasks/sweep-work.store.ts'
import { countSurveyWork, TOWNSHIP_SURVEY_WORK } from '../township-surveys/survey-work.store.ts'

/** What waits for the town centre, and what for a township. */
export const CENTER_WORK = [
  'CONTRADICTIONS',
  'LINES_TO_ACKNOWLEDGE',
  'HANDOVER_OVERDUE',
  'QUESTIONS_TO_ANSWER',
  'SELF_REGISTRATIONS_TO_VERIFY',
  'HINTS_TO_LOOK_AT',
  'SWEEP_UNITS_OVERDUE',
  'MEMBERS_TO_REGISTER',
  'LETTERS_TO_ACCEPT',
  'CHECK_INS_TO_CONFIRM',
  'MEMBERS_EXPECTED',
  'CHECK_IN_OVERDUE',
  'RECEIPT_OVERDUE',
  'AMENDMENTS_TO_DECIDE',
  'EXPORTS_TO_APPROVE',
  'END_REPORTS_TO_DECIDE',
  'TRANSFER_OVERDUE',
  'NOTICES',
] as const
export const TOWNSHIP_WORK = [
  'CONTRADICTIONS',
  'HANDOVER_OVERDUE',
  'BRANCHES_TO_SURVEY',
  'LINES_TO_HAND_OVER',
  'LINE_QUERIES_TO_ANSWER',
  'LINES_TO_COMPLETE',
  'TRANSFERS_TO_SETTLE',
  'TRANSFER_OVERDUE',
  'END_REPORTS_TO_DECIDE',
  'GUIDANCE_DUE',
  'LETTERS_TO_ISSUE',
  'NOTICES',
  'RECEIPTS_TO_READ',
  'CHECK_IN_OVERDUE',
  'RECEIPT_OVERDUE',
] as const
export const WORK_KINDS = [
  ...TOWNSHIP_SURVEY_WORK,
  'CONTRADICTIONS',
  'QUESTIONS_TO_ANSWER',
  'SELF_REGISTRATIONS_TO_VERIFY',
  'HINTS_TO_LOOK_AT',
  'SWEEP_UNITS_OVERDUE',
  'MEMBERS_TO_REGISTER',
  'GUIDANCE_DUE',
  'LETTERS_TO_ISSUE',
  'LETTERS_TO_ACCEPT',
  'CHECK_INS_TO_CONFIRM',
  'MEMBERS_EXPECTED',
  'CHECK_IN_OVERDUE',
  'RECEIPT_OVERDUE',
  'RECEIPTS_TO_READ',
  'AMENDMENTS_TO_DECIDE',
  'EXPORTS_TO_APPROVE',
  'END_REPORTS_TO_DECIDE',
  'TRANSFERS_TO_SETTLE',
  'TRANSFER_OVERDUE',
  'NOTICES',
] as const

export interface WorkCount {
  kind: (typeof WORK_KINDS)[number]
  count: number
  oldest: string | null
}

/** Counts of all kinds at once; without townships those of the whole host town. */
export async function countWork(
  db: Db,
  days: QueueDays,
  reach: { all: boolean; townshipIds: readonly string[]; noticesOf: readonly string[] },
): Promise<WorkCount[]> {
  const townships = [...reach.townshipIds]
  const mine = reach.all ? sql`true` : sql`township_id = any(${townships}::uuid[])`
  const origin = reach.all ? sql`true` : sql`origin_township_id = any(${townships}::uuid[]) and ${toldAtHome}`
  const open = sql`merged_into_id is null and closed_on is null`
  const arrived = sql`exists (select from check_ins where letter_id = letters.id and check_ins.state = 'CONFIRMED')`
  const { rows } = await sql<WorkCount>`
    select 'MEMBERS_TO_REGISTER' as kind, count(*)::int as count, min(found_on) as oldest from members
      where ${origin} and ${open} and register_no is null and stage <> 'ENDED'
    union all
    select 'QUESTIONS_TO_ANSWER', count(*)::int, min(asked_at)::date from review_questions where state = 'OPEN'
    union all
    select 'SELF_REGISTRATIONS_TO_VERIFY', count(*)::int, min(received_on) from self_registrations where state = 'PENDING'
    union all
    select 'GUIDANCE_DUE', count(*)::int, min(since) from (${guidanceDueOf(
      { all: reach.all, originTownshipIds: townships },
      { before: days.guidanceBefore },
    )}) as due
    union all
    select 'LETTERS_TO_ISSUE', count(*)::int, min(found_on) from members
      where ${origin} and ${open} and origin_scope = 'IN_COUNTY' and stage = 'FOUND'
        and not exists (select from letters where member_id = members.id and state in ('DRAFT', 'ISSUED', 'PRESENTED', 'ACCEPTED', 'RECEIPTED'))
    union all
    select 'LETTERS_TO_ACCEPT', count(*)::int, min(issued_on) from letters
      where ${mine} and state in ('ISSUED', 'PRESENTED') and valid_until >= ${days.today}
    union all
    select 'CHECK_INS_TO_CONFIRM', count(*)::int, min(announced_on) from check_ins where state = 'ANNOUNCED'
    union all
    select 'MEMBERS_EXPECTED', count(*)::int, min(accepted_on) from letters where ${mine} and state = 'ACCEPTED' and not ${arrived}
    union all
    select 'CHECK_IN_OVERDUE', count(*)::int, min(accepted_on) from letters
      where ${mine} and state = 'ACCEPTED' and accepted_on < ${days.checkInBefore} and not ${arrived}
    union all
    select 'RECEIPT_OVERDUE', count(*)::int, min(accepted_on) from letters
      where ${mine} and state = 'ACCEPTED' and accepted_on < ${days.receiptBefore}
    union all
    select 'RECEIPTS_TO_READ', count(*)::int, min(sent_on) from return_receipts where ${mine} and read_at is null
    union all
    select 'AMENDMENTS_TO_DECIDE', count(*)::int, min(requested_at)::date from amendment_requests where state = 'OPEN'
    union all
    select 'EXPORTS_TO_APPROVE', count(*)::int, min(requested_at)::date from export_requests where state = 'OPEN'
    union all
    select 'END_REPORTS_TO_DECIDE', count(*)::int, min(reported_on) from end_reports where ${mine} and state = 'OPEN'
    union all
    select 'TRANSFERS_TO_SETTLE', count(*)::int, min(decided_on) from formal_transfers where ${mine} and state = 'REJECTED'
    union all
    select 'TRANSFER_OVERDUE', count(*)::int, min(sent_on) from formal_transfers
      where ${mine} and state = 'SENT' and due_on < ${days.today}
    union all
    select 'NOTICES', count(*)::int, min(noted_on) from notices
      where township_id = any(${[...reach.noticesOf]}::uuid[]) and done_at is null`.execute(db)
  rows.push(...(await countSurveyWork(db, days.today, reach)))
  return reach.all ? [...rows, ...(await countSweepWork(db, days.today))] : rows
}
