import { writeAudit } from '@mobile-members/subgraph/audit.ts'
import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { FILE_KINDS, fileKindOf } from '@mobile-members/subgraph/file-kind.ts'
import type { Express } from 'express'
import { archiveFiles } from '../documents/archive-shelf.ts'
import { type FileOptions, fileRoute, guardedRoute, receivedFile } from '../files.ts'
import { printCampaignReport } from '../papers/print-campaign-report.ts'
import { findCampaign } from '../surveys/campaign.store.ts'
import { reportOf } from './campaign-report.ts'
import { findCopy, findPublicity, insertCopy } from './publicity.store.ts'

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const MOST_BYTES = 20 * 1024 * 1024

/**
 * GET /files/surveys/{campaignId}/report.pdf gives a survey's report (R28); GET and POST /files/publicity/{itemId} the copy of
 * an item of publicity: a cutting, a photograph. An item has one copy, which is never replaced.
 */
export function servePublicity(app: Express, options: FileOptions): void {
  app.get(
    '/files/surveys/:campaignId/report.pdf',
    fileRoute('SurveyCampaign.report', options, async (ctx, request) => {
      const id = String(request.params['campaignId'])
      const campaign = found(ID.test(id) ? await findCampaign(ctx.db, id) : undefined)
      return {
        type: 'application/pdf',
        name: `${campaign.year}年摸底工作报告.pdf`,
        body: printCampaignReport(await reportOf(ctx.db, campaign, ctx.today)),
      }
    }),
  )
  app.get(
    '/files/publicity/:itemId',
    fileRoute('PublicityItem.copy', options, async (ctx, request) => {
      const id = String(request.params['itemId'])
      const copy = found(ID.test(id) ? await findCopy(ctx.db, id) : undefined)
      return { type: copy.mediaType, name: copy.fileName, body: found(await archiveFiles().get(copy.fileHash)) }
    }),
  )
  app.post(
    '/files/publicity/:itemId',
    guardedRoute('recordPublicity', options, async (ctx, request, response) => {
      const id = String(request.params['itemId'])
      const item = found(ID.test(id) ? await findPublicity(ctx.db, id) : undefined)
      refuse(item.copyName ? 'COPY_ATTACHED' : undefined)
      const { name, content } = await receivedFile(request, response, MOST_BYTES)
      const kind = fileKindOf(content)
      refuse(kind ? undefined : 'FILE_KIND_NOT_TAKEN')
      const { mediaType, ending } = FILE_KINDS[found(kind)]
      const fileName = `${name.replace(/\.[^.]*$/, '').slice(0, 180) || item.place}.${ending}`
      const fileHash = await archiveFiles().put(content)
      const isNew = await ctx.db.transaction().execute(async (tx) => {
        const attached = { itemId: id, fileName, mediaType, fileHash, attachedBy: ctx.subject, attachedAt: ctx.now() }
        if (!(await insertCopy(tx, attached))) return false
        await writeAudit(tx as never, ctx as unknown as RequestContext<never>, 'attachPublicityCopy', [], {
          itemId: id,
          fileHash,
        })
        return true
      })
      refuse(isNew ? undefined : 'COPY_ATTACHED')
      response.status(201).json({ id, fileName })
    }),
  )
}
