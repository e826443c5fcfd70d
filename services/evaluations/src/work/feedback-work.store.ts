import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db.ts'
import type { FeedbackWorkKind } from './feedback-work.rules.ts'

/** Where the asker works, by the kind of office. */
export interface Desk {
  branchIds: string[]
  memberIds: string[]
  /** Townships and formal branches at home. */
  townshipIds: string[]
  originBranchIds: string[]
  /** Townships whose outflow centre the asker is. */
  outflowTownshipIds: string[]
  center: boolean
}

/** All that waits at a desk, in one statement; the half-year is the one whose assessments are due. */
export async function countWork(
  db: Db,
  desk: Desk,
  { today, period, periodUntil }: { today: string; period: string; periodUntil: string },
): Promise<{ kind: FeedbackWorkKind; count: number; dueOn: string | null }[]> {
  const own = sql`branch_id = any(${desk.branchIds}::uuid[])`
  const parts: RawBuilder<unknown>[] = []
  const assessments = (kind: FeedbackWorkKind, where: RawBuilder<unknown>) =>
    parts.push(
      sql`select ${kind}::text as kind, count(*) as count, min(comment_until)::text as due_on from performance_assessments where ${where}`,
    )
  const dispatches = (kind: FeedbackWorkKind, where: RawBuilder<unknown>) =>
    parts.push(
      sql`select ${kind}::text as kind, count(*) as count, min(due_on)::text as due_on from feedback_dispatches where ${where}`,
    )

  if (desk.branchIds.length > 0) {
    parts.push(sql`
      select 'ASSESSMENTS_TO_WRITE' as kind, count(*) as count, ${periodUntil}::text as due_on from member_standings s
      where ${own} and not exists (select 1 from performance_assessments p
        where p.member_id = s.member_id and p.branch_id = s.branch_id and p.period = ${period})
        and exists (select 1 from placement_facts f
          where f.member_id = s.member_id and f.branch_id = s.branch_id and f.happened_on <= ${periodUntil}::date)`)
    assessments('ASSESSMENTS_TO_SHOW', sql`${own} and state = 'DRAFT'`)
    assessments(
      'ASSESSMENTS_TO_SIGN',
      sql`${own} and (state = 'COMMENTED' or (state = 'SHOWN_TO_MEMBER' and comment_until < ${today}::date))`,
    )
    assessments('ASSESSMENTS_TO_DISPATCH', sql`${own} and state = 'SIGNED'`)
    dispatches('QUESTIONS_TO_ANSWER', sql`${own} and state = 'ASKED_BACK'`)
  }
  if (desk.memberIds.length > 0)
    assessments('ASSESSMENTS_TO_COMMENT', sql`member_id = any(${desk.memberIds}::uuid[]) and state = 'SHOWN_TO_MEMBER'`)
  if (desk.townshipIds.length + desk.originBranchIds.length > 0)
    dispatches(
      'FEEDBACK_TO_ACKNOWLEDGE',
      sql`state = 'SENT' and (origin_township_id = any(${desk.townshipIds}::uuid[]) or origin_branch_id = any(${desk.originBranchIds}::uuid[]))`,
    )
  if (desk.outflowTownshipIds.length > 0)
    dispatches(
      'FEEDBACK_ESCALATED',
      sql`state = 'SENT' and escalated_at is not null and origin_township_id = any(${desk.outflowTownshipIds}::uuid[])`,
    )
  if (desk.center) {
    dispatches('FEEDBACK_OVERDUE', sql`state = 'SENT' and origin_township_id is not null and due_on < ${today}::date`)
    dispatches('FEEDBACK_OUTSIDE', sql`state = 'SENT' and origin_township_id is null`)
  }
  if (parts.length === 0) return []
  const { rows } = await sql<{
    kind: FeedbackWorkKind
    count: number
    dueOn: string | null
  }>`${sql.join(parts, sql` union all `)}`.execute(db)
  return rows.filter(({ count }) => count > 0)
}
