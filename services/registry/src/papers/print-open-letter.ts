import QRCode from 'qrcode'
import type { OpenLetterRow } from '../open-letters/open-letter.store.ts'
import { OPEN_LETTER_TEMPLATE } from './open-letter.template.ts'
import { printPdf } from './print.ts'

/** The open letter as PDF; its QR code leads to `address`. */
export async function printOpenLetter(
  letter: OpenLetterRow,
  address: string,
  center: { name: string; address: string; phone: string } | undefined,
): Promise<Buffer> {
  return printPdf(OPEN_LETTER_TEMPLATE, {
    title: letter.title,
    paragraphs: letter.text.split('\n').filter((paragraph) => paragraph.trim()),
    signedBy: letter.signedBy,
    day: inWords(letter.publishedOn),
    edition: `第${letter.version}版`,
    center: center?.name ?? '',
    contact: [center?.address && `地址：${center.address}`, center?.phone && `电话：${center.phone}`]
      .filter(Boolean)
      .join('　'),
    address,
    // Read from paper by any phone, also where a corner is soiled.
    qr: await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
  })
}

function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
