import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { dayOf } from '@mobile-members/model/dates.ts'
import type { Db } from '../db.ts'
import { findLinks } from '../linking/link.store.ts'
import { vault } from '../secrets/keyring.ts'
import type { ImportFigures } from './import.rules.ts'
import { townshipKey, type Gazetteer } from './place.rules.ts'
import { runImport } from './run-import.ts'
import { sealContent, sealReading } from './sealed.ts'
import { FileRefused, SurveyWorker } from './survey-worker.ts'
import { insertCampaign } from './campaign.store.ts'
import { insertImport, listWholeFiles, receiveFile, updateFile, updateImport } from './survey.store.ts'
import type { Understanding, WorkbookReading } from './understand-workbook.ts'

const WORKBOOKS = new Set(['.xlsx', '.xls', '.csv', '.xlsm', '.ods'])
const NOT_RETURNS = new Set(['truth.csv', 'industries.csv'])
const BY = 'survey-link'

/**
 * Imports a folder of survey returns into an empty database, by the same reading, the same import and the same linking as on
 * the screen, and gives what was decided about each row: `file,sheet,row,decision,member,candidates`.
 */
export async function linkFolder(
  db: Db,
  folder: string,
  say: (text: string) => void,
): Promise<{ csv: string; figures: ImportFigures | undefined }> {
  const now = new Date()
  const today = dayOf(now)
  const names = readdirSync(folder)
    .filter((name) => WORKBOOKS.has(extname(name).toLowerCase()) && !NOT_RETURNS.has(name) && !name.startsWith('~$'))
    .toSorted()
  const worker = new SurveyWorker()
  try {
    const campaign = await insertCampaign(db, {
      year: Number(today.slice(0, 4)),
      openedOn: today,
      openedBy: BY,
      closedOn: null,
      closedBy: null,
    })
    const draft = await insertImport(db, {
      campaignId: campaign.id,
      townshipId: null,
      createdBy: BY,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
      forecast: null,
      figures: null,
      failure: null,
      confirmedBy: BY,
      confirmedAt: now,
      finishedAt: null,
      undoneBy: null,
      undoneAt: null,
    })
    const gazetteer = await foundTownships(db, names, folder, worker, today)
    const nothing: Understanding = { gazetteer, columnMeanings: {}, units: {}, today }
    for (const name of names) {
      const bytes = readFileSync(join(folder, name))
      const contentIndex = vault().blindIndex(`${name}\0${bytes.toString('base64')}`, 'survey-content')
      const { file } = await receiveFile(db, {
        importId: draft.id,
        fileName: name,
        contentIndex,
        contentSealed: sealContent(bytes),
        receivedAt: now,
      })
      try {
        await updateFile(db, file.id, {
          state: 'READ',
          readingSealed: sealReading(await worker.read(name, bytes, nothing)),
        })
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error
        await updateFile(db, file.id, { state: 'UNREADABLE', problem: error.code })
        say(`${name}: ${error.code}`)
      }
    }
    await updateImport(db, draft.id, { state: 'RUNNING' })
    const figures = await runImport(db, draft.id, worker, { now, today })
    return { csv: await decisionsOf(db, draft.id), figures }
  } finally {
    await worker.close()
  }
}

/**
 * A scratch database holds no county, so its townships are those that hand in a survey, and the host town is the one that
 * addresses begin with. They are founded here, as a county's own database has them.
 */
async function foundTownships(
  db: Db,
  names: readonly string[],
  folder: string,
  worker: SurveyWorker,
  today: string,
): Promise<Gazetteer> {
  const none: Gazetteer = { county: '', hostTown: '', townships: [] }
  const townships = new Set<string>()
  const towns = new Map<string, number>()
  const shorts = new Map<string, number>()
  for (const name of names) {
    let reading: WorkbookReading
    try {
      reading = await worker.read(name, readFileSync(join(folder, name)), {
        gazetteer: none,
        columnMeanings: {},
        units: {},
        today,
      })
    } catch (error) {
      if (error instanceof FileRefused) continue
      throw error
    }
    for (const sheet of reading.sheets) {
      const own = sheet.unit?.channel === 'TOWNSHIP_SURVEY' && sheet.unit.kind === 'TOWNSHIP' ? sheet.unit.name : ''
      if (own && sheet.lines.length > 0) townships.add(own)
      for (const { facts } of sheet.lines) {
        const town = /^(\p{Script=Han}{2,4}?镇)/u.exec(facts.residence?.text ?? facts.destination ?? '')?.[1]
        if (town) towns.set(town, (towns.get(town) ?? 0) + 1)
        const origin = /^(\p{Script=Han}{2,4}(?:乡|镇))$/u.exec(facts.originTownship)?.[1]
        if (origin) shorts.set(origin, (shorts.get(origin) ?? 0) + 1)
      }
    }
  }
  // Townships that hand in nothing themselves but are told of by many.
  for (const [name, count] of shorts) if (count >= 3) townships.add(name)
  const hostTown = [...towns].filter(([name]) => !townships.has(name)).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  const county = await found(db, 'COUNTY', '本县', null)
  if (hostTown) await found(db, 'HOST_TOWN', hostTown, county)
  for (const name of townships) await found(db, 'TOWNSHIP', name, county)
  return { county: '', hostTown, townships: hostTown ? [...townships, hostTown] : [...townships] }
}

async function found(
  db: Db,
  kind: 'COUNTY' | 'HOST_TOWN' | 'TOWNSHIP',
  name: string,
  parentId: string | null,
): Promise<string> {
  const { id } = await db
    .insertInto('organizations')
    .values({ kind, name, shortName: kind === 'TOWNSHIP' ? townshipKey(name) : name, parentId })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (kind !== 'COUNTY') await db.updateTable('organizations').set({ townshipId: id }).where('id', '=', id).execute()
  return id
}

async function decisionsOf(db: Db, importId: string): Promise<string> {
  const files = new Map((await listWholeFiles(db, importId)).map((file) => [file.id, file]))
  const out: (string | number)[][] = [['file', 'sheet', 'row', 'decision', 'member', 'candidates']]
  const lines = await db
    .selectFrom('surveyLines')
    .select(['id', 'fileId', 'sheet', 'row'])
    .where('importId', '=', importId)
    .orderBy('seq')
    .execute()
  const links = await findLinks(
    db,
    lines.map((line) => line.id),
  )
  const questions = Map.groupBy(
    await db
      .selectFrom('reviewQuestions')
      .select(['lineId', 'otherMemberId'])
      .where('importId', '=', importId)
      .execute(),
    (question) => question.lineId,
  )
  lines.forEach((line, i) => {
    const link = links[i]
    const candidates = (questions.get(line.id) ?? []).map((question) => question.otherMemberId)
    out.push([
      files.get(line.fileId ?? '')?.fileName ?? '',
      line.sheet,
      line.row ?? 0,
      link?.decision.toLowerCase() ?? '',
      link?.memberId ?? '',
      candidates.join(';'),
    ])
  })
  for (const file of files.values())
    for (const { sheet, row } of file.excluded) out.push([file.fileName, sheet, row, 'excluded', '', ''])
  return `${out.map((row) => row.map(quoted).join(',')).join('\n')}\n`
}

function quoted(value: string | number): string {
  const text = String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
