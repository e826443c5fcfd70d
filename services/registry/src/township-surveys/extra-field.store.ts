import type { Db, NewRow, Row } from '../db.ts'

export type ExtraFieldRow = Row<'extraSurveyFields'>

/** The fields that are asked for now, in the order in which they stand on the form. */
export function listExtraFields(db: Db): Promise<ExtraFieldRow[]> {
  return db
    .selectFrom('extraSurveyFields')
    .selectAll()
    .where('endedOn', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export function insertExtraField(db: Db, field: NewRow<'extraSurveyFields'>): Promise<ExtraFieldRow> {
  return db.insertInto('extraSurveyFields').values(field).returningAll().executeTakeFirstOrThrow()
}

export function endExtraField(
  db: Db,
  id: string,
  end: { endedOn: string; endedBy: string },
): Promise<ExtraFieldRow | undefined> {
  return db
    .updateTable('extraSurveyFields')
    .set(end)
    .where('id', '=', id)
    .where('endedOn', 'is', null)
    .returningAll()
    .executeTakeFirst()
}
