import type { UnitKind } from '@mobile-members/model/survey.ts'
import type { Db } from '../db.ts'
import { linkAtOnce } from '../linking/link-lines.ts'
import { loadPlaces } from '../linking/places.ts'
import type { Places } from '../linking/projection.rules.ts'
import { projectLines } from '../linking/project-lines.ts'
import { noticeLines } from '../township-surveys/notice-lines.ts'
import { insertInto, readForm, refuseToldTwice, type Told } from './form-line.ts'
import { findLine, type LineRow } from './line.store.ts'
import type { SaveSurveyLineInput } from './line.type.ts'
import { insertLines, type PreparedLine } from './prepare-lines.ts'
import { enqueueSurveyJob } from './survey-jobs.ts'

/** What was told by form; a member who registers by themselves tells it for no unit. */
export type ToldByForm = Omit<SaveSurveyLineInput, 'unitKind' | 'branchId'> & { unitKind: UnitKind | null }

export interface SavedBy {
  by: string
  today: string
  /** The township that the line is kept for, where it is not told. */
  township: string
}

/**
 * Keeps one line told by form (R25), reads it as a row of a sheet would be read, and links it: at once, or as a job where an
 * import is linking at the moment. A line without one of the five facts is kept and listed. Refuses NOT_A_MEMBER, DECLINED, NAME_MISSING and LINE_ALREADY_TOLD.
 */
export async function saveLine(db: Db, input: ToldByForm, saved: SavedBy): Promise<LineRow> {
  const places = await loadPlaces(db)
  const line = await lineOf(db, input, saved, places)
  const about = { campaignId: input.campaignId, importId: null, places, toldOn: saved.today, by: saved.by }
  await insertLines(db, insertInto(db), [line], { ...about, state: 'ACKNOWLEDGED' })
  // A person at the counter tells one line; the sheet it stands on is its own.
  const changed = await linkAtOnce(db, { id: line.id, sheetId: line.id, facts: line.facts }, places)
  if (changed) await projectLines(db, changed, places, { by: saved.by, toldOn: saved.today })
  else await enqueueSurveyJob(db, { kind: 'LINK', campaignId: input.campaignId })
  // Only of what a township has told is a notice owed.
  if (input.channel === 'TOWNSHIP_SURVEY') await noticeLines(db, input.campaignId, saved)
  return findLine(db, line.id)
}

/** Keeps one line of a township's own survey as its draft: nobody else sees it before it is handed over (R27). */
export async function draftLine(
  db: Db,
  input: ToldByForm,
  saved: SavedBy & { townshipId: string; branchId: string | null },
): Promise<LineRow> {
  const places = await loadPlaces(db)
  const line = { ...(await lineOf(db, input, saved, places)), originBranchId: saved.branchId }
  const about = { campaignId: input.campaignId, importId: null, places, toldOn: saved.today, by: saved.by }
  await insertLines(db, insertInto(db), [line], { ...about, state: 'DRAFT', townshipId: saved.townshipId })
  return findLine(db, line.id)
}

async function lineOf(db: Db, input: ToldByForm, saved: SavedBy, places: Places): Promise<PreparedLine> {
  const unit = { channel: input.channel, kind: input.unitKind, name: input.unitName.trim() || saved.township }
  const line = readForm(toldBy(input), unit, places, saved.today)
  await refuseToldTwice(db, input.campaignId, line.rowIndex)
  return line
}

function toldBy(input: ToldByForm): Told {
  return {
    cells: {
      NAME: input.name,
      SEX: input.sex,
      BIRTH_DATE: input.birthDate,
      ID_NUMBER: input.idNumber,
      MEMBERSHIP: input.membership,
      JOINED_DATE: input.joinedDate,
      ORIGIN_TOWNSHIP: input.originTownship,
      ORIGIN_BRANCH: input.originBranch,
      DESTINATION: input.destination,
      INDUSTRY: input.industry,
      EMPLOYER: input.employer,
      RESIDENCE: input.residence,
      PHONE: input.phone,
      WISH: input.wish,
      REMARKS: input.remarks,
    },
    extra: input.extra,
  }
}
