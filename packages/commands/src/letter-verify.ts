import { existsSync } from 'node:fs'
import { pathFrom, plainEnvironment, readSettings } from './env.ts'
import { buildService, runServiceEntry } from './service-process.ts'

/**
 * `npm run -s letter:verify -- FILE_OR_TOKEN KEYS [STATUS]`: says whether a letter is genuine, without network and without the
 * database, by the public keys that the issuer has published.
 */
export async function letterVerifyCommand(args: string[]): Promise<void> {
  if (args.length === 0) throw new Error('usage: npm run -s letter:verify -- FILE_OR_TOKEN KEYS [STATUS]')
  const settings = readSettings()
  await buildService('registry')
  // What names no file is a token, an option or a day, and goes on as it is.
  const paths = args.map((arg) => (existsSync(pathFrom(settings, arg)) ? pathFrom(settings, arg) : arg))
  process.exitCode = await runServiceEntry('registry', 'letter-verify', paths, plainEnvironment())
}
