import { policyOf } from '@mobile-members/model/policies.ts'
import { permits } from '@mobile-members/model/policy.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import express, { type Express, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import { changeRefusal, MOST_FILES } from './import.rules.ts'
import { MOST_BYTES } from './parse-workbook.ts'
import { sealContent } from './sealed.ts'
import { enqueueSurveyJob } from './survey-jobs.ts'
import { findImport, listFiles, lockImport, receiveFile, updateImport } from './survey.store.ts'

type ActorFor = (authorization: string | undefined) => Promise<Actor>

/**
 * POST /files/surveys/imports/{importId} takes one file: its bytes as the body, its name in the header `x-file-name`
 * (percent-encoded). The same file again changes nothing. Answers 202 with the file's id; it is read in the background.
 */
export function surveyRoutes(app: Express, actorFor: ActorFor, db: Db, log: Logger, now: () => Date): void {
  const body = express.raw({ type: () => true, limit: MOST_BYTES + 1024 })
  app.post('/files/surveys/imports/:importId', async (request, response, next) => {
    try {
      const actor = await actorFor(request.headers.authorization)
      if (actor.subject === undefined) return refuse(response, 401, 'UNAUTHENTICATED')
      const draft = /^[0-9a-f-]{36}$/.test(request.params.importId)
        ? await findImport(db, request.params.importId)
        : undefined
      if (!draft) return refuse(response, 404, 'NOT_FOUND')
      const policy = policyOf('registry', 'confirmSurveyImport')
      if (!policy || !permits(actor, policy, { townshipId: draft.townshipId }))
        return refuse(response, 403, 'FORBIDDEN')
      const reason = changeRefusal(draft.state)
      if (reason) return refuse(response, 409, 'REFUSED', reason)
      return body(request, response, (error?: unknown) => {
        if (error) return refuse(response, 413, 'REFUSED', 'FILE_TOO_LARGE')
        receive(request, response, db, draft.id, now()).catch(next)
      })
    } catch (error) {
      log.error({ err: error }, 'a survey file could not be received')
      return next(error)
    }
  })
}

async function receive(request: Request, response: Response, db: Db, importId: string, now: Date): Promise<void> {
  const fileName = nameOf(request)
  const bytes: unknown = request.body
  if (!fileName) return refuse(response, 400, 'BAD_USER_INPUT', 'FILE_NAME_MISSING')
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return refuse(response, 400, 'BAD_USER_INPUT', 'FILE_EMPTY')
  if ((await listFiles(db, importId)).length >= MOST_FILES) return refuse(response, 409, 'REFUSED', 'TOO_MANY_FILES')
  const contentIndex = vault().blindIndex(`${fileName}\0${bytes.toString('base64')}`, 'survey-content')
  const received = await db.transaction().execute(async (tx) => {
    // A browser sends several files at once; each takes its place after the one before.
    await lockImport(tx, importId)
    const result = await receiveFile(tx, {
      importId,
      fileName,
      contentIndex,
      contentSealed: sealContent(bytes),
      receivedAt: now,
    })
    if (result.isNew) {
      await updateImport(tx, importId, { forecast: null })
      await enqueueSurveyJob(tx, { kind: 'READ', importId })
    }
    return result
  })
  if (!received) return refuse(response, 409, 'REFUSED', 'IMPORT_NOT_A_DRAFT')
  response.status(202).json({ id: received.file.id, fileName, isNew: received.isNew })
}

/** Only the last part of a path: browsers may send folders. */
function nameOf(request: Request): string {
  const header = request.get('x-file-name') ?? (typeof request.query['name'] === 'string' ? request.query['name'] : '')
  let name = header
  try {
    name = decodeURIComponent(header)
  } catch {
    // It was not encoded.
  }
  return (name.split(/[/\\]/).at(-1) ?? '').trim().slice(0, 200)
}

function refuse(response: Response, status: number, code: string, reason?: string): void {
  response
    .status(status)
    .json({ errors: [{ message: reason ?? code, extensions: reason ? { code, reason } : { code } }] })
}
