import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCounty } from '@mobile-members/county/county.ts'
import { makeReturns } from '@mobile-members/county/returns.ts'

// Run as a process of its own, since it keeps one busy for some seconds: FOLDER, SEED, TODAY.
const [folder = '', seed = '', today = ''] = process.argv.slice(2)
const draft = `${folder}.new`
rmSync(draft, { recursive: true, force: true })
mkdirSync(draft, { recursive: true })
for (const { name, bytes } of makeReturns(generateCounty({ seed: Number(seed), today })).files) {
  writeFileSync(join(draft, name), bytes)
}
rmSync(folder, { recursive: true, force: true })
renameSync(draft, folder)
