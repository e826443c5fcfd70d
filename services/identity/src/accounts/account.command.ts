import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { deleteAttempts, findLock } from '../attempts/attempt.store.ts'
import { writeAudit } from '../audit.ts'
import type { Db } from '../db.ts'
import { rotateKeys } from '../keys/key.store.ts'
import { deleteRecordsOf } from '../provider/record.store.ts'
import type { Vault } from '../secrets/vault.ts'
import { loginRefusal, normalizedLogin } from './account.rules.ts'
import { findAccountByLogin, insertAccount, listAccounts, updateDisabledAt, updatePassword } from './account.store.ts'
import { hashPassword } from './password.ts'
import { loginKeyOf } from './sign-in.ts'

export interface CommandContext {
  db: Db
  vault: Vault
  now: () => Date
}

export const USAGE = `usage:
  add LOGIN --label TITLE [--subject UUID]   a new account; prints its subject and its first password
  password LOGIN                             a new first password, and the end of every sign-in
  disable LOGIN | enable LOGIN               no sign-in any more, and every one ends at once | again
  unlock LOGIN                               forgets the wrong passwords
  list                                       every account
  rotate-keys                                announces a new signing key`

// Without characters that are read for one another.
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const FIRST_PASSWORD_LENGTH = 16

/**
 * What an administrator does to accounts at the machine itself.
 * A password that somebody else has seen must be changed at the first sign-in.
 *
 * @returns what to print
 * @throws with a sentence when the command, the login or the label will not do
 */
export async function runAccountCommand(context: CommandContext, args: string[]): Promise<string> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { label: { type: 'string' }, subject: { type: 'string' } },
  })
  const [command, typed = ''] = positionals
  const login = normalizedLogin(typed)
  switch (command) {
    case 'add':
      return addAccount(context, login, values.label, values.subject)
    case 'password':
      return resetPassword(context, login)
    case 'disable':
    case 'enable':
      return setDisabled(context, login, command === 'disable')
    case 'unlock':
      return unlock(context, login)
    case 'list':
      return list(context)
    case 'rotate-keys':
      return rotate(context)
    default:
      throw new Error(USAGE)
  }
}

async function addAccount(
  { db }: CommandContext,
  login: string,
  label: string | undefined,
  subject: string | undefined,
): Promise<string> {
  if (loginRefusal(login)) throw new Error('a login is 2 to 40 of a-z 0-9 . _ - and begins with a letter or digit')
  if (!label) throw new Error('--label is the title of the office, for example 中心主任')
  if (await findAccountByLogin(db, login)) throw new Error(`${login} exists already`)
  const password = firstPassword()
  const passwordHash = await hashPassword(password)
  const account = await db.transaction().execute(async (tx) => {
    const values = { login, label, passwordHash, mustChangePassword: true, ...(subject ? { subject } : {}) }
    const inserted = await insertAccount(tx, values)
    await writeAudit(tx, 'addAccount', inserted.subject)
    return inserted
  })
  return `${login}\nsubject  ${account.subject}\npassword ${password}`
}

async function resetPassword({ db, vault, now }: CommandContext, login: string): Promise<string> {
  const { subject } = await known(db, login)
  const password = firstPassword()
  const passwordHash = await hashPassword(password)
  await db.transaction().execute(async (tx) => {
    await updatePassword(tx, subject, { passwordHash, passwordChangedAt: now(), mustChangePassword: true })
    await deleteRecordsOf(tx, subject)
    await deleteAttempts(tx, loginKeyOf(vault, login))
    await writeAudit(tx, 'resetPassword', subject)
  })
  return `${login}\npassword ${password}`
}

async function setDisabled({ db, now }: CommandContext, login: string, disabled: boolean): Promise<string> {
  const { subject } = await known(db, login)
  await db.transaction().execute(async (tx) => {
    await updateDisabledAt(tx, subject, disabled ? now() : null)
    if (disabled) await deleteRecordsOf(tx, subject)
    await writeAudit(tx, disabled ? 'disableAccount' : 'enableAccount', subject)
  })
  return `${login} is ${disabled ? 'disabled' : 'enabled'}`
}

async function unlock({ db, vault }: CommandContext, login: string): Promise<string> {
  const { subject } = await known(db, login)
  await db.transaction().execute(async (tx) => {
    await deleteAttempts(tx, loginKeyOf(vault, login))
    await writeAudit(tx, 'unlockLogin', subject)
  })
  return `${login} is unlocked`
}

async function list({ db, vault, now }: CommandContext): Promise<string> {
  const lines = []
  for (const { login, subject, label, disabledAt, lastSignInAt } of await listAccounts(db)) {
    const locked = await findLock(db, loginKeyOf(vault, login), now())
    const state = disabledAt ? 'disabled' : locked ? `locked until ${locked.toISOString()}` : 'active'
    lines.push([login, subject, label, state, lastSignInAt?.toISOString() ?? 'never signed in'].join('\t'))
  }
  return lines.join('\n')
}

async function rotate({ db, vault, now }: CommandContext): Promise<string> {
  const from = await rotateKeys(db, vault, now())
  await writeAudit(db, 'rotateKeys', undefined)
  return `a new key signs from ${from.toISOString()}`
}

async function known(db: Db, login: string) {
  const account = await findAccountByLogin(db, login)
  if (!account) throw new Error(`there is no account ${login}`)
  return account
}

function firstPassword(): string {
  return Array.from({ length: FIRST_PASSWORD_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
