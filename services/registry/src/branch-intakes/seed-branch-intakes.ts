import { intakesOf } from '@mobile-members/county/intakes.ts'
import type { County } from '@mobile-members/county/world.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What two branches of the demo county have found: lines of the running survey that they told themselves (R62). */
export async function seedBranchIntakes(db: Db, county: County): Promise<void> {
  const secretaries = new Map(county.branches.hostBranches.map(({ id, secretaryId }) => [id, secretaryId]))
  const accounts = new Map(county.identity.accounts.map(({ id, holderId }) => [holderId, id]))
  const rows = intakesOf(county).map((one) => {
    const secretary = secretaries.get(one.branchId) ?? ''
    return { ...one, reportedBy: accounts.get(secretary) ?? secretary }
  })
  await sql`
    insert into branch_intakes (id, branch_id, line_id, wish, reported_on, reported_by)
    select intake.id, intake."branchId", intake."lineId", intake.wish, intake."reportedOn", intake."reportedBy"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as intake (
      id uuid, "branchId" uuid, "lineId" uuid, wish text, "reportedOn" date, "reportedBy" text)
    join survey_lines on survey_lines.id = intake."lineId"`.execute(db)
  // A branch tells for no unit of the sweep.
  await sql`
    update survey_lines set unit_kind = null, unit_id = null, unit_name = branch.short_name
    from branch_intakes join organizations branch on branch.id = branch_id where survey_lines.id = line_id`.execute(db)
}
