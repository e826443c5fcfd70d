import { pathFrom, plainEnvironment, readSettings } from './env.ts'
import { buildService, runServiceEntry } from './service-process.ts'

/**
 * `npm run -s letter:verify -- FILE [KEYS]`: says whether a letter is genuine, without network and without the
 * database, by the public keys that the issuer has published.
 */
export async function letterVerifyCommand(args: string[]): Promise<void> {
  if (args.length === 0) throw new Error('usage: npm run -s letter:verify -- FILE [KEYS]')
  const settings = readSettings()
  await buildService('registry')
  const paths = args.map((arg) => (arg.startsWith('-') ? arg : pathFrom(settings, arg)))
  process.exitCode = await runServiceEntry('registry', 'letter-verify', paths, plainEnvironment())
}
