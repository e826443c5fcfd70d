import { DEPARTMENT_LIST_COLUMNS } from '@mobile-members/model/sweep.ts'
import { writeAudit } from '@mobile-members/subgraph/audit.ts'
import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import { allow, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import writeXlsxFile from 'write-excel-file/node'
import type { Context } from '../context.ts'
import { type FileOptions, fileRoute, guardedRoute, receivedFile } from '../files.ts'
import { textFault } from '../publicity/publicity.rules.ts'
import { findSettings } from '../settings/setting.store.ts'
import type { RawSheet } from '../surveys/sheet.rules.ts'
import { FileRefused, SurveyWorker } from '../surveys/survey-worker.ts'
import { insertList } from './department-list.store.ts'
import { holdsIdNumber, readList } from './list.rules.ts'

const MOST_BYTES = 2 * 1024 * 1024

/**
 * POST /files/department-lists?legalBasis= takes a department's list (R32, D5): the file as the body. A list with an identity number anywhere, or with any column but the four, is refused whole,
 * with its rows, and nothing of it is stored. GET /files/department-lists/template.xlsx (or .csv) is the empty list.
 */
export function serveDepartmentLists(app: Express, options: FileOptions): void {
  app.post(
    '/files/department-lists',
    guardedRoute('DepartmentList.upload', options, async (ctx, request, response) => {
      const office = ctx.actor.offices.find(({ role }) => role === 'DEPARTMENT')
      allow(office !== undefined)
      const asked = request.query['legalBasis']
      const legalBasis = typeof asked === 'string' ? asked.trim() : ''
      refuseFields({ legalBasis: textFault(legalBasis, 200) ?? (holdsIdNumber(legalBasis) ? 'ID_NUMBER' : undefined) })
      const { content } = await receivedFile(request, response, MOST_BYTES)
      const reading = readList(await sheetsOf(content), ctx.today)
      if (reading.refusal) {
        await record(ctx, 'refuseDepartmentList', { reason: reading.refusal, rows: reading.rows })
        refuse(reading.refusal, { rows: reading.rows })
        return
      }
      const { DEPARTMENT_HINT_DAYS } = await findSettings(ctx.db, ctx.today)
      const { list, isNew } = await ctx.db.transaction().execute(async (tx) => {
        const received = {
          legalBasis,
          content,
          receivedOn: ctx.today,
          receivedBy: ctx.subject,
          days: DEPARTMENT_HINT_DAYS,
        }
        const kept = await insertList(tx, { departmentId: office!.organizationId, ...received }, reading.hints)
        await record(ctx, 'uploadDepartmentList', { listId: kept.list.id, rows: kept.list.rows, isNew: kept.isNew }, tx)
        return kept
      })
      const { id, rows, receivedOn, vanishOn } = list
      response.status(isNew ? 201 : 200).json({ id, rows, receivedOn, vanishOn, isNew })
    }),
  )
  app.get(
    '/files/department-lists/template.xlsx',
    fileRoute('DepartmentList.upload', options, async () => ({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: '线索名单模板.xlsx',
      body: await writeXlsxFile([
        {
          sheet: '线索',
          columns: [{ width: 14 }, { width: 26 }, { width: 22 }, { width: 14 }],
          data: [DEPARTMENT_LIST_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))],
        },
      ]).toBuffer(),
    })),
  )
  app.get(
    '/files/department-lists/template.csv',
    fileRoute('DepartmentList.upload', options, () =>
      Promise.resolve({
        type: 'text/csv; charset=utf-8',
        name: '线索名单模板.csv',
        body: Buffer.from(`\ufeff${DEPARTMENT_LIST_COLUMNS.join(',')}\r\n`),
      }),
    ),
  )
}

/** A file that came from outside is taken apart in a thread of its own. */
async function sheetsOf(content: Buffer): Promise<RawSheet[]> {
  const worker = new SurveyWorker()
  try {
    return await worker.parse(content)
  } catch (error) {
    if (error instanceof FileRefused) refuse(error.code)
    throw error
  } finally {
    await worker.close()
  }
}

/** Who handed in what and when stays on record, without anything that the file says. */
async function record(ctx: Context, operation: string, detail: object, db = ctx.db): Promise<void> {
  await writeAudit(db as never, ctx as unknown as RequestContext<never>, operation, [], { ...detail })
}
