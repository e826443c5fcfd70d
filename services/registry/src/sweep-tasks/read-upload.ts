import type { ColumnMeaning } from '@mobile-members/model/survey.ts'
import type { Db } from '../db.ts'
import { loadPlaces } from '../linking/places.ts'
import type { SurveyWorker } from '../surveys/survey-worker.ts'
import { listColumnMeanings } from '../surveys/survey.store.ts'
import type { UnitCorrection } from '../surveys/unit.rules.ts'
import type { WorkbookReading } from '../surveys/understand-workbook.ts'
import type { SweepTaskRow } from './sweep.store.ts'

/**
 * Reads what a unit sends in. Whatever the file calls itself, every sheet is that unit's: it cannot speak for another.
 * @throws FileRefused where it cannot be read
 */
export async function readUpload(
  db: Db,
  worker: SurveyWorker,
  task: SweepTaskRow,
  file: { name: string; content: Buffer },
  today: string,
): Promise<WorkbookReading> {
  const { gazetteer } = await loadPlaces(db)
  const columnMeanings = (await listColumnMeanings(db)) as Record<string, ColumnMeaning>
  const own: UnitCorrection = { channel: 'HOST_SWEEP', kind: task.unitKind, name: task.unitName }
  const sheets = await worker.parse(file.content)
  const units = Object.fromEntries(sheets.map(({ name }) => [name, own]))
  return worker.read(file.name, file.content, { gazetteer, columnMeanings, units, today })
}

/** How many of the persons found are shown before the unit says that they are to be kept. */
const SHOWN = 50

/** What was understood of it, for the unit to look at before anything is kept. */
export function previewOf(reading: WorkbookReading) {
  const lines = reading.sheets.flatMap((sheet) => sheet.lines)
  const kept = lines.filter((line) => !line.exclusion)
  return {
    rows: lines.length,
    kept: kept.length,
    notMembers: lines.filter((line) => line.exclusion === 'NOT_A_MEMBER').length,
    declined: lines.filter((line) => line.exclusion === 'DECLINED').length,
    problems: [...reading.problems, ...reading.sheets.flatMap((sheet) => sheet.problems)].map(({ code, sheet }) => ({
      code,
      sheet: sheet ?? '',
    })),
    people: kept.slice(0, SHOWN).map(({ row, facts, problems }) => ({
      row,
      name: facts.name,
      origin: facts.originTownship,
      work: facts.employer ?? facts.industry ?? '',
      residence: facts.residence?.text ?? '',
      phones: [...facts.phones, ...facts.otherPhones],
      problems: [...new Set(problems.map(({ code }) => code))],
    })),
  }
}
