import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { chromium } from 'playwright-core'
import { runCommand } from './build.ts'
import type { Settings } from './env.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** Finds a Chromium: the named one, the system's, Playwright's; else installs one, by apt as root, else by Playwright. */
export async function findChromium(settings: Settings): Promise<string> {
  if (settings.CHROMIUM) return settings.CHROMIUM
  const found = installed(settings)
  if (found) return found
  console.error('installing a browser for the errands …')
  if (process.getuid?.() === 0 && onPath(settings, 'apt-get')) {
    const apt = (args: string[]) => runCommand('apt-get', ['-qq', '-y', ...args], { DEBIAN_FRONTEND: 'noninteractive' })
    await apt(['update'])
      .then(() => apt(['install', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']))
      .catch((error: Error) => console.error(error.message))
  }
  if (!installed(settings)) {
    const cli = join(projectDir, 'packages', 'commands', 'node_modules', 'playwright-core', 'cli.js')
    await runCommand(process.execPath, [cli, 'install', 'chromium']).catch((error: Error) =>
      console.error(error.message),
    )
  }
  const now = installed(settings)
  if (!now) throw new Error('no Chromium: install one, or name one by CHROMIUM')
  return now
}

function installed(settings: Settings): string | undefined {
  const own = chromium.executablePath()
  return (
    NAMES.map((name) => onPath(settings, name)).find((path) => path !== undefined && works(path)) ??
    (existsSync(own) ? own : undefined)
  )
}

function onPath(settings: Settings, name: string): string | undefined {
  return settings.PATH.split(delimiter)
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path))
}

// Some systems have a file of that name that only says how to install it.
function works(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
