import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { assessmentPeriodOn } from '@mobile-members/model/assessments.ts'
import { RUNNING_CASE_STATES } from '@mobile-members/model/cases.ts'
import pg from 'pg'
import { Pool } from 'undici'
import { writeBench } from './bench-report.ts'
import { addressesOf } from './plans.ts'
import { startScratchInstallation } from './scratch-installation.ts'
import { accessToken } from './token.ts'

/** One way of asking a question; gives the answer's figures. */
type Ask = () => Promise<unknown>

interface Measured {
  perSecond: number
  p50: number
  p95: number
}

const ROUNDS = 7
const ROUND_MS = 1500
const WARM_UP_MS = 3000
const CONNECTIONS = [1, 10]
const ACCOUNT = 'director'

/**
 * `npm run bench`: the town dashboard's figures through the gateway and all four subgraphs, against one hand-written SQL
 * over the same tables that no service may read. Both are asked in one run, in turn, and must give the same figures.
 */
export async function benchCommand(): Promise<void> {
  const installation = await startScratchInstallation()
  const { gatewayUrl } = addressesOf(installation.settings)
  const { origin, pathname } = new URL(gatewayUrl)
  const http = new Pool(origin, { connections: Math.max(...CONNECTIONS) })
  const database = new pg.Pool({ connectionString: installation.adminUrl, max: Math.max(...CONNECTIONS) })
  try {
    const authorization = `Bearer ${await accessToken(ACCOUNT, installation.settings)}`
    const query = readFileSync(new URL('../bench/dashboard.graphql', import.meta.url), 'utf8')
    const statement = readFileSync(new URL('../bench/dashboard.sql', import.meta.url), 'utf8')
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    const body = JSON.stringify({ query })
    const gateway: Ask = async () => {
      const answer = await http.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', authorization },
        body,
      })
      const { data, errors } = (await answer.body.json()) as { data: unknown; errors?: { message: string }[] }
      if (errors) throw new Error(`the gateway answered ${JSON.stringify(errors)}`)
      return data
    }
    const handWritten: Ask = async () =>
      (
        await database.query<{ figures: unknown }>({
          name: 'dashboard',
          text: statement,
          values: [today, [...RUNNING_CASE_STATES], assessmentPeriodOn(today)],
        })
      ).rows[0]?.figures
    const [byGateway, bySql] = [await gateway(), await handWritten()]
    if (!isDeepStrictEqual(byGateway, bySql)) {
      throw new Error(`not the same figures:\n${JSON.stringify(byGateway)}\n${JSON.stringify(bySql)}`)
    }
    const lines: string[] = []
    for (const connections of CONNECTIONS) {
      const [a, b] = await interleaved([gateway, handWritten], connections)
      lines.push(row('through the gateway', connections, a!), row('hand-written SQL', connections, b!))
      lines.push(`| gateway ÷ SQL | ${connections} | ${(a!.perSecond / b!.perSecond).toFixed(2)} | | |`)
    }
    const report = reportOf(lines, JSON.stringify(byGateway).length)
    writeBench('Dashboard', report)
    console.log(report)
  } finally {
    await http.close()
    await database.end()
    await installation.stop()
  }
}

/** Rounds of all in turn, so that whatever else the machine does falls on each alike; the median round counts. */
async function interleaved(asks: Ask[], connections: number): Promise<Measured[]> {
  for (const ask of asks) await load(ask, connections, WARM_UP_MS)
  const rounds: Measured[][] = asks.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    const order = asks.map((_, index) => (index + round) % asks.length)
    for (const index of order) rounds[index]!.push(await load(asks[index]!, connections, ROUND_MS))
  }
  return rounds.map((measured) => ({
    perSecond: median(measured.map((one) => one.perSecond)),
    p50: median(measured.map((one) => one.p50)),
    p95: median(measured.map((one) => one.p95)),
  }))
}

async function load(ask: Ask, connections: number, milliseconds: number): Promise<Measured> {
  const times: number[] = []
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - start < milliseconds) {
        const asked = performance.now()
        await ask()
        times.push(performance.now() - asked)
      }
    }),
  )
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { perSecond: (times.length / (performance.now() - start)) * 1000, p50: at(0.5), p95: at(0.95) }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

function row(name: string, connections: number, { perSecond, p50, p95 }: Measured): string {
  return `| ${name} | ${connections} | ${perSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`
}

function reportOf(lines: string[], bytes: number): string {
  return `
The town dashboard's figures from all four subgraphs in one query (${bytes} bytes), as ${ACCOUNT} of the demo county: through the
gateway, with authorisation in every subgraph, and by one hand-written SQL on the same database, with none. Both in one run,
${ROUNDS} rounds in turn, the median round. Read the ratios; the rest is this machine's (${cpus().length} × ${cpus()[0]?.model.trim()}, which also
ran the load). Written by \`npm run bench\`.

| asked | connections | answers a second | p50 ms | p95 ms |
|---|---|---|---|---|
${lines.join('\n')}
`
}
