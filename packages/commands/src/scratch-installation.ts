import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@mobile-members/database/embedded-postgres.ts'
import { scratchDir } from '@mobile-members/database/scratch-server.ts'
import { readSettings, type Settings } from './env.ts'
import { startInstallation, type Installation } from './start.ts'

const PORTS =
  'GATEWAY REGISTRY BRANCHES SERVICES EVALUATIONS IDENTITY TOWN_CENTER TOWNSHIP BRANCH MEMBER POSTGRES'.split(' ')

/** Starts a whole installation of the demo county on free ports and on data that are gone when it is stopped. */
export async function startScratchInstallation(signal = new AbortController().signal): Promise<Installation> {
  const dir = mkdtempSync(join(scratchDir(), 'mobile-members-installation-'))
  chmodSync(dir, 0o755)
  try {
    const installation = await startInstallation(await settingsFor(dir), signal, (line) => console.error(line))
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

async function settingsFor(dir: string): Promise<Settings> {
  const ports = new Set<number>()
  while (ports.size < PORTS.length) ports.add(await freePort())
  const list = [...ports]
  const { PATH } = readSettings()
  return readSettings({
    PATH,
    DATA_DIR: dir,
    LOG_LEVEL: 'warn',
    ...Object.fromEntries(PORTS.map((name, index) => [`${name}_PORT`, String(list[index])])),
  })
}
