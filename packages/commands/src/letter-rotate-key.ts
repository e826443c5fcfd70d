import { readFileSync } from 'node:fs'
import { pathFrom, readSettings } from './env.ts'
import { dataDirOf } from './plans.ts'
import { newSigningKey, rotateSigningKey } from './secrets.ts'

/**
 * `npm run -s letter:rotate-key`: puts a new key for letters in the first place of this installation's secrets; the next start
 * signs by it, and every key that ever signed stays published.
 * `npm run -s letter:rotate-key -- KEYS.json` prints a rotated set for a deployment, whose LETTER_SIGNING_KEYS it becomes.
 */
export async function letterRotateKeyCommand(args: string[]): Promise<void> {
  const settings = readSettings()
  const [file] = args
  if (file !== undefined) {
    const { keys } = JSON.parse(readFileSync(pathFrom(settings, file), 'utf8')) as { keys: Record<string, string>[] }
    console.log(JSON.stringify({ keys: [newSigningKey(), ...keys] }))
    return
  }
  const { before, after } = rotateSigningKey(dataDirOf(settings))
  console.log(
    `letters are signed by ${after} from the next start on; ${before} stays published, and its letters stay valid`,
  )
  console.log('did the old key fall into other hands? then condemn it under 签名密钥 (Signing keys) after the start')
}
