import { educationName, ethnicGroupName } from '@mobile-members/model/code-lists.ts'
import writeXlsxFile from 'write-excel-file/node'
import type { Context } from '../context.ts'
import { TIME_ZONE, dayOf } from '@mobile-members/model/dates.ts'
import { printPdf } from '../papers/print.ts'
import { findOrganizations } from '../organizations/organization.store.ts'
import { vault } from '../secrets/keyring.ts'
import type { PastDay } from './as-of.store.ts'
import { type MemberFilter, type MemberRow, findSealedIdNumbers, listAllMembers } from './member.store.ts'

/** More members than these go by several files. */
export const ROSTER_LIMIT = 10_000

/** The headings of the register's roster, as the import of survey sheets understands them too (R34). */
export const ROSTER_HEADINGS = [
  '序号',
  '登记号',
  '姓名',
  '性别',
  '民族',
  '出生日期',
  '身份证号',
  '学历',
  '政治面貌',
  '入党时间',
  '流出乡镇',
  '所属党支部',
  '流向',
  '从事行业',
  '工作单位',
  '居住地',
  '联系电话',
] as const

const WIDTHS = [6, 12, 10, 6, 8, 12, 21, 10, 12, 12, 14, 24, 16, 18, 24, 30, 16]

const SEX_WORDS = { MALE: '男', FEMALE: '女' } as const
const MEMBERSHIP_WORDS = { FULL: '中共党员', PROBATIONARY: '中共预备党员' } as const

/** Who takes a roster out, when, what for, and of which day: on every copy of it (X9). */
export interface Taking {
  by: string
  at: Date
  purpose: string
  asOf: PastDay | undefined
}

const VIEW_WORDS = { KNOWN_THEN: '当日所知', CORRECTED_SINCE: '按之后的更正' } as const

/** The day of the roster in words. */
function dayOfRoster({ asOf, at }: Taking): string {
  return asOf ? `截至 ${asOf.day}（${VIEW_WORDS[asOf.view]}）` : `截至 ${dayOf(at)}`
}

function markOf({ by, at, purpose }: Taking): string {
  return `导出人：${by}　时间：${minuteOf(at)}　用途：${purpose}`
}

function minuteOf(at: Date): string {
  return `${dayOf(at)} ${at.toLocaleTimeString('zh-CN', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit', hour12: false })}`
}

export interface Roster {
  members: MemberRow[]
  rows: string[][]
}

/** The members of a list with everything that the roster says of each. */
export async function rosterOf(ctx: Context, filter: MemberFilter): Promise<Roster> {
  const members = await listAllMembers(ctx.db, ctx.scope('Roster.file'), filter, ROSTER_LIMIT)
  if (members.length === 0) return { members, rows: [] }
  const sealed = await findSealedIdNumbers(
    ctx.db,
    members.map(({ id }) => id),
  )
  const organizationIds = members
    .flatMap(({ originTownshipId, originBranchId }) => [originTownshipId, originBranchId])
    .filter((id) => id !== null)
  const organizations = organizationIds.length > 0 ? await findOrganizations(ctx.db, organizationIds) : []
  const names = new Map(organizations.map((organization) => [organization?.id, organization?.shortName]))
  return {
    members,
    rows: members.map((member, at) => {
      const number = sealed[at]
      return [
        String(at + 1),
        member.registerNo ?? '',
        member.name,
        member.sex ? SEX_WORDS[member.sex] : '',
        member.ethnicGroup ? `${ethnicGroupName(member.ethnicGroup)}族` : '',
        member.born ?? '',
        number ? vault().open(number, 'id-number') : '',
        member.education ? educationName(member.education) : '',
        member.membership ? MEMBERSHIP_WORDS[member.membership] : '',
        member.joined ?? '',
        (member.originTownshipId ? names.get(member.originTownshipId) : member.originPlace) ?? '',
        (member.originBranchId ? names.get(member.originBranchId) : member.originBranchText) ?? '',
        member.destination ?? '',
        member.industryText ?? '',
        member.employer ?? '',
        member.residence ?? '',
        member.phones.join('、'),
      ]
    }),
  }
}

/**
 * The roster as a workbook. Every cell is text, so that nothing in it is ever run as a formula (X9). A second sheet says
 * who took it out, when and what for.
 */
export async function rosterWorkbook(roster: Roster, taken: Taking): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String })
  const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  return writeXlsxFile([
    {
      sheet: '花名册',
      stickyRowsCount: 1,
      columns: WIDTHS.map((width) => ({ width })),
      data: [ROSTER_HEADINGS.map(heading), ...roster.rows.map((row) => row.map(text))],
    },
    {
      sheet: '说明',
      columns: [{ width: 14 }, { width: 60 }],
      data: [
        [heading('导出人'), text(taken.by)],
        [heading('导出时间'), text(minuteOf(taken.at))],
        [heading('用途'), text(taken.purpose)],
        [heading('名册日期'), text(dayOfRoster(taken))],
        [heading('人数'), text(String(roster.rows.length))],
      ],
    },
  ]).toBuffer()
}

const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", flipped: true, margin: 12mm,
  background: rotate(-24deg, text(size: 26pt, fill: luma(232), d.taken)),
  footer: context grid(columns: (1fr, auto), text(size: 7.5pt)[#d.taken], text(size: 8pt)[第 #counter(page).display() 页，共 #counter(page).final().first() 页]))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 8pt, lang: "zh", region: "cn")
#align(center, text(size: 14pt, weight: "bold", d.title))
#align(right, text(size: 8pt, d.day))
#table(columns: (auto, auto, auto, auto, auto, auto, auto, 1.2fr, 1fr, 1.2fr, auto), inset: 4pt, stroke: 0.4pt,
  table.header(..d.headings.map(h => strong(h))), ..d.rows.flatten())
`

/** The roster on A4, without identity numbers and addresses. */
export function rosterPaper(roster: Roster, taken: Taking): Buffer {
  const shown = [0, 1, 2, 3, 5, 9, 10, 11, 13, 14, 16]
  return printPdf(TEMPLATE, {
    title: '流动党员统一登记花名册',
    headings: shown.map((column) => ROSTER_HEADINGS[column]),
    rows: roster.rows.map((row) => shown.map((column) => row[column])),
    day: dayOfRoster(taken),
    taken: markOf(taken),
  })
}
