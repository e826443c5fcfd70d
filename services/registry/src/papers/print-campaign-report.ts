import type { CampaignReport } from '../publicity/campaign-report.ts'
import { printPdf } from './print.ts'

const MEDIUM_WORDS = { TV: '电视', BROADCAST: '广播', PRESS: '报刊', OTHER: '其他' } as const
const KIND_WORDS = { COMMUNITY: '社区', VILLAGE: '村', ENTERPRISE: '企业' } as const
const STATE_WORDS = { OPEN: '未上报', IN_WORK: '上报中', REPORTED: '已上报', NIL: '零报告' } as const

const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 18mm, y: 16mm), footer: context align(right, text(size: 8pt)[第 #counter(page).display() 页，共 #counter(page).final().first() 页　打印于 #d.today]))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 9.5pt, lang: "zh", region: "cn")
#set par(leading: 0.7em)
#set heading(numbering: "一、")
#show heading: it => block(above: 6mm, below: 3mm, text(size: 11.5pt, weight: "bold", it))
#let rows-or-none(columns, head, rows, none-text) = if rows.len() == 0 { text(fill: luma(90), none-text) } else {
  table(columns: columns, inset: 4.5pt, stroke: 0.4pt, table.header(..head.map(word => strong(word))), ..rows.flatten()) }
#align(center, text(size: 16pt, weight: "bold", d.title))
#align(center, d.period)

= 宣传
#rows-or-none((auto, auto, 1fr, 2fr), ("日期", "方式", "媒体或地点", "内容"), d.publicity, "没有登记宣传。")

= 公开信
#d.copiesText
#rows-or-none((auto, 1fr, auto, auto), ("版次", "发放单位", "份数", "最近发放日期"), d.copies, "没有登记发放。")

= 村、社区、企业排摸
#d.unitsText
#rows-or-none((1fr, auto, auto, auto, auto), ("单位", "类别", "情况", "条数", "上报日期"), d.tasks, "没有派发任务。")

= 自主登记与部门协同
#d.selfText
#rows-or-none((1fr, auto, auto, auto, auto, auto), ("部门", "线索", "已在册", "成为排摸", "排除", "到期删除"), d.lists, "没有部门提供线索。")

= 数字
#d.figuresText
#rows-or-none((1fr, auto, auto, auto), ("上报单位", "渠道", "条数", "人数"), d.results, "摸底尚未结束，三张表还没有固定。")
`

const CHANNEL_WORDS: Record<string, string> = { HOST_SWEEP: '镇村排摸', TOWNSHIP_SURVEY: '乡镇摸底' }

/** A survey's report on paper (R28): publicity, copies of the letter, the units, who came by themselves, the departments, the figures. */
export function printCampaignReport(report: CampaignReport): Buffer {
  const { campaign, figures, selfRegistrations: self, channels } = report
  return printPdf(TEMPLATE, {
    title: `${campaign.year}年流动党员摸底工作报告`,
    today: report.today,
    period: `${campaign.openedOn} 至 ${campaign.closedOn ?? '今（进行中）'}`,
    publicity: report.publicity.map(({ publishedOn, medium, place, text }) => [
      publishedOn,
      MEDIUM_WORDS[medium],
      place,
      text,
    ]),
    copiesText: `共发放 ${report.copiesInAll} 份。`,
    copies: report.copies.map(({ version, unit, number, handedOutOn }) => [
      `第${version}版`,
      unit,
      String(number),
      handedOutOn,
    ]),
    unitsText: `应报 ${figures.units} 个单位，已上报 ${figures.reported} 个，零报告 ${figures.nil} 个，上报中 ${figures.inWork} 个，未上报 ${figures.open} 个，其中超期 ${figures.overdue} 个；共 ${figures.lines} 条。`,
    tasks: report.tasks.map(({ unitName, unitKind, state, lines, returnedOn }) => [
      unitName,
      KIND_WORDS[unitKind],
      STATE_WORDS[state],
      String(lines),
      returnedOn ?? '',
    ]),
    selfText: `自主登记：待核实 ${self.pending} 人，已核实 ${self.verified} 人，未通过 ${self.rejected} 人。`,
    lists: report.lists.map((list) => [
      list.department,
      ...[list.rows, list.known, list.lines, list.dismissed, list.vanished].map(String),
    ]),
    figuresText: `镇村排摸和自主登记 ${channels.sweep} 人，乡镇摸底 ${channels.township} 人，两边都有 ${channels.both} 人，合计 ${channels.sweep + channels.township - channels.both} 人。`,
    results: report.results
      .filter(({ kind }) => kind === 'NUMBER')
      .map(({ rowKey, columnKey, lines, people }) => [
        rowKey === 'NONE' ? '本人登记' : rowKey,
        CHANNEL_WORDS[columnKey] ?? columnKey,
        String(lines),
        String(people),
      ]),
  })
}
