import { spawnSync } from 'node:child_process'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { runTool } from './build.ts'
import { generate, GENERATED } from './generate.ts'

const IMPORTS = ['packages', 'services', 'frontends', 'gateway', 'e2e']

/** Everything that says whether the code is good, apart from its tests; by the names under which one of them may be run alone. */
const checks: Record<string, () => Promise<void> | void> = {
  types: async () => {
    await runTool('tsc', ['-p', 'tsconfig.json'])
    await runTool('tsc', ['-p', 'tsconfig.web.json'])
  },
  lint: () => runTool('oxlint', ['--type-aware', '--deny-warnings']),
  format: () => runTool('oxfmt', ['--check', '.']),
  imports: () => runTool('depcruise', [...IMPORTS, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long']),
  dead: () => runTool('knip', ['--no-progress', '--no-config-hints']),
  generated: checkGenerated,
  migrations: checkMigrations,
}

/** `npm run check [-- NAME…]`: runs every check to its end and tells which failed. */
export async function checkCommand(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !checks[name])
  if (unknown.length > 0) throw new Error(`no check ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}`)
  const failed: string[] = []
  for (const [name, check] of Object.entries(checks)) {
    if (names.length > 0 && !names.includes(name)) continue
    const started = performance.now()
    try {
      await check()
      console.log(`ok      ${name} (${seconds(started)})`)
    } catch (error) {
      failed.push(name)
      console.error((error as Error).message)
      console.log(`FAILED  ${name} (${seconds(started)})`)
    }
  }
  if (failed.length > 0) throw new Error(`not good: ${failed.join(', ')}`)
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

// What is generated is committed and read in reviews, so it must be what the sources give.
async function checkGenerated(): Promise<void> {
  const before = fingerprints()
  await generate()
  const after = fingerprints()
  const stale = [...after.keys(), ...before.keys()].filter((file) => before.get(file) !== after.get(file))
  if (stale.length > 0) {
    throw new Error(
      `not fresh: ${[...new Set(stale)].join(', ')}. They are generated anew now: look at them and commit them.`,
    )
  }
}

function fingerprints(): Map<string, string> {
  const files = git(['ls-files', '--cached', '--others', '--exclude-standard', '--', ...GENERATED])
    .split('\n')
    .filter((file) => file !== '')
  if (files.length === 0) return new Map()
  const hashes = spawnSync('git', ['hash-object', '--stdin-paths'], {
    cwd: projectDir,
    input: `${files.join('\n')}\n`,
    encoding: 'utf8',
  })
  const list = hashes.stdout.split('\n')
  return new Map(files.map((file, index) => [file, list[index] ?? '']))
}

// A migration that ran somewhere must stay what it was; what was wrong is put right by a newer one.
function checkMigrations(): void {
  const base = ['origin/main', 'HEAD'].find(
    (ref) => spawnSync('git', ['rev-parse', '--verify', '-q', ref], { cwd: projectDir }).status === 0,
  )
  if (!base) return
  const changed = git(['diff', '--name-status', '--diff-filter=MDR', base, '--', 'services/*/migrations/*']).trim()
  if (changed !== '') throw new Error(`migrations are append-only; changed against ${base}:\n${changed}`)
}

function git(args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: projectDir, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`)
  return stdout
}
