import { ageOn } from '@mobile-members/model/dates.ts'
import { ethnicGroupName } from '@mobile-members/model/code-lists.ts'
import { formalDay, formalNumber } from '@mobile-members/model/letters.ts'
import type { RetentionReason } from '@mobile-members/model/registry.ts'
import QRCode from 'qrcode'
import type { Row } from '../db.ts'
import type { EndorsementRow } from '../leaves/endorsement.store.ts'
import type { LetterRow } from '../letters/letter.store.ts'
import { LETTER_TEMPLATE } from './letter.template.ts'
import { printPdf, printable } from './print.ts'

export const RETENTION_WORDS: Record<RetentionReason, string> = {
  JOB_UNSTABLE: '就业尚不稳定',
  HOUSE_AT_HOME: '在原籍有住房',
  OFFICE_AT_HOME: '在原籍担任职务',
  OWN_WISH: '本人意愿',
  RETURNS_SOON: '不久将返回原籍',
  OTHER: '其他原因',
}
const ASSESSMENT_WORDS = { HALF_YEAR: '半年鉴定', LEAVING: '离镇鉴定' } as const
const SEX_WORDS = { MALE: '男', FEMALE: '女' } as const
const MEMBERSHIP_WORDS = { FULL: '正式党员', PROBATIONARY: '预备党员' } as const
const MOVING_WORDS: Record<string, string> = { WAGE_WORK: '外出务工', BUSINESS: '外出经商', OTHER: '外出从事其他职业' }

/** A letter with what the paper needs beside it. */
export interface LetterToPrint {
  letter: LetterRow
  idNumber: string | null
  receipt: Pick<Row<'returnReceipts'>, 'branchName' | 'secretaryName' | 'phone' | 'placedOn' | 'sentOn'> | undefined
  /** The back of a certificate that has gone home after a long leave (R81). */
  endorsement?: (EndorsementRow & { branchName: string }) | undefined
  /** The how-many-eth print this is, when and by whom: in the foot of the page. */
  printedAs?: string | undefined
}

/** The letter as PDF, with stub and receipt; with the receipt filled in once it has come back. Its QR code leads to the public page. */
export async function printLetter(print: LetterToPrint, publicUrl: string): Promise<Buffer> {
  const { content, token } = print.letter
  return printPdf(LETTER_TEMPLATE, {
    title: `流动党员证明信 ${content.number}`,
    keywords: token ?? '',
    letters: [await letterOnPaper(print, publicUrl)],
  })
}

/** What the template prints of one letter. */
export async function letterOnPaper(
  { letter, idNumber, receipt, endorsement, printedAs }: LetterToPrint,
  publicUrl: string,
): Promise<object> {
  const { content } = letter
  const address = `${publicUrl.replace(/\/$/, '')}/verify`
  const movingReason = content.movingReason ? (MOVING_WORDS[content.movingReason] ?? content.movingReason) : null
  const words = {
    name: content.name,
    from: content.from,
    addressedTo: content.addressedTo,
    fromBranch: content.fromBranch,
    movingReason,
    employer: content.employer,
    residence: content.residence,
    contactName: content.contactName,
    occupation: content.occupation,
    handler: content.handler ?? null,
  }
  return {
    ...content,
    ...words,
    handwritten: Object.values(words).some((word) => word !== null && printable(word) !== word),
    idNumber,
    issuerFax: content.issuerFax ?? null,
    issuerPostcode: content.issuerPostcode ?? null,
    sex: content.sex ? SEX_WORDS[content.sex] : '　',
    membership: content.membership ? MEMBERSHIP_WORDS[content.membership] : null,
    age: content.born
      ? String(ageOn(content.born.length === 10 ? content.born : `${content.born.slice(0, 4)}-12-31`, content.issuedOn))
      : '　',
    ethnicGroup: content.ethnicGroup ? ethnicGroupInWords(ethnicGroupName(content.ethnicGroup)) : '　　族',
    retentionReason:
      content.retentionReason === 'OTHER'
        ? (content.retentionNote ?? RETENTION_WORDS.OTHER)
        : RETENTION_WORDS[content.retentionReason],
    duesPaidUpToFormal: content.duesPaidUpTo ? formalDay(content.duesPaidUpTo) : null,
    validDaysFormal: formalNumber(content.validDays),
    validUntilFormal: formalDay(content.validUntil),
    issuedOnFormal: formalDay(content.issuedOn),
    leftOn: content.leftOn ? dayOnPaper(content.leftOn) : null,
    verifyAt: address,
    printedAs: printedAs ?? null,
    qr: await QRCode.toString(`${address}?t=${letter.token ?? ''}`, {
      type: 'svg',
      errorCorrectionLevel: 'L',
      margin: 2,
    }),
    endorsement: endorsement?.participation ? backOnPaper(endorsement) : null,
    receipt: receipt
      ? {
          branch: receipt.branchName,
          secretary: receipt.secretaryName,
          phone: receipt.phone,
          placedOn: formalDay(receipt.placedOn),
          sentOn: formalDay(receipt.sentOn),
        }
      : null,
  }
}

/** What the back of a certificate says of the time in town. */
function backOnPaper({ participation, assessment, returnedOn, branchName }: NonNullable<LetterToPrint['endorsement']>) {
  const { placedOn, countedOn, invited, present, late, leave, absent, notebookEntries, notebookConfirmed } =
    participation!
  return {
    branch: branchName,
    returnedOn: formalDay(returnedOn!),
    placedOn: placedOn ? dayOnPaper(placedOn) : null,
    countedOn: dayOnPaper(countedOn),
    invited: String(invited),
    present: String(present + late),
    leave: String(leave),
    absent: String(absent),
    notebook: `${notebookEntries}篇，其中支部已确认${notebookConfirmed}篇`,
    assessment: assessment
      ? `${ASSESSMENT_WORDS[assessment.kind]}（${assessment.period.replace('-H1', '年上半年').replace('-H2', '年下半年')}），${dayOnPaper(assessment.signedOn)}签署，原文校验码${assessment.contentHash.slice(0, 16)}`
      : null,
  }
}

/** 2024-03-01 gives 2024年3月1日, 2024-03 gives 2024年3月. */
export function dayOnPaper(day: string): string {
  const [year, month, date] = day.split('-')
  return [`${year}年`, month && `${Number(month)}月`, date && `${Number(date)}日`].filter(Boolean).join('')
}

function ethnicGroupInWords(name: string): string {
  return name.endsWith('族') ? name : `${name}族`
}
