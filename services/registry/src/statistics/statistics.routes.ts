import { WHOLE } from '@mobile-members/model/statistics.ts'
import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express, Request } from 'express'
import type { Context } from '../context.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { statisticsPaper, statisticsWorkbook } from './statistics-files.ts'
import { partOf, standing, statisticsOf } from './year-statistics.ts'

/** The year's tables as a workbook and on paper (R124): `?year=`, and for a township's own part `&townshipId=`. */
export function serveStatistics(app: Express, options: FileOptions): void {
  app.get(
    '/files/statistics.xlsx',
    fileRoute('AnnualStatistics.file', options, async (ctx, request) => {
      const { statistics, scope, name } = await asked(ctx, request)
      return {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        name: `${name}.xlsx`,
        body: await statisticsWorkbook(statistics, scope),
      }
    }),
  )
  app.get(
    '/files/statistics.pdf',
    fileRoute('AnnualStatistics.file', options, async (ctx, request) => {
      const { statistics, scope, name } = await asked(ctx, request)
      return { type: 'application/pdf', name: `${name}.pdf`, body: statisticsPaper(statistics, scope) }
    }),
  )
}

async function asked(ctx: Context, request: Request) {
  const { year: text = '', townshipId } = request.query as Record<string, string | undefined>
  const year = Number(text)
  refuseFields({ year: Number.isInteger(year) && year > 2000 && year < 2200 ? undefined : 'REQUIRED' })
  const part = partOf(ctx, townshipId || undefined)
  found(await standing(ctx, year))
  const statistics = await statisticsOf(ctx, year, part)
  return { statistics, scope: part === WHOLE ? undefined : part, name: `${year}年流动党员统计年报` }
}
