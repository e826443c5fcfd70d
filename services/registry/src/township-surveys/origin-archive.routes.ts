import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import writeXlsxFile from 'write-excel-file/node'
import type { Context } from '../context.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { listTermsOfSubject } from '../offices/office.store.ts'
import { findOrganizations } from '../organizations/organization.store.ts'
import { findLines } from '../surveys/line.store.ts'
import { openFacts } from '../surveys/sealed.ts'
import { listArchives, MOST_ARCHIVES } from './origin-archive.store.ts'
import { listExtraFields } from './extra-field.store.ts'
import { archiveScope } from './survey-reach.ts'

const HEADINGS = [
  '序号', '档案编号', '姓名', '性别', '出生日期', '所属党支部', '流向', '从事行业', '工作单位', '住处', '联系方式', '入党时间', '备注', '登记日期',
] // prettier-ignore
const WIDTHS = [6, 18, 10, 6, 12, 22, 16, 18, 22, 30, 16, 12, 24, 12]
const SEX = { MALE: '男', FEMALE: '女' } as const

/**
 * GET /files/origin-archives.xlsx: a township's 外出党员信息档案 as a workbook (R26), `?purpose=` asked and kept. Every cell is
 * text, so that nothing in it is ever run as a formula (X9).
 */
export function serveOriginArchives(app: Express, options: FileOptions): void {
  app.get(
    '/files/origin-archives.xlsx',
    fileRoute('OriginArchive.file', options, async (ctx, request) => {
      const asked = request.query as Record<string, string | undefined>
      const purpose = asked['purpose']?.trim() ?? ''
      refuseFields({ purpose: purpose.length < 2 ? 'REQUIRED' : undefined })
      ctx.purpose = purpose
      const of = (name: string) => asked[name] ?? null
      const filter = { townshipId: of('townshipId'), campaignId: of('campaignId'), branchId: of('branchId') }
      const scope = archiveScope(ctx, 'OriginArchive.file', filter)
      const whole = { size: MOST_ARCHIVES, after: undefined }
      const { nodes } = await listArchives(ctx.db, scope, asked['search'] ?? '', whole)
      return {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        name: '外出党员信息档案.xlsx',
        body: await workbookOf(ctx, nodes, purpose),
      }
    }),
  )
}

async function workbookOf(
  ctx: Context,
  archives: readonly { number: string; lineId: string; memberId: string | null; archivedOn: string }[],
  purpose: string,
): Promise<Buffer> {
  for (const { memberId } of archives) if (memberId) ctx.read(memberId, 'SURVEY_LINE')
  const lines =
    archives.length > 0
      ? await findLines(
          ctx.db,
          archives.map(({ lineId }) => lineId),
        )
      : []
  const branchIds = lines.flatMap((line) => (line?.originBranchId ? [line.originBranchId] : []))
  const branches = branchIds.length > 0 ? await findOrganizations(ctx.db, branchIds) : []
  const nameOf = new Map(branches.map((branch) => [branch?.id, branch?.shortName || branch?.name]))
  const extra = (await listExtraFields(ctx.db)).map(({ label }) => label)
  const rows = archives.flatMap(({ number, archivedOn }, i) => {
    const line = lines[i]
    if (!line) return []
    const facts = openFacts(line.factsSealed)
    return [
      [
        String(i + 1),
        number,
        facts.name,
        facts.sex ? SEX[facts.sex] : '',
        facts.birthDate ?? '',
        (line.originBranchId ? nameOf.get(line.originBranchId) : facts.originBranch) ?? '',
        facts.destination ?? '',
        facts.industry ?? '',
        facts.employer ?? '',
        facts.residence?.text ?? '',
        [...facts.phones, ...facts.otherPhones].join('、'),
        facts.joinedDate ?? '',
        facts.remarks ?? '',
        archivedOn,
        ...extra.map((label) => facts.extra[label] ?? ''),
      ],
    ]
  })
  const [term] = await listTermsOfSubject(ctx.db, ctx.subject)
  const text = (value: string) => ({ value, type: String })
  const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  return writeXlsxFile([
    {
      sheet: '外出党员信息档案',
      stickyRowsCount: 1,
      columns: [...WIDTHS, ...extra.map(() => 16)].map((width) => ({ width })),
      data: [[...HEADINGS, ...extra].map(heading), ...rows.map((row) => row.map(text))],
    },
    {
      sheet: '说明',
      columns: [{ width: 14 }, { width: 60 }],
      data: [
        [heading('导出人'), text(term?.holderName ?? ctx.subject)],
        [heading('导出时间'), text(ctx.now().toISOString())],
        [heading('用途'), text(purpose)],
        [heading('份数'), text(String(rows.length))],
      ],
    },
  ]).toBuffer()
}
