import { execFile } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeBench } from './bench-report.ts'
import { serviceDir } from './plans.ts'
import { buildService } from './service-process.ts'

/** What the registry's own bench of linking tells of one set. */
interface Measured {
  rows: number
  readMs: number
  linkMs: number
  lost: number
  keptAgainstWill: number
  precision: number
  wrongPairs: number
  likelyWrongJoins: number
  recall: number
  recallAfterReview: number
  reviewShare: number
}

const DIFFICULTY = 'hard'
/** Of nothing that was tuned; sizes in members, of which about twice as many rows come. */
const SEED = 1002
const SIZES = [2400, 10_300, 51_000]

/** `npm run bench:linking`: links made-up survey returns of about 5,000, 20,000 and 100,000 rows in one run. */
export async function benchLinkingCommand(): Promise<void> {
  await buildService('registry')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--max-old-space-size=9000',
      join(serviceDir('registry'), 'dist', 'linking-bench-main.js'),
      DIFFICULTY,
      String(SEED),
      ...SIZES.map(String),
    ],
    { maxBuffer: 1 << 24 },
  )
  writeBench(
    'Linking',
    sectionOf(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Measured),
    ),
  )
}

function sectionOf(measured: readonly Measured[]): string {
  const [first] = measured
  const rows = measured.map((one) =>
    [
      one.rows,
      (one.readMs / 1000).toFixed(1),
      (one.linkMs / 1000).toFixed(1),
      (one.linkMs / one.rows / ((first?.linkMs ?? 1) / (first?.rows ?? 1))).toFixed(2),
      one.lost,
      one.keptAgainstWill,
      one.precision.toFixed(5),
      `${one.wrongPairs} (${one.likelyWrongJoins.toFixed(1)})`,
      one.recall.toFixed(4),
      one.recallAfterReview.toFixed(4),
      one.reviewShare.toFixed(4),
    ].join(' | '),
  )
  return `Made-up survey returns of counties of three sizes (difficulty \`${DIFFICULTY}\`, seed ${SEED}, which nothing was tuned on), read and linked
by the registry's own code, in the worker in which an import does it, with its limit of memory. Seconds of processor time on
${cpus().length} × ${cpus()[0]?.model.trim()}, so that what else the machine did is not in them; all sizes in one run. "A row" is the linking
time of a row as a multiple of the smallest set's: 1 would be linear. Written by \`npm run bench:linking\`.

| rows | reading s | linking s | a row | lost | kept against their will | precision | wrong pairs (expected) | recall | after review | to review |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}`
}
