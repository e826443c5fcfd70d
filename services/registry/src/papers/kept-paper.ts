import type { LetterContent } from '@mobile-members/model/registry.ts'
import type { LetterRow } from '../letters/letter.store.ts'
import { LETTER_TEMPLATE } from './letter.template.ts'
import { letterOnPaper } from './print-letter.ts'
import { printPdf } from './print.ts'

/** What a paper of an archive says: all that its print needs, so that it can be printed again as it was. */
export type KeptPaper = FormPaper | KeptLetter

/** A plain form: facts under a title, sentences below them. */
export interface FormPaper {
  form: 'FORM'
  title: string
  number: string | null
  facts: [label: string, value: string | null][]
  text: string[]
  signer: string
  on: string
}

export interface KeptLetter {
  form: 'LETTER'
  content: LetterContent
  token: string | null
  idNumber: string | null
  /** Where its QR code leads; null where the print says. */
  publicUrl: string | null
  on: string
}

const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 22mm, y: 20mm),
  footer: text(size: 7.5pt, fill: luma(110))[归档材料　内容校验值 SHA-256：#d.hash])
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 10.5pt, lang: "zh", region: "cn")
#set par(leading: 0.8em, spacing: 1em)
#align(center, text(size: 17pt, weight: "bold", d.title))
#if d.number != none [#align(right, text(size: 9.5pt)[编号：#d.number])]
#v(4pt)
#table(columns: (34mm, 1fr), inset: 7pt, stroke: 0.5pt,
  ..d.facts.map(f => (text(fill: luma(70), f.at(0)), if f.at(1) == none { "　" } else { f.at(1) })).flatten())
#v(6pt)
#for sentence in d.text [#par(first-line-indent: (amount: 2em, all: true), sentence)]
#v(14pt)
#align(right)[#d.signer \ #d.on]
`

/** Prints a kept paper; the same content gives the same bytes. */
export async function printKept(paper: KeptPaper, hash: string, publicUrl: string): Promise<Buffer> {
  if (paper.form === 'FORM') return printPdf(TEMPLATE, { ...paper, hash }, paper.on)
  const letter = { content: paper.content, token: paper.token } as LetterRow
  const onPaper = await letterOnPaper(
    { letter, idNumber: paper.idNumber, receipt: undefined },
    paper.publicUrl ?? publicUrl,
  )
  const head = { title: `流动党员证明信 ${paper.content.number}`, keywords: paper.token ?? '' }
  return printPdf(LETTER_TEMPLATE, { ...head, letters: [onPaper] }, paper.on)
}
