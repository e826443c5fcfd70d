import type { SweepState } from '@mobile-members/model/sweep.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { findLines, type LineRow } from '../surveys/line.store.ts'
import type { ImportFigures } from '../surveys/import.rules.ts'

/** A unit's task with what has come of it. */
export interface SweepTaskRow {
  id: string
  campaignId: string
  year: number
  campaignState: 'OPEN' | 'CLOSED'
  unitId: string
  unitKind: 'COMMUNITY' | 'VILLAGE' | 'ENTERPRISE'
  unitName: string
  dueOn: string
  state: SweepState
  returnedAs: 'REPORTED' | 'NIL' | null
  returnedOn: string | null
  onBehalf: boolean
  lines: number
  incomplete: number
  remindedOn: string | null
  reminder: string | null
  rank: number
}

/**
 * Tasks with their state. What the centre has imported for a unit from its sheets counts as its report; what the unit enters
 * by itself does when it says that these are all.
 */
function tasks(where: RawBuilder<unknown>): RawBuilder<SweepTaskRow> {
  return sql<SweepTaskRow>`
    select task.*, case state when 'OPEN' then 0 when 'IN_WORK' then 1 when 'REPORTED' then 2 else 3 end as rank
    from (
      select sweep_tasks.id, sweep_tasks.campaign_id, campaign.year, campaign.state as campaign_state, sweep_tasks.unit_id,
        unit.kind as unit_kind, unit.short_name as unit_name, sweep_tasks.due_on, sweep_tasks.returned_as, sweep_tasks.returned_on,
        sweep_tasks.on_behalf, told.lines, told.incomplete, reminder.reminded_on, reminder.text as reminder,
        case
          when told.lines > 0 and (returned_as is not null or told.brought) then 'REPORTED'
          when told.lines > 0 then 'IN_WORK'
          else coalesce(returned_as, 'OPEN')
        end as state
      from sweep_tasks
      join survey_campaigns campaign on campaign.id = sweep_tasks.campaign_id
      join organizations unit on unit.id = sweep_tasks.unit_id
      cross join lateral (
        select count(*)::int as lines, count(*) filter (where missing <> '{}')::int as incomplete,
          coalesce(bool_or(import.id is not null and import.sweep_task_id is null), false) as brought
        from survey_lines left join survey_imports import on import.id = survey_lines.import_id
        where survey_lines.campaign_id = sweep_tasks.campaign_id and survey_lines.unit_id = sweep_tasks.unit_id
          and channel = 'HOST_SWEEP' and withdrawn_at is null
      ) told
      left join lateral (
        select reminded_on, text from sweep_reminders where task_id = sweep_tasks.id order by reminded_on desc, id limit 1
      ) reminder on true
      where ${where}
    ) task`
}

export async function findSweepTask(db: Db, id: string): Promise<SweepTaskRow | undefined> {
  const { rows } = await tasks(sql`sweep_tasks.id = ${id}`).execute(db)
  return rows[0]
}

/** The task, which nobody else changes until the transaction ends. */
export async function lockSweepTask(db: Db, id: string): Promise<SweepTaskRow | undefined> {
  await db.selectFrom('sweepTasks').select('id').where('id', '=', id).forUpdate().execute()
  return findSweepTask(db, id)
}

/** Tasks of these units, the newest survey first; a unit has one a survey. */
export async function listTasksOfUnits(db: Db, unitIds: readonly string[]): Promise<SweepTaskRow[]> {
  if (unitIds.length === 0) return []
  const { rows } = await sql<SweepTaskRow>`
    select * from (${tasks(sql`sweep_tasks.unit_id = any(${[...unitIds]}::uuid[])`)}) task order by year desc, unit_name, id`.execute(
    db,
  )
  return rows
}

export interface SweepFilter {
  campaignId: string
  state?: SweepState | undefined
  /** Only those without a return whose day is over before this one. */
  overdueOn?: string | undefined
}

/** The board: who has not reported first, then by kind and name. */
export async function listSweepTasks(
  db: Db,
  { campaignId, state, overdueOn }: SweepFilter,
  page: { size: number; after?: string | undefined },
): Promise<Page<SweepTaskRow>> {
  const after = readCursor(page.after, 4)
  const { rows } = await sql<SweepTaskRow>`
    select * from (${tasks(sql`sweep_tasks.campaign_id = ${campaignId}`)}) task
    where (${state ?? null}::text is null or state = ${state ?? null})
      and (${overdueOn ?? null}::date is null or (rank < 2 and due_on < ${overdueOn ?? null}::date))
      and (${after ? 1 : 0} = 0
        or (rank, unit_kind, unit_name, id) > (${Number(after?.[0] ?? 0)}::int, ${after?.[1] ?? ''}, ${after?.[2] ?? ''}, ${after?.[3] ?? NONE}::uuid))
    order by rank, unit_kind, unit_name, id limit ${page.size + 1}`.execute(db)
  return pageOf(rows, page.size, (row) => [String(row.rank), row.unitKind, row.unitName, row.id])
}

const NONE = '00000000-0000-0000-0000-000000000000'

export interface SweepFiguresRow {
  units: number
  open: number
  inWork: number
  reported: number
  nil: number
  overdue: number
  lines: number
}

export async function countSweepTasks(db: Db, campaignId: string, today: string): Promise<SweepFiguresRow> {
  const { rows } = await sql<SweepFiguresRow>`
    select count(*)::int as units, count(*) filter (where state = 'OPEN')::int as open,
      count(*) filter (where state = 'IN_WORK')::int as in_work, count(*) filter (where state = 'REPORTED')::int as reported,
      count(*) filter (where state = 'NIL')::int as nil, count(*) filter (where rank < 2 and due_on < ${today})::int as overdue,
      coalesce(sum(lines), 0)::int as lines
    from (${tasks(sql`sweep_tasks.campaign_id = ${campaignId}`)}) task`.execute(db)
  return rows[0]!
}

/** Units of open surveys whose day is over and who have not reported. */
export async function countOverdueUnits(db: Db, today: string): Promise<{ count: number; oldest: string | null }> {
  const { rows } = await sql<{ count: number; oldest: string | null }>`
    select count(*)::int as count, min(due_on) as oldest
    from (${tasks(sql`campaign.state = 'OPEN' and sweep_tasks.due_on < ${today} and sweep_tasks.returned_as is null`)}) task
    where rank < 2`.execute(db)
  return rows[0]!
}

/** A task for each community, village and enterprise that has none in this survey. Gives how many. */
export async function insertSweepTasks(db: Db, campaignId: string, dueOn: string): Promise<number> {
  const { rows } = await sql`
    insert into sweep_tasks (campaign_id, unit_id, due_on)
    select ${campaignId}::uuid, id, ${dueOn}::date from organizations
    where kind in ('COMMUNITY', 'VILLAGE', 'ENTERPRISE') and ended_on is null
    on conflict (campaign_id, unit_id) do nothing returning id`.execute(db)
  return rows.length
}

export async function updateReturn(
  db: Db,
  id: string,
  values: Pick<Row<'sweepTasks'>, 'returnedAs' | 'returnedOn' | 'returnedBy' | 'onBehalf'>,
): Promise<void> {
  await db.updateTable('sweepTasks').set(values).where('id', '=', id).execute()
}

/** Sets the day for these units, or for all that have not reported. Gives how many. */
export async function updateDeadline(
  db: Db,
  campaignId: string,
  dueOn: string,
  taskIds: readonly string[] | undefined,
): Promise<number> {
  let query = db
    .updateTable('sweepTasks')
    .set({ dueOn })
    .where('campaignId', '=', campaignId)
    .where('returnedAs', 'is', null)
  if (taskIds) query = query.where('id', 'in', taskIds.length > 0 ? [...taskIds] : [NONE])
  return (await query.returning('id').execute()).length
}

/** Puts a reminder on each of these units' pages, or on those of all that have not reported. Gives how many. */
export async function insertReminders(
  db: Db,
  campaignId: string,
  taskIds: readonly string[] | undefined,
  reminder: { text: string; remindedOn: string; remindedBy: string },
): Promise<number> {
  const { rows } = await sql`
    insert into sweep_reminders (task_id, text, reminded_on, reminded_by)
    select id, ${reminder.text}, ${reminder.remindedOn}::date, ${reminder.remindedBy}
    from (${tasks(sql`sweep_tasks.campaign_id = ${campaignId}`)}) task
    where rank < 2 and (${taskIds ? 1 : 0} = 0 or id = any(${[...(taskIds ?? [])]}::uuid[]))
    returning id`.execute(db)
  return rows.length
}

/** The unit's own lines, in the order in which they came. */
export async function listSweepLines(
  db: Db,
  task: { campaignId: string; unitId: string },
  page: { size: number; after?: string | undefined },
): Promise<Page<LineRow>> {
  const after = readCursor(page.after, 1)
  const { rows } = await sql<{ id: string }>`
    select id from survey_lines
    where campaign_id = ${task.campaignId} and unit_id = ${task.unitId} and channel = 'HOST_SWEEP' and withdrawn_at is null
      and seq > ${Number(after?.[0] ?? 0)}
    order by seq limit ${page.size + 1}`.execute(db)
  const lines =
    rows.length > 0
      ? await findLines(
          db,
          rows.map(({ id }) => id),
        )
      : []
  return pageOf(
    lines.filter((line) => line !== undefined),
    page.size,
    (row) => [String(row.seq)],
  )
}

/** The task under which a line was told that still counts. */
export async function findTaskOfLine(db: Db, lineId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select sweep_tasks.id from survey_lines
    join sweep_tasks on sweep_tasks.campaign_id = survey_lines.campaign_id and sweep_tasks.unit_id = survey_lines.unit_id
    where survey_lines.id = ${lineId} and channel = 'HOST_SWEEP' and withdrawn_at is null`.execute(db)
  return rows[0]?.id
}

/** A line stands under the unit's id, not only under its name, which another unit may share. */
export async function giveLineToUnit(db: Db, lineId: string, unitId: string): Promise<void> {
  await db.updateTable('surveyLines').set({ unitId }).where('id', '=', lineId).execute()
}

export interface SweepUploadRow {
  id: string
  state: Row<'surveyImports'>['state']
  fileName: string
  createdAt: Date
  figures: ImportFigures | null
}

/** What a unit has sent in as files, the newest first. */
export async function listSweepUploads(db: Db, taskId: string): Promise<SweepUploadRow[]> {
  return db
    .selectFrom('surveyImports')
    .innerJoin('surveyFiles', 'surveyFiles.importId', 'surveyImports.id')
    .select(['surveyImports.id', 'surveyImports.state', 'surveyFiles.fileName', 'surveyImports.createdAt', 'figures'])
    .where('sweepTaskId', '=', taskId)
    .orderBy('surveyImports.createdAt', 'desc')
    .orderBy('surveyImports.id')
    .execute()
}
