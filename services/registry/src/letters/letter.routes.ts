import { found } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import { type FileOptions, fileRoute } from '../files.ts'
import { recordRead } from '../members/member-reading.ts'
import { printLetter } from '../papers/print-letter.ts'
import { printStubs } from '../papers/print-stubs.ts'
import { vault } from '../secrets/keyring.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { findLetter, findSealedOnLetter, listStubs } from './letter.store.ts'
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
      const sealed = await findSealedOnLetter(ctx.db, id)
      const [receipt] = await findReceipts(ctx.db, [id])
      const idNumber = sealed ? vault().open(sealed, 'letter-id-number') : null
      return {
        type: 'application/pdf',
        name: `${letter.number}.pdf`,
        body: await printLetter(letter, idNumber, receipt, options.publicUrl),
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
