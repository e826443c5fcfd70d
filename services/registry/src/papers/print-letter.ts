import { ageOn } from '@mobile-members/model/dates.ts'
import { ethnicGroupName } from '@mobile-members/model/code-lists.ts'
import { formalDay, formalNumber } from '@mobile-members/model/letters.ts'
import type { RetentionReason } from '@mobile-members/model/registry.ts'
import QRCode from 'qrcode'
import type { Row } from '../db.ts'
import type { LetterRow } from '../letters/letter.store.ts'
import { LETTER_TEMPLATE } from './letter.template.ts'
import { printPdf, printable } from './print.ts'

const RETENTION_WORDS: Record<RetentionReason, string> = {
  JOB_UNSTABLE: '就业尚不稳定',
  HOUSE_AT_HOME: '在原籍有住房',
  OFFICE_AT_HOME: '在原籍担任职务',
  OWN_WISH: '本人意愿',
  RETURNS_SOON: '不久将返回原籍',
  OTHER: '其他原因',
}
const SEX_WORDS = { MALE: '男', FEMALE: '女' } as const
const MEMBERSHIP_WORDS = { FULL: '正式党员', PROBATIONARY: '预备党员' } as const

/** The letter as PDF, with stub and receipt; with the receipt filled in once it has come back. Its QR code leads to the public page. */
export async function printLetter(
  letter: LetterRow,
  idNumber: string | null,
  receipt: Row<'returnReceipts'> | undefined,
  publicUrl: string,
): Promise<Buffer> {
  const { content } = letter
  const address = `${publicUrl.replace(/\/$/, '')}/verify`
  const words = {
    name: content.name,
    fromBranch: content.fromBranch,
    employer: content.employer,
    residence: content.residence,
    contactName: content.contactName,
    occupation: content.occupation,
  }
  return printPdf(LETTER_TEMPLATE, {
    ...content,
    ...words,
    handwritten: Object.values(words).some((word) => word !== null && printable(word) !== word),
    idNumber,
    token: letter.token ?? '',
    sex: content.sex ? SEX_WORDS[content.sex] : '　',
    membership: content.membership ? MEMBERSHIP_WORDS[content.membership] : null,
    age: content.born
      ? String(ageOn(content.born.length === 10 ? content.born : `${content.born.slice(0, 4)}-12-31`, content.issuedOn))
      : '　',
    ethnicGroup: content.ethnicGroup ? ethnicGroupName(content.ethnicGroup) : null,
    retentionReason:
      content.retentionReason === 'OTHER'
        ? (content.retentionNote ?? RETENTION_WORDS.OTHER)
        : RETENTION_WORDS[content.retentionReason],
    duesPaidUpToFormal: content.duesPaidUpTo ? formalDay(content.duesPaidUpTo) : null,
    validDaysFormal: formalNumber(content.validDays),
    validUntilFormal: formalDay(content.validUntil),
    issuedOnFormal: formalDay(content.issuedOn),
    leftOn: content.leftOn,
    verifyAt: address,
    qr: await QRCode.toString(`${address}?t=${letter.token ?? ''}`, {
      type: 'svg',
      errorCorrectionLevel: 'L',
      margin: 2,
    }),
    receipt: receipt
      ? {
          branch: receipt.branchName,
          secretary: receipt.secretaryName,
          phone: receipt.phone,
          placedOn: formalDay(receipt.placedOn),
          sentOn: formalDay(receipt.sentOn),
        }
      : null,
  })
}
