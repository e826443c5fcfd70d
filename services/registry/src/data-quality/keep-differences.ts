import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { ChannelDifference } from './channel-difference.rules.ts'

/** Replaces what is kept of these members' channel differences by what their lines tell now. */
export async function keepDifferences(
  db: Db,
  differences: ReadonlyMap<string, readonly ChannelDifference[]>,
): Promise<void> {
  const memberIds = [...differences.keys()]
  if (memberIds.length === 0) return
  await db.deleteFrom('channelDifferences').where('memberId', 'in', memberIds).execute()
  const rows = [...differences].flatMap(([memberId, own]) =>
    own.map(({ kind, townshipLineId, sweepLineId }) => ({
      member_id: memberId,
      kind,
      township_line_id: townshipLineId,
      sweep_line_id: sweepLineId,
    })),
  )
  if (rows.length === 0) return
  await sql`
    insert into channel_differences (member_id, kind, township_line_id, sweep_line_id)
    select member_id, kind, township_line_id, sweep_line_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told (member_id uuid, kind text, township_line_id uuid, sweep_line_id uuid)
    where exists (select from members where id = told.member_id)`.execute(db)
}
