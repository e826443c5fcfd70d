import { writeAudit } from '@mobile-members/subgraph/audit.ts'
import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import type { Context } from '../context.ts'
import { type FileOptions, guardedRoute, receivedFile } from '../files.ts'
import { vault } from '../secrets/keyring.ts'
import { MOST_BYTES } from '../surveys/parse-workbook.ts'
import { sealContent, sealReading } from '../surveys/sealed.ts'
import { enqueueSurveyJob } from '../surveys/survey-jobs.ts'
import { FileRefused, SurveyWorker } from '../surveys/survey-worker.ts'
import { insertImport, receiveFile, updateFile } from '../surveys/survey.store.ts'
import type { WorkbookReading } from '../surveys/understand-workbook.ts'
import { previewOf, readUpload } from './read-upload.ts'
import { tellRefusal } from './sweep.rules.ts'
import { findSweepTask, lockSweepTask, type SweepTaskRow } from './sweep.store.ts'

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/**
 * POST /files/sweep-tasks/{taskId} reads a unit's list and says what was understood; nothing is kept. With `?keep=1` its rows
 * become the unit's lines, in the background (R31). Refuses what `reportSweepLine` refuses, and files that hold no list.
 */
export function serveSweepTasks(app: Express, options: FileOptions): void {
  app.post(
    '/files/sweep-tasks/:taskId',
    guardedRoute('SweepTask.upload', options, async (ctx, request, response, permit) => {
      const id = String(request.params['taskId'])
      const task = found(ID.test(id) ? await findSweepTask(ctx.db, id) : undefined)
      permit({ organizationId: task.unitId })
      refuse(tellRefusal(task, task.campaignState))
      const file = await receivedFile(request, response, MOST_BYTES)
      const reading = await understood(ctx, task, file)
      const preview = previewOf(reading)
      if (request.query['keep'] !== '1') {
        response.json(preview)
        return
      }
      refuse(preview.kept > 0 ? undefined : 'NOTHING_TO_IMPORT')
      response.status(202).json({ ...preview, importId: await keepUpload(ctx, task, file, reading) })
    }),
  )
}

async function understood(
  ctx: Context,
  task: SweepTaskRow,
  file: { name: string; content: Buffer },
): Promise<WorkbookReading> {
  const worker = new SurveyWorker()
  try {
    return await readUpload(ctx.db, worker, task, file, ctx.today)
  } catch (error) {
    if (error instanceof FileRefused) refuse(error.code)
    throw error
  } finally {
    await worker.close()
  }
}

/** Keeps a reading as a confirmed import of the unit's, which is worked off like any other. */
async function keepUpload(
  ctx: Context,
  task: SweepTaskRow,
  { name, content }: { name: string; content: Buffer },
  reading: WorkbookReading,
): Promise<string> {
  return ctx.db.transaction().execute(async (tx) => {
    const now = ctx.now()
    const current = found(await lockSweepTask(tx, task.id))
    refuse(tellRefusal(current, current.campaignState))
    const { id } = await insertImport(tx, {
      campaignId: task.campaignId,
      townshipId: null,
      sweepTaskId: task.id,
      state: 'RUNNING',
      createdBy: ctx.subject,
      createdAt: now,
      expiresAt: now,
      forecast: null,
      figures: null,
      failure: null,
      confirmedBy: ctx.subject,
      confirmedAt: now,
      finishedAt: null,
      undoneBy: null,
      undoneAt: null,
    })
    const { file } = await receiveFile(tx, {
      importId: id,
      fileName: name || 'list',
      contentIndex: vault().blindIndex(`${name}\0${content.toString('base64')}`, 'survey-content'),
      contentSealed: sealContent(content),
      receivedAt: now,
    })
    await updateFile(tx, file.id, { state: 'READ', readingSealed: sealReading(reading) })
    await enqueueSurveyJob(tx, { kind: 'IMPORT', importId: id })
    await writeAudit(tx as never, ctx as unknown as RequestContext<never>, 'uploadSweepLines', [], {
      taskId: task.id,
      importId: id,
    })
    return id
  })
}
