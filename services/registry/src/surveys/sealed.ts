import { gunzipSync, gzipSync } from 'node:zlib'
import { vault } from '../secrets/keyring.ts'
import type { LineFacts } from './line.rules.ts'
import type { WorkbookReading } from './understand-workbook.ts'

/** What a line tells is personal: it is sealed as a whole, and opened where it is compared or shown. */
export function sealFacts(facts: LineFacts): Buffer {
  return vault().seal(JSON.stringify(facts), 'survey-facts')
}

export function openFacts(sealed: Buffer): LineFacts {
  return JSON.parse(vault().open(sealed, 'survey-facts')) as LineFacts
}

export function sealCells(cells: readonly unknown[]): Buffer {
  return vault().seal(JSON.stringify(cells), 'survey-cells')
}

export function sealReading(reading: WorkbookReading): Buffer {
  return vault().seal(gzipSync(JSON.stringify(reading), { level: 1 }).toString('base64'), 'survey-reading')
}

export function openReading(sealed: Buffer): WorkbookReading {
  const packed = Buffer.from(vault().open(sealed, 'survey-reading'), 'base64')
  return JSON.parse(gunzipSync(packed).toString('utf8')) as WorkbookReading
}

export function sealContent(bytes: Buffer): Buffer {
  return vault().seal(bytes.toString('base64'), 'survey-content')
}

export function openContent(sealed: Buffer): Buffer {
  return Buffer.from(vault().open(sealed, 'survey-content'), 'base64')
}
