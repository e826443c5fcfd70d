import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { build, runTool } from './build.ts'
import { findChromium } from './chromium.ts'
import { readSettings } from './env.ts'

interface Count {
  passed: number
  failed: number
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  success: boolean
  testResults: { status: string; assertionResults: unknown[] }[]
}

const ERRANDS = 'e2e'

/**
 * `npm test`: builds, then runs everything, browser errands included; ends with the plain line `N passed, N failed`.
 * Arguments name the projects to run, such as `npm test -- registry`.
 */
export async function testCommand(projects: string[]): Promise<void> {
  const counts: Count[] = []
  const errands = projects.length === 0 || projects.includes(ERRANDS)
  const others = projects.filter((project) => project !== ERRANDS)
  if (projects.length === 0) counts.push(await run('tests', ['--project', `!${ERRANDS}`]))
  else if (others.length > 0)
    counts.push(
      await run(
        'tests',
        others.flatMap((project) => ['--project', project]),
      ),
    )
  if (errands) counts.push(await runErrands())
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

async function runErrands(): Promise<Count> {
  try {
    const chromium = await findChromium(readSettings())
    await build()
    return await run('errands', ['--project', ERRANDS], { CHROMIUM: chromium })
  } catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
}

async function run(name: string, args: string[], env: Record<string, string> = {}): Promise<Count> {
  const dir = join(projectDir, '.data', 'test-results')
  const file = join(dir, `${name}.json`)
  mkdirSync(dir, { recursive: true })
  rmSync(file, { force: true })
  let complaint: Error | undefined
  await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    env,
  ).catch((error: Error) => (complaint = error))
  if (!existsSync(file)) {
    console.error(complaint?.message ?? `${name} left no report`)
    return { passed: 0, failed: 1 }
  }
  return countOf(JSON.parse(readFileSync(file, 'utf8')) as Report, complaint !== undefined)
}

/** A file that does not even load counts as one failed test, and so does an error outside every test. */
export function countOf(report: Report, complained: boolean): Count {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + unloaded
  return { passed: report.numPassedTests, failed: failed === 0 && complained ? 1 : failed }
}
