import { found } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import { type FileOptions, fileRoute } from '../files.ts'
import { recordRead } from '../members/member-reading.ts'
import { printLetter } from '../papers/print-letter.ts'
import { printStubs } from '../papers/print-stubs.ts'
import { vault } from '../secrets/keyring.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { lettersToPrint } from '../prints/print-jobs.ts'
import { findPrintJob, findPrintedPaper, insertPrints } from '../prints/print.store.ts'
import { findLetter, findLetters, listStubs } from './letter.store.ts'
import { findReceipts } from './receipt.store.ts'

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** The papers of letters: a letter with its three parts, and a township's stub list. */
export function serveLetters(app: Express, options: FileOptions & { publicUrl: string }): void {
  app.get(
    '/files/letters/:id.pdf',
    fileRoute('CertificateLetter.file', options, async (ctx, request, permit) => {
      const id = String(request.params['id'])
      const letter = found(ID.test(id) ? await findLetter(ctx.db, id) : undefined)
      permit({ originTownshipId: letter.townshipId, memberId: letter.memberId })
      recordRead(ctx, letter.memberId, 'letter,idNumber')
      const at = options.now()
      const [print] = await lettersToPrint(ctx.db, [id], ctx.subject, at)
      const body = await printLetter(found(print), options.publicUrl)
      await insertPrints(ctx.db, [id], { at, by: ctx.subject, jobId: null })
      return { type: 'application/pdf', name: `${letter.number}.pdf`, body }
    }),
  )
  app.get(
    '/files/print-jobs/:id.pdf',
    fileRoute('LetterPrintJob.file', options, async (ctx, request, permit) => {
      const id = String(request.params['id'])
      const job = found(ID.test(id) ? await findPrintJob(ctx.db, id) : undefined)
      permit({ originTownshipId: job.townshipId })
      const sealed = found((await findPrintedPaper(ctx.db, id)) ?? undefined)
      for (const letter of await findLetters(ctx.db, job.letterIds))
        if (letter) recordRead(ctx, letter.memberId, 'letter,idNumber')
      return {
        type: 'application/pdf',
        name: `证明信${job.letterIds.length}封.pdf`,
        body: Buffer.from(vault().open(sealed, 'print-job'), 'base64'),
      }
    }),
  )
  app.get(
    '/files/stubs/:townshipId/:year.pdf',
    fileRoute('letterStubs', options, async (ctx, request, permit) => {
      const { townshipId = '', year = '' } = request.params as Record<string, string>
      const township = found(ID.test(townshipId) ? await findOrganization(ctx.db, townshipId) : undefined)
      permit({ originTownshipId: township.id })
      const stubs = await listStubs(ctx.db, township.id, Number(year))
      for (const stub of stubs) recordRead(ctx, stub.memberId, 'stub')
      const receipts =
        stubs.length > 0
          ? await findReceipts(
              ctx.db,
              stubs.map((stub) => stub.id),
            )
          : []
      return {
        type: 'application/pdf',
        name: `${township.shortName}${year}存根.pdf`,
        body: printStubs(township.name, year, stubs, receipts, ctx.today),
      }
    }),
  )
}
