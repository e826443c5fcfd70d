import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'

interface Row {
  number: string
  term: string
  line: string
  screen: string
}

interface RowTest {
  title: string
  file: string
}

const DOCUMENT = join(projectDir, 'docs', 'rows.md')
const TEST_FILE = /\.(test|e2e)\.tsx?$/
const TITLE = /\b(?:test|it)(?:\.\w+)*\s*\(\s*(['"`])((?:R|X)\d+\b[^\n]*?)\1/g
const ROW_NUMBER = /^(?:R|X)\d+$/

/** Writes docs/rows.md: every row, the tests whose titles begin with its number, and where a person does it. */
export function writeRows(): void {
  const rows = readRows(readFileSync(new URL('../rows.txt', import.meta.url), 'utf8'))
  const tests = testsByRow()
  const shown = rows.filter(({ number }) => tests.has(number)).length
  const lines = [
    '# Rows',
    '',
    `What the plan asks for, row by row. ${shown} of ${rows.length} rows have a test under their number.`,
    'Written by `npm run generate` from `packages/commands/rows.txt` and the titles of the tests.',
    '',
    '| row | term | what it means | where | tests |',
    '|---|---|---|---|---|',
    ...rows.map(({ number, term, line, screen }) => {
      const own = (tests.get(number) ?? []).map(({ title, file }) => `[${escaped(title)}](../${file})`)
      return `| ${number} | ${escaped(term)} | ${escaped(line)} | ${own.length > 0 ? escaped(screen) : ''} | ${own.join('<br>')} |`
    }),
    '',
  ]
  writeFileSync(DOCUMENT, lines.join('\n'))
}

/** Reads the list of rows: `number | term | line | screen`, with comments. */
export function readRows(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [number = '', term = '', what = '', screen = ''] = line.split('|').map((part) => part.trim())
      if (!ROW_NUMBER.test(number) || what === '') throw new Error(`not a row: ${line}`)
      return { number, term, line: what, screen }
    })
}

/** The row numbers with which a test's title begins: `R42 R43 …`, `R42, R43: …`, `R54–R58 …`. */
export function rowsOfTitle(title: string): string[] {
  const rows: string[] = []
  let rest = title
  for (;;) {
    const match = /^\s*(?:[,+·&]|and)?\s*([RX])(\d+)(?:\s*[–-]\s*\1?(\d+))?(?!\w)/.exec(rest)
    if (!match) return rows
    const [whole, letter, first, last] = match
    for (let number = Number(first); number <= Number(last ?? first); number++) rows.push(`${letter}${number}`)
    rest = rest.slice(whole.length)
  }
}

function testsByRow(): Map<string, RowTest[]> {
  const found = new Map<string, RowTest[]>()
  for (const file of ['packages', 'services', 'gateway', 'frontends', 'e2e'].flatMap((dir) =>
    testFiles(join(projectDir, dir)),
  )) {
    for (const [, , title] of readFileSync(file, 'utf8').matchAll(TITLE)) {
      const test = { title: title!, file: relative(projectDir, file) }
      for (const row of rowsOfTitle(title!)) found.set(row, [...(found.get(row) ?? []), test])
    }
  }
  return found
}

function testFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist' && !entry.name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(dir, entry.name)
      return entry.isDirectory() ? testFiles(path) : TEST_FILE.test(entry.name) ? [path] : []
    })
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('[', '\\[').replaceAll(']', '\\]')
}
