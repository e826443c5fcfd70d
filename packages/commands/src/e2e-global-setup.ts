import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'
import { readSettings } from './env.ts'
import { addressesOf, dataDirOf, type FrontendName } from './plans.ts'
import { startScratchInstallation } from './scratch-installation.ts'

/** What an errand needs to know of the installation that it walks through. */
export interface ErrandInstallation {
  frontends: Record<FrontendName, string>
  gatewayUrl: string
  issuer: string
  demoPassword: string
  /** Where the demo county's survey returns are. */
  returnsDir: string
  /** The processes, so that an errand can see what remains when one of them stands still. */
  pids: Record<string, number | undefined>
  /** The Chromium to start. */
  chromium: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    installation: ErrandInstallation
  }
}

/** Starts a whole installation of its own, on free ports and on data that are gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium(readSettings())
  const installation = await startScratchInstallation('production')
  const { frontends, gatewayUrl, issuer } = addressesOf(installation.settings)
  project.provide('installation', {
    frontends,
    gatewayUrl,
    issuer,
    demoPassword: installation.secrets.demoPassword,
    returnsDir: join(dataDirOf(installation.settings), 'returns'),
    pids: installation.pids(),
    chromium,
  })
  return () => installation.stop()
}
