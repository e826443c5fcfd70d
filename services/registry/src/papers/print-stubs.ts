import { hasExpired } from '@mobile-members/model/letters.ts'
import type { LetterState } from '@mobile-members/model/state-machines.ts'
import type { Row } from '../db.ts'
import type { LetterRow } from '../letters/letter.store.ts'
import { printPdf } from './print.ts'

const STATE_WORDS: Record<LetterState, string> = {
  DRAFT: '草稿',
  ISSUED: '已开具',
  PRESENTED: '已出示',
  ACCEPTED: '已接收',
  RECEIPTED: '已回执',
  CLOSED: '已结束',
  RETURNED: '已退回',
  EXPIRED: '已过期',
  LOST: '已挂失',
  REISSUED: '已换发',
  VOID: '作废',
}

const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", flipped: true, margin: 15mm, footer: context align(right, text(size: 8pt)[第 #counter(page).display() 页，共 #counter(page).final().first() 页　打印于 #d.today]))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 9pt, lang: "zh", region: "cn")
#align(center, text(size: 14pt, weight: "bold", d.title))
#align(center, text(size: 9pt, d.township))
#table(columns: (auto, auto, 1fr, auto, auto, auto, 1.4fr, auto), inset: 5pt, stroke: 0.4pt,
  table.header([*编号*], [*姓名*], [*原党支部*], [*开具日期*], [*有效期至*], [*状态*], [*编入党支部*], [*落实日期*]),
  ..d.rows.flatten())
`

/** The stub list of a township and year: every number, void ones too (R43). */
export function printStubs(
  township: string,
  year: string,
  stubs: readonly LetterRow[],
  receipts: readonly (Row<'returnReceipts'> | undefined)[],
  today: string,
): Buffer {
  return printPdf(TEMPLATE, {
    title: `流动党员证明信存根　${year}年`,
    township,
    today,
    rows: stubs.map((stub, at) => [
      stub.number,
      stub.content.name,
      stub.content.fromBranch ?? '',
      stub.issuedOn,
      stub.validUntil,
      STATE_WORDS[hasExpired(stub, today) ? 'EXPIRED' : stub.state],
      receipts[at]?.branchName ?? '',
      receipts[at]?.placedOn ?? '',
    ]),
  })
}
