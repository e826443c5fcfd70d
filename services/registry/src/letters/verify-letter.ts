import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dayOf } from '@mobile-members/model/dates.ts'
import {
  type PublishedKey,
  STATUS_TYPE,
  type StatusList,
  fingerprintOf,
  isSet,
  openSigned,
  tokenIn,
  verifyLetterToken,
} from './token.ts'

/** What the check prints; the exit code is 0 for VALID only. */
export interface LetterCheck {
  verdict: string
  letter: object | undefined
  /** Set when the key was condemned and nothing at hand says whether this letter is on record. */
  doubt: string | undefined
  /** How old the knowledge about revoked letters is; none: it was not looked at. */
  statusAsOf: string | undefined
}

/**
 * Checks a letter without network: by the published keys, and by a status list when there is one (R44).
 * Takes a PDF, a text that holds the token or the verification address, or the token itself.
 */
export function checkLetter(
  fileOrToken: string,
  options: { keys: readonly PublishedKey[]; status?: string | undefined; today: string },
): LetterCheck {
  const token = tokenIn(fileOrToken) ?? tokenIn(contentOf(fileOrToken))
  const status = options.status === undefined ? undefined : openStatus(options.status.trim(), options.keys)
  if (options.status !== undefined && !status) throw new Error('the status list is not signed by one of these keys')
  if (!token) return { verdict: 'INVALID', letter: undefined, doubt: undefined, statusAsOf: status?.asOf }
  const { verdict, letter, doubt } = verifyLetterToken(token, options.keys, options.today, {
    revoked: (index) => status !== undefined && isSet(status, index),
    ...(status ? { onRecord: (kid, one) => status.genuine?.[kid]?.includes(fingerprintOf(one)) ?? false } : {}),
  })
  return { verdict, letter, doubt, statusAsOf: status?.asOf }
}

/** A status list that one of these keys signed; a condemned key signs none that counts. */
function openStatus(status: string, keys: readonly PublishedKey[]): StatusList | undefined {
  return openSigned<StatusList>(
    status,
    STATUS_TYPE,
    keys.filter((key) => key['condemnedFrom'] === undefined),
  )
}

/** `letter:verify -- FILE_OR_TOKEN KEYS [STATUS] [--on YYYY-MM-DD]`; gives the exit code: 0 for a valid letter only. */
export function verifyLetterCommand(args: string[], print: (line: string) => void): number {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { on: { type: 'string' } },
  })
  const [fileOrToken, keysFile, statusFile] = positionals
  if (!fileOrToken || !keysFile) {
    print('usage: letter:verify FILE_OR_TOKEN KEYS [STATUS] [--on YYYY-MM-DD]')
    print('KEYS and STATUS are /verify/keys.json and /verify/status.jwt of the issuer, fetched at any earlier time')
    return 2
  }
  const { keys } = JSON.parse(readFileSync(keysFile, 'utf8')) as { keys: PublishedKey[] }
  const check = checkLetter(fileOrToken, {
    keys,
    status: statusFile === undefined ? undefined : readFileSync(statusFile, 'utf8'),
    today: values.on ?? dayOf(new Date()),
  })
  print(check.verdict)
  if (check.letter) print(JSON.stringify(check.letter, null, 2))
  if (check.doubt !== undefined)
    print(
      check.verdict === 'INVALID'
        ? 'key: condemned; the letter is not trusted'
        : 'key: condemned later; take the status list along, or ask online whether this letter is on record',
    )
  print(check.statusAsOf === undefined ? 'revocation: not looked at' : `revocation: as of ${check.statusAsOf}`)
  return check.verdict === 'VALID' ? 0 : 1
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}
