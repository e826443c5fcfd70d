import { serviceUrl } from '@mobile-members/database/provision.ts'
import { createScratchDatabase, startScratchServer } from '@mobile-members/database/scratch-server.ts'
import { readSettings, pathFrom } from './env.ts'
import { serviceEnvironment } from './plans.ts'
import { newSecrets } from './secrets.ts'
import { buildService, runServiceEntry } from './service-process.ts'

const USAGE = 'usage: npm run -s survey:link -- FOLDER --out FILE'

/**
 * `npm run -s survey:link -- FOLDER --out FILE`: imports and links a folder of survey returns by the registry's own code, on a
 * scratch database that is gone afterwards, and writes who was found to be whom.
 */
export async function surveyLinkCommand(args: string[]): Promise<void> {
  const { folder, out } = parse(args)
  const settings = readSettings()
  await buildService('registry')
  const server = await startScratchServer()
  const end = () => void server.stop().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  try {
    const adminUrl = await createScratchDatabase(server)
    const env = {
      ...serviceEnvironment('registry', settings, newSecrets(), adminUrl),
      DATABASE_URL: serviceUrl(adminUrl, 'registry', server.passwords.registry),
    }
    process.exitCode = await runServiceEntry(
      'registry',
      'survey-link',
      [pathFrom(settings, folder), '--out', pathFrom(settings, out)],
      env,
    )
  } finally {
    await server.stop()
  }
}

function parse(args: string[]): { folder: string; out: string } {
  const at = args.indexOf('--out')
  const out = at >= 0 ? args[at + 1] : undefined
  const [folder, ...rest] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  if (!folder || !out || rest.length > 0) throw new Error(USAGE)
  return { folder, out }
}
