import { deflateRawSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import { type FileRefused, SurveyWorker } from './survey-worker.ts'
import type { Understanding } from './understand-workbook.ts'

const worker = new SurveyWorker()
afterAll(() => worker.close())

const KNOWING: Understanding = {
  gazetteer: { county: '', hostTown: '城关镇', townships: ['枫树乡'] },
  columnMeanings: {},
  units: {},
  today: '2026-11-23',
}
const ROWS = [
  ['枫树乡流动党员花名册'],
  ['序号', '姓名', '手机号码', '所在支部'],
  [1, '方知行', 15_433_330_001, '上坑村党支部'],
  [2, '石知远', '15433330002', null],
]

function workbook(bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(ROWS)
  sheet['!merges'] = [utils.decode_range('D3:D4')]
  utils.book_append_sheet(book, sheet, '花名册')
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer)
}

const refusal = (bytes: Uint8Array) =>
  worker.read('乡镇-枫树乡.xlsx', bytes, KNOWING).then(
    () => undefined,
    (error: FileRefused) => error.code,
  )

test.each(['xlsx', 'biff8'] as const)('a workbook as %s is read in the worker, one after another', async (bookType) => {
  const reading = await worker.read('乡镇-枫树乡.xlsx', workbook(bookType), KNOWING)
  const [sheet] = reading.sheets
  expect(
    sheet?.lines.map((line) => [line.row, line.facts.name, line.facts.phones[0], line.facts.originBranch]),
  ).toEqual([
    [3, '方知行', '15433330001', '上坑村党支部'],
    [4, '石知远', '15433330002', '上坑村党支部'],
  ])
})

test.each([
  ['utf-8', new TextEncoder().encode('\ufeff姓名,手机\r\n"方,知行",15433330001\r\n')],
  [
    'gb18030',
    Uint8Array.from([
      0xd0,
      0xd5,
      0xc3,
      0xfb,
      0x2c,
      0xca,
      0xd6,
      0xbb,
      0xfa,
      0x0a,
      0xb7,
      0xbd,
      0xd6,
      0xaa,
      0xd0,
      0xd0,
      0x2c,
      ...new TextEncoder().encode('15433330001\n'),
    ]),
  ],
])('a text table in %s is read', async (_, bytes) => {
  const reading = await worker.read('乡镇-枫树乡.csv', bytes, KNOWING)
  expect(reading.sheets[0]?.lines.map((line) => [line.row, line.facts.phones])).toEqual([[2, ['15433330001']]])
})

test('what is no workbook, protected or a bomb is refused with its reason, and the next file is read', async () => {
  expect(await refusal(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]))).toBe('NOT_A_WORKBOOK')
  expect(await refusal(new TextEncoder().encode('%PDF-1.7 …'))).toBe('NOT_A_WORKBOOK')
  expect(await refusal(zipOf('word/document.xml', Buffer.from('<w/>'), 4))).toBe('NOT_A_WORKBOOK')
  expect(await refusal(zipOf('xl/workbook.xml', Buffer.from('<w/>'), 4_000_000_000))).toBe('FILE_TOO_LARGE')
  expect(await refusal(protectedBook())).toBe('PASSWORD_PROTECTED')
  expect((await worker.read('乡镇-枫树乡.xlsx', workbook('xlsx'), KNOWING)).sheets).toHaveLength(1)
})

test('reading ends where it takes too long, and the next file is read', async () => {
  await expect(worker.read('乡镇-枫树乡.xlsx', workbook('xlsx'), KNOWING, 0)).rejects.toMatchObject({
    code: 'READING_TOOK_TOO_LONG',
  })
  expect((await worker.read('乡镇-枫树乡.xlsx', workbook('xlsx'), KNOWING)).sheets).toHaveLength(1)
})

test('a sheet of more rows than are taken says so, and the first are used', async () => {
  const rows = Array.from({ length: 100_100 }, (_, i) => `${i},方知行,1543333${String(i % 10_000).padStart(4, '0')}`)
  const reading = await worker.read(
    '乡镇-枫树乡.csv',
    new TextEncoder().encode(['序号,姓名,手机', ...rows].join('\n')),
    KNOWING,
  )
  expect(reading.sheets[0]?.problems.map((problem) => problem.code)).toContain('TOO_MANY_ROWS')
  expect(reading.sheets[0]?.lines.length).toBeGreaterThanOrEqual(100_000)
}, 60_000)

/** A zip of one file, whose directory claims a size. */
function zipOf(name: string, content: Buffer, claimed: number): Uint8Array {
  const data = deflateRawSync(content)
  const local = Buffer.alloc(30 + name.length)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(name.length, 26)
  local.write(name, 30)
  const directory = Buffer.alloc(46 + name.length)
  directory.writeUInt32LE(0x02014b50, 0)
  directory.writeUInt16LE(8, 10)
  directory.writeUInt32LE(data.length, 20)
  directory.writeUInt32LE(claimed, 24)
  directory.writeUInt16LE(name.length, 28)
  directory.write(name, 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length + data.length, 16)
  return new Uint8Array(Buffer.concat([local, data, directory, end]))
}

/** A compound file that holds an encrypted package, as spreadsheets with a password are. */
function protectedBook(): Uint8Array {
  const sector = 512
  const file = Buffer.alloc(sector * 4, 0)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0)
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(4096, 56)
  file.writeInt32LE(-2, 60)
  file.writeInt32LE(-2, 68)
  file.fill(0xff, 76, sector)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, sector, sector * 2)
  file.writeInt32LE(-3, sector)
  file.writeInt32LE(-2, sector + 4)
  const entry = (at: number, name: string, type: number, child: number, right: number) => {
    const from = sector * 2 + at * 128
    file.write(name, from, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, from + 64)
    file.writeUInt8(type, from + 66)
    file.writeUInt8(1, from + 67)
    file.writeInt32LE(-1, from + 68)
    file.writeInt32LE(right, from + 72)
    file.writeInt32LE(child, from + 76)
    file.writeInt32LE(-2, from + 116)
  }
  entry(0, 'Root Entry', 5, 1, -1)
  entry(1, 'EncryptedPackage', 2, -1, 2)
  entry(2, 'EncryptionInfo', 2, -1, -1)
  return new Uint8Array(file)
}
