import type { Returns } from '@mobile-members/county/returns.ts'
import { parseWorkbook } from '../surveys/parse-workbook.ts'
import type { Gazetteer } from '../surveys/place.rules.ts'
import { SurveyWorker, type LineToLink } from '../surveys/survey-worker.ts'
import { understandWorkbook } from '../surveys/understand-workbook.ts'
import type { Decision } from './linking.rules.ts'

export interface LinkingMeasured {
  rows: number
  /** Processor time for reading the workbooks. */
  readMs: number
  /** Processor time for comparing, learning, joining and asking, in the worker in which an import does it. */
  linkMs: number
  lost: number
  keptAgainstWill: number
  precision: number
  wrongPairs: number
  /** As linking expected it before anybody looked. */
  likelyWrongJoins: number
  recall: number
  recallAfterReview: number
  reviewShare: number
}

/** Reads and links survey returns as an import does, and compares the decisions with the truth. */
export async function benchLinking(returns: Returns, gazetteer: Gazetteer): Promise<LinkingMeasured> {
  const truth = new Map(returns.truth.map((row) => [`${row.file}|${row.sheet}|${row.row}`, row]))
  const lines: LineToLink[] = []
  const persons: string[] = []
  let [lost, keptAgainstWill, rows] = [0, 0, 0]
  const started = processorTime()
  for (const { name, bytes } of returns.files) {
    const knowing = { gazetteer, columnMeanings: {}, units: {}, today: '2026-11-23' }
    for (const sheet of understandWorkbook(name, parseWorkbook(bytes), knowing).sheets) {
      for (const line of sheet.lines) {
        const told = truth.get(`${name}|${name.endsWith('.csv') ? '' : sheet.name}|${line.row}`)
        if (!told) continue
        rows++
        truth.delete(`${name}|${name.endsWith('.csv') ? '' : sheet.name}|${line.row}`)
        if (line.exclusion) {
          if (told.expect === 'member') lost++
          continue
        }
        if (told.expect === 'excluded') keptAgainstWill++
        else {
          lines.push({
            lineId: String(lines.length),
            sheetId: `${name} ${sheet.name}`,
            memberId: undefined,
            facts: line.facts,
          })
          persons.push(told.person)
        }
      }
    }
  }
  lost += [...truth.values()].filter(({ expect }) => expect === 'member').length
  const read = processorTime()
  const worker = new SurveyWorker()
  const { decisions, estimate } = await worker.link(lines, 0, [], gazetteer)
  const linked = processorTime()
  await worker.close()
  return {
    rows,
    readMs: Math.round(read - started),
    linkMs: Math.round(linked - read),
    lost,
    keptAgainstWill,
    likelyWrongJoins: estimate.wrongJoins,
    ...scored(decisions, persons),
  }
}

/** Milliseconds that all threads have worked; what else the machine does is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Pairs of rows: of those joined the share that is right, of those of one person the share joined, also after the questions. */
function scored(decisions: readonly Decision[], persons: readonly string[]) {
  const person = (i: number) => persons[i] ?? ''
  const all = pairsBy(decisions.map((_, i) => person(i)))
  const joined = pairsBy(decisions.map(({ group }) => String(group)))
  const right = pairsBy(decisions.map(({ group }, i) => `${group} ${person(i)}`))
  const mainPerson = new Map<number, string>()
  for (const [group, members] of Map.groupBy(decisions.keys(), (i) => decisions[i]?.group ?? -1)) {
    const [first] = [...Map.groupBy(members, person)].toSorted((a, b) => b[1].length - a[1].length)
    if (first) mainPerson.set(group, first[0])
  }
  const into = new Map<number, number>()
  const rootOf = (group: number): number => {
    const next = into.get(group)
    return next === undefined ? group : rootOf(next)
  }
  decisions.forEach(({ group, candidates }, i) => {
    for (const candidate of candidates) {
      if (mainPerson.get(candidate.group) !== person(i)) continue
      const [one, other] = [rootOf(group), rootOf(candidate.group)]
      if (one !== other) into.set(one, other)
    }
  })
  const afterReview = pairsBy(decisions.map(({ group }, i) => `${rootOf(group)} ${person(i)}`))
  return {
    precision: joined === 0 ? 1 : right / joined,
    wrongPairs: joined - right,
    recall: right / all,
    recallAfterReview: afterReview / all,
    reviewShare: decisions.filter(({ candidates }) => candidates.length > 0).length / decisions.length,
  }
}

function pairsBy(keys: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
}
