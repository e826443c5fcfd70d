import { readFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createScratchDatabase, startScratchServer } from '@mobile-members/database/scratch-server.ts'
import { writeBench } from './bench-report.ts'
import { readSettings } from './env.ts'
import { serviceEnvironment } from './plans.ts'
import { newSecrets } from './secrets.ts'
import { buildService, runServiceEntry } from './service-process.ts'

interface SearchFigures {
  search: string
  example: string
  scope: string
  p50: number
  p95: number
  naiveP50: number
  found: number
}

/**
 * `npm run bench:search`: the register's search over a million invented members, by the registry's own code, for every kind of
 * search and of asker, with a plain LIKE beside it in the same run. On a scratch database that is gone afterwards.
 */
export async function benchSearchCommand(): Promise<void> {
  const settings = readSettings()
  await buildService('registry')
  const server = await startScratchServer()
  const end = () => void server.stop().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  try {
    const adminUrl = await createScratchDatabase(server)
    const out = join(tmpdir(), `search-bench-${process.pid}.json`)
    const env = { ...serviceEnvironment('registry', settings, newSecrets(), adminUrl), DATABASE_URL: adminUrl }
    const code = await runServiceEntry('registry', 'search-bench-main', [out], env)
    if (code !== 0) throw new Error(`the bench ended with ${code}`)
    const report = reportOf(JSON.parse(readFileSync(out, 'utf8')) as SearchFigures[])
    writeBench('Search', report)
    console.log(report)
  } finally {
    await server.stop()
  }
}

function reportOf(figures: readonly SearchFigures[]): string {
  const rows = figures.map(
    ({ search, example, scope, p50, p95, naiveP50, found }) =>
      `| ${search} (${example}) | ${scope} | ${found} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${naiveP50.toFixed(0)} | ${(naiveP50 / p50).toFixed(0)}× |`,
  )
  return `
The first page of 50 and how many there are, over 1,000,000 invented members in 20 townships, 400 home branches and 250 branches in town,
as the list asks for them; beside it a plain LIKE over the same columns (2 for each asker, since it reads every row whatever the word).
25 different searches each, one connection. Read the ratios; the rest is this machine's (${cpus().length} × ${cpus()[0]?.model.trim()}). Written by \`npm run bench:search\`.

| search | asker | found | p50 ms | p95 ms | LIKE p50 ms | faster |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}
