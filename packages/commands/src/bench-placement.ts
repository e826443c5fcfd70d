import { readFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createScratchDatabase, startScratchServer } from '@mobile-members/database/scratch-server.ts'
import { writeBench } from './bench-report.ts'
import { readSettings } from './env.ts'
import { serviceEnvironment } from './plans.ts'
import { newSecrets } from './secrets.ts'
import { buildService, runServiceEntry } from './service-process.ts'

interface PlacementFigures {
  units: number
  branches: number
  members: number
  sample: number
  statementMs: number
  naiveMs: number
  decisions: number
  replayMs: number
  changed: number
}

/**
 * `npm run bench:placement`: the nearest branch of 50,000 work units among 10,000 in one statement, beside measuring every
 * branch, and the replay of 10,000 decisions under other rules; by the code of branches, on a scratch database.
 */
export async function benchPlacementCommand(): Promise<void> {
  const settings = readSettings()
  await buildService('branches')
  const server = await startScratchServer()
  const end = () => void server.stop().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  try {
    const adminUrl = await createScratchDatabase(server)
    const out = join(tmpdir(), `placement-bench-${process.pid}.json`)
    const env = { ...serviceEnvironment('branches', settings, newSecrets(), adminUrl), DATABASE_URL: adminUrl }
    const code = await runServiceEntry('branches', 'placement-bench-main', [out], env)
    if (code !== 0) throw new Error(`the bench ended with ${code}`)
    const report = reportOf(JSON.parse(readFileSync(out, 'utf8')) as PlacementFigures)
    writeBench('Placement', report)
    console.log(report)
  } finally {
    await server.stop()
  }
}

function reportOf(figures: PlacementFigures): string {
  const { units, branches, members, sample, statementMs, naiveMs, decisions, replayMs, changed } = figures
  const each = (statementMs / units) * 1000
  const naiveEach = (naiveMs / sample) * 1000
  return `
The nearest enterprise branch of each of ${units.toLocaleString('en')} work units among ${branches.toLocaleString('en')} branches with ${members.toLocaleString('en')} mobile members, equally near ones
by fewer members, in one statement: the index on the plane bounds a box, all within it is measured on the sphere. Beside it measuring
every branch, for ${sample} of the units, which must find the same branches. And ${decisions.toLocaleString('en')} decisions made once more under other rules
(${changed.toLocaleString('en')} come out otherwise). The median of three runs each. Read the ratio; the rest is this machine's (${cpus().length} × ${cpus()[0]?.model.trim()}). Written by \`npm run bench:placement\`.

| | units | ms | µs a unit | faster |
|---|---|---|---|---|
| one statement, by the index | ${units} | ${statementMs.toFixed(0)} | ${each.toFixed(0)} | ${(naiveEach / each).toFixed(0)}× |
| measuring every branch | ${sample} | ${naiveMs.toFixed(0)} | ${naiveEach.toFixed(0)} | 1× |

| | decisions | ms |
|---|---|---|
| replay under other rules | ${decisions} | ${replayMs.toFixed(0)} |
`
}
