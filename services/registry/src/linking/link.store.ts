import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export type QuestionRow = Row<'reviewQuestions'>
export type MergeRow = Row<'memberMerges'>
export type LinkRow = Row<'lineLinks'>

/** Linking reads all lines and decides about all: one at a time. */
export async function lockLinking(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('mobile-members survey linking'))`.execute(db)
}

/** The same for a request, which cannot wait for an import: gives whether nobody else is linking. */
export async function tryLockLinking(db: Db): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('mobile-members survey linking')) as locked`.execute(db)
  return rows[0]?.locked ?? false
}

/** The member that each joined member belongs to in the end. */
export async function loadRoots(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('members')
    .select(['id', 'mergedIntoId'])
    .where('mergedIntoId', 'is not', null)
    .execute()
  const into = new Map(rows.map((row) => [row.id, row.mergedIntoId ?? row.id]))
  const rootOf = (id: string): string => {
    const next = into.get(id)
    return next === undefined ? id : rootOf(next)
  }
  return new Map(rows.map((row) => [row.id, rootOf(row.id)]))
}

/** All lines in force, with the member that they were linked to. */
export function listLiveLines(db: Db) {
  return db
    .selectFrom('surveyLines')
    .innerJoin('lineLinks', (join) =>
      join.onRef('lineLinks.lineId', '=', 'surveyLines.id').on('lineLinks.endedAt', 'is', null),
    )
    .select([
      'surveyLines.id',
      'surveyLines.seq',
      'surveyLines.channel',
      'surveyLines.toldOn',
      'surveyLines.factsSealed',
      'surveyLines.unitName',
      'surveyLines.sheet',
      'surveyLines.fileId',
      'lineLinks.memberId',
    ])
    .where('surveyLines.withdrawnAt', 'is', null)
    .orderBy('surveyLines.seq')
    .execute()
}

export interface MemberLine {
  id: string
  seq: number
  channel: Row<'surveyLines'>['channel']
  toldOn: string
  factsSealed: Buffer
  unitName: string
  sheet: string
  fileId: string | null
  memberId: string
}

/** The lines in force of these members, by the member that they are linked to; members joined to others count by themselves. */
export function listLinesOf(db: Db, memberIds: readonly string[]): Promise<MemberLine[]> {
  return db
    .selectFrom('lineLinks')
    .innerJoin('surveyLines', 'surveyLines.id', 'lineLinks.lineId')
    .select([
      'surveyLines.id',
      'surveyLines.seq',
      'surveyLines.channel',
      'surveyLines.toldOn',
      'surveyLines.factsSealed',
      'surveyLines.unitName',
      'surveyLines.sheet',
      'surveyLines.fileId',
      'lineLinks.memberId',
    ])
    .where(
      'lineLinks.memberId',
      'in',
      memberIds.length > 0 ? [...new Set(memberIds)] : ['00000000-0000-0000-0000-000000000000'],
    )
    .where('lineLinks.endedAt', 'is', null)
    .where('surveyLines.withdrawnAt', 'is', null)
    .orderBy('surveyLines.seq')
    .execute()
}

/** A member and all that were joined to it, directly or by others. */
export async function listFamilies(db: Db, rootIds: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ root: string; id: string }>`
    with recursive family (root, id) as (
      select id, id from members where id = any(${[...rootIds]})
      union all
      select family.root, members.id from members join family on members.merged_into_id = family.id
    )
    select root, id from family order by root, id`.execute(db)
  const families = new Map<string, string[]>(rootIds.map((id) => [id, []]))
  for (const { root, id } of rows) families.get(root)?.push(id)
  return families
}

export async function findRoot(db: Db, memberId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive up (id, next) as (
      select id, merged_into_id from members where id = ${memberId}
      union all
      select members.id, members.merged_into_id from members join up on members.id = up.next
    )
    select id from up where next is null`.execute(db)
  return rows[0]?.id ?? memberId
}

/** Whom each of these members was joined to in the end; itself where it was not. */
export async function findRoots(db: Db, memberIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; root: string }>`
    with recursive up (id, root, next) as (
      select id, id, merged_into_id from members where id = any(${[...memberIds]}::uuid[])
      union all
      select up.id, members.id, members.merged_into_id from members join up on members.id = up.next
    )
    select id, root from up where next is null`.execute(db)
  return new Map(rows.map(({ id, root }) => [id, root]))
}

/** A member, and whom it was joined to, and whom that one was, up to the last. */
export async function listUp(db: Db, memberId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive up (id, next) as (
      select id, merged_into_id from members where id = ${memberId}
      union all
      select members.id, members.merged_into_id from members join up on members.id = up.next
    )
    select id from up`.execute(db)
  return rows.map(({ id }) => id)
}

export async function insertLinks(
  db: Db,
  links: readonly {
    lineId: string
    memberId: string
    decision: LinkRow['decision']
    score: number | null
    reasons: unknown
  }[],
  decidedBy: string,
): Promise<void> {
  for (let i = 0; i < links.length; i += 5000) {
    const rows = links.slice(i, i + 5000).map((link) => ({
      line_id: link.lineId,
      member_id: link.memberId,
      decision: link.decision,
      score: link.score,
      reasons: link.reasons,
    }))
    await sql`
      insert into line_links (line_id, member_id, decision, score, reasons, decided_by)
      select line_id, member_id, decision, score, reasons, ${decidedBy}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as link (line_id uuid, member_id uuid, decision text, score double precision, reasons jsonb)`.execute(db)
  }
}

export async function insertQuestions(
  db: Db,
  questions: readonly {
    lineId: string
    otherLineId: string | null
    otherMemberId: string
    score: number
    reasons: unknown
  }[],
  importId: string | null,
): Promise<void> {
  if (questions.length === 0) return
  const rows = questions.map((question) => ({
    line_id: question.lineId,
    other_line_id: question.otherLineId,
    other_member_id: question.otherMemberId,
    score: question.score,
    reasons: question.reasons,
  }))
  await sql`
    insert into review_questions (import_id, line_id, other_line_id, other_member_id, score, reasons)
    select ${importId}::uuid, line_id, other_line_id, other_member_id, score, reasons
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as question (line_id uuid, other_line_id uuid, other_member_id uuid, score double precision, reasons jsonb)`.execute(
    db,
  )
}

/** Pairs of lines that a clerk held apart; of all lines, or of these. */
export async function listSeparations(
  db: Db,
  lineIds?: readonly string[],
): Promise<{ lineId: string; otherLineId: string | null; otherMemberId: string }[]> {
  const query = db
    .selectFrom('reviewQuestions')
    .select(['lineId', 'otherLineId', 'otherMemberId'])
    .where('state', '=', 'DIFFERENT')
  return (lineIds ? query.where(sql<boolean>`line_id = any(${[...lineIds]}::uuid[])`) : query).execute()
}

/** Likeliest first. */
export async function listQuestions(
  db: Db,
  filter: { state: QuestionRow['state']; importId: string | undefined },
  page: { size: number; after: string | undefined },
): Promise<Page<QuestionRow>> {
  const after = readCursor(page.after, 2)
  let query = db.selectFrom('reviewQuestions').selectAll().where('state', '=', filter.state)
  if (filter.importId) query = query.where('importId', '=', filter.importId)
  if (after)
    query = query.where(
      sql<boolean>`(-score, seq) > (${Number(after[0])}::double precision, ${Number(after[1])}::bigint)`,
    )
  const rows = await query
    .orderBy('score', 'desc')
    .orderBy('seq')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [String(-row.score), String(row.seq)])
}

export async function countQuestions(
  db: Db,
  filter: { state: QuestionRow['state']; importId: string | undefined },
): Promise<number> {
  let query = db
    .selectFrom('reviewQuestions')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('state', '=', filter.state)
  if (filter.importId) query = query.where('importId', '=', filter.importId)
  return (await query.executeTakeFirstOrThrow()).count
}

export function findQuestion(db: Db, id: string): Promise<QuestionRow | undefined> {
  return db.selectFrom('reviewQuestions').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockQuestion(db: Db, id: string): Promise<QuestionRow | undefined> {
  return db.selectFrom('reviewQuestions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function updateQuestion(
  db: Db,
  id: string,
  values: Partial<Pick<QuestionRow, 'state' | 'mergeId' | 'answeredBy' | 'answeredAt'>>,
): Promise<QuestionRow> {
  return db.updateTable('reviewQuestions').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export function findLink(db: Db, lineId: string): Promise<LinkRow | undefined> {
  return db
    .selectFrom('lineLinks')
    .selectAll()
    .where('lineId', '=', lineId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

export async function findLinks(db: Db, lineIds: readonly string[]): Promise<(LinkRow | undefined)[]> {
  const rows = await db
    .selectFrom('lineLinks')
    .selectAll()
    .where('lineId', 'in', [...new Set(lineIds)])
    .where('endedAt', 'is', null)
    .execute()
  const byLine = new Map(rows.map((row) => [row.lineId, row]))
  return lineIds.map((id) => byLine.get(id))
}

export function findMerge(db: Db, id: string): Promise<MergeRow | undefined> {
  return db.selectFrom('memberMerges').selectAll().where('id', '=', id).executeTakeFirst()
}

export function insertMerge(db: Db, merge: NewRow<'memberMerges'>): Promise<MergeRow> {
  return db.insertInto('memberMerges').values(merge).returningAll().executeTakeFirstOrThrow()
}

export function endMerge(db: Db, id: string, by: string, at: Date): Promise<MergeRow> {
  return db
    .updateTable('memberMerges')
    .set({ undoneBy: by, undoneAt: at })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Joins in force that one of these members has a part in, newest first. */
export function listMergesOf(db: Db, memberIds: readonly string[]): Promise<MergeRow[]> {
  return db
    .selectFrom('memberMerges')
    .selectAll()
    .where('undoneAt', 'is', null)
    .where((where) =>
      where.or([where('keptMemberId', 'in', [...memberIds]), where('mergedMemberId', 'in', [...memberIds])]),
    )
    .orderBy('mergedAt', 'desc')
    .orderBy('id')
    .execute()
}

/** All joins, newest first. */
export async function listMerges(
  db: Db,
  filter: { undone: boolean },
  page: { size: number; after: string | undefined },
): Promise<Page<MergeRow>> {
  const after = readCursor(page.after, 2)
  let query = db
    .selectFrom('memberMerges')
    .selectAll()
    .where('undoneAt', filter.undone ? 'is not' : 'is', null)
  if (after) query = query.where(sql<boolean>`(merged_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('mergedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.mergedAt.toISOString(), row.id])
}

/** Also of those that stand under another now. */
export async function findMergedMembers(
  db: Db,
  ids: readonly string[],
): Promise<({ id: string; name: string; registerNo: string | null } | undefined)[]> {
  const rows = await db
    .selectFrom('members')
    .select(['id', 'name', 'registerNo'])
    .where('id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

export async function countMerges(db: Db, filter: { undone: boolean }): Promise<number> {
  const { count } = await db
    .selectFrom('memberMerges')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('undoneAt', filter.undone ? 'is not' : 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Joins into a member that are in force, newest first. */
export function listMergesInto(db: Db, memberId: string): Promise<MergeRow[]> {
  return db
    .selectFrom('memberMerges')
    .selectAll()
    .where('keptMemberId', '=', memberId)
    .where('undoneAt', 'is', null)
    .orderBy('mergedAt', 'desc')
    .orderBy('id')
    .execute()
}

/** Every state that a member has had at a join, in force or undone, newest first. */
export function listStatesBefore(
  db: Db,
  memberId: string,
): Promise<Pick<MergeRow, 'keptBefore' | 'keptFingerprint'>[]> {
  return db
    .selectFrom('memberMerges')
    .select(['keptBefore', 'keptFingerprint'])
    .where('keptMemberId', '=', memberId)
    .orderBy('mergedAt', 'desc')
    .orderBy('id')
    .execute()
}

export async function listFactDecisions(db: Db, memberIds: readonly string[]): Promise<Row<'factDecisions'>[]> {
  return db
    .selectFrom('factDecisions')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .execute()
}

export async function decideFactFor(db: Db, decision: NewRow<'factDecisions'>): Promise<void> {
  await db
    .insertInto('factDecisions')
    .values(decision)
    .onConflict((conflict) =>
      conflict
        .columns(['memberId', 'fact'])
        .doUpdateSet({ lineId: decision.lineId, decidedBy: decision.decidedBy, decidedAt: decision.decidedAt }),
    )
    .execute()
}

export interface Held {
  foundOn: string
  foundBy: Row<'members'>['foundBy']
  /** For each fact, the line that its newest value came from, if it came from one. */
  sources: Map<string, string | null>
}

/** What the register holds of members, and from which line. */
export async function listHeld(db: Db, memberIds: readonly string[]): Promise<Map<string, Held>> {
  if (memberIds.length === 0) return new Map()
  const members = await db
    .selectFrom('members')
    .select(['id', 'foundOn', 'foundBy'])
    .where('id', 'in', [...memberIds])
    .execute()
  const held = new Map(
    members.map(({ id, foundOn, foundBy }) => [id, { foundOn, foundBy, sources: new Map<string, string | null>() }]),
  )
  const { rows } = await sql<{ memberId: string; fact: string; sourceId: string | null }>`
    select distinct on (member_id, fact) member_id, fact, source_id from member_facts
    where member_id = any(${[...memberIds]}) order by member_id, fact, id desc`.execute(db)
  for (const row of rows) held.get(row.memberId)?.sources.set(row.fact, row.sourceId)
  return held
}
