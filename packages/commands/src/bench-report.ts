import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'

const DOCUMENT = join(projectDir, 'docs', 'bench.md')

/** Writes one bench's section of docs/bench.md and leaves the others as they are. */
export function writeBench(title: string, text: string): void {
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '# Bench\n'
  const [head = '# Bench\n', ...sections] = before.split(/^(?=## )/m)
  const section = `## ${title}\n\n${text.trim()}\n`
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`))
  const all = at >= 0 ? sections.with(at, section) : [...sections, section]
  writeFileSync(DOCUMENT, [head.trim(), ...all.map((one) => one.trim())].join('\n\n') + '\n')
}
