import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@mobile-members/database/embedded-postgres.ts'
import { scratchDir } from '@mobile-members/database/scratch-server.ts'
import { readSettings, type Settings } from './env.ts'
import { startInstallation, type Installation } from './start.ts'

const PORTS =
  'GATEWAY REGISTRY BRANCHES SERVICES EVALUATIONS IDENTITY TOWN_CENTER TOWNSHIP BRANCH MEMBER POSTGRES'.split(' ')

/**
 * Starts a whole installation of the demo county on free ports and on data that are gone when it is stopped.
 * In `production` its gateway runs only the operations that the front ends were built with.
 */
export async function startScratchInstallation(
  mode: Settings['NODE_ENV'] = 'development',
  signal = new AbortController().signal,
): Promise<Installation> {
  const dir = mkdtempSync(join(scratchDir(), 'mobile-members-installation-'))
  chmodSync(dir, 0o755)
  try {
    const installation = await startInstallation(await settingsFor(dir, mode), signal, (line) => console.error(line))
    return {
      ...installation,
      async stop() {
        await installation.stop()
        rmSync(dir, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(dir, { recursive: true, force: true })
    throw error
  }
}

async function settingsFor(dir: string, mode: Settings['NODE_ENV']): Promise<Settings> {
  const ports = new Set<number>()
  while (ports.size < PORTS.length) ports.add(await freePort())
  const list = [...ports]
  const { PATH } = readSettings()
  return readSettings({
    PATH,
    DATA_DIR: dir,
    NODE_ENV: mode,
    LOG_LEVEL: 'warn',
    ...Object.fromEntries(PORTS.map((name, index) => [`${name}_PORT`, String(list[index])])),
  })
}
