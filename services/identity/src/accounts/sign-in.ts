import { writeAudit } from '../audit.ts'
import { beginAttempt, countRequest, deleteAttempts } from '../attempts/attempt.store.ts'
import type { Logger } from 'pino'
import type { Db, Row } from '../db.ts'
import type { Environment } from '../env.ts'
import { deleteOtherRecordsOf } from '../provider/record.store.ts'
import type { Vault } from '../secrets/vault.ts'
import { normalizedLogin, passwordIsStale, passwordRefusal, type PasswordRefusal } from './account.rules.ts'
import { findAccountByLogin, updateLastSignInAt, updatePassword } from './account.store.ts'
import { hashPassword, passwordMatches } from './password.ts'

export interface SignInContext {
  db: Db
  vault: Vault
  env: Environment
  now: () => Date
  log: Logger
}

export interface Credentials {
  login: string
  password: string
  /** The address that asks; kept only as a keyed hash. Without one only the login is counted. */
  source?: string
}

type Account = Row<'accounts'>

export type SignInResult =
  | { outcome: 'SIGNED_IN'; account: Account }
  | { outcome: 'TOO_MANY_REQUESTS' }
  | { outcome: 'LOCKED'; minutes: number }
  | { outcome: 'WRONG' }
  | { outcome: 'DISABLED' }
  | { outcome: 'PASSWORD_STALE' }

export type ChangeResult =
  | Exclude<SignInResult, { outcome: 'PASSWORD_STALE' }>
  | { outcome: PasswordRefusal | 'REPEAT_DIFFERS' }

/**
 * Signs an account in by login and password (X1).
 * A login without an account takes the same time, gets the same answers and is locked alike, so that nobody learns which logins exist.
 */
export async function signIn(context: SignInContext, credentials: Credentials): Promise<SignInResult> {
  const result = await check(context, credentials)
  if (result.outcome !== 'SIGNED_IN') return result
  const { account } = result
  if (passwordIsStale(account, context.now(), context.env.PASSWORD_MAX_DAYS)) return { outcome: 'PASSWORD_STALE' }
  await complete(context, account, 'signIn')
  return result
}

/** Changes the own password and signs in; every other sign-in of the account ends. */
export async function changePassword(
  context: SignInContext,
  credentials: Credentials,
  next: { password: string; repeated: string; sessionUid?: string | undefined },
): Promise<ChangeResult> {
  if (next.password !== next.repeated) return { outcome: 'REPEAT_DIFFERS' }
  const result = await check(context, credentials)
  if (result.outcome !== 'SIGNED_IN') return result
  const { account } = result
  const refusal = passwordRefusal(account.login, credentials.password, next.password)
  if (refusal) return { outcome: refusal }
  const passwordHash = await hashPassword(next.password)
  await context.db.transaction().execute(async (tx) => {
    const passwordChangedAt = context.now()
    await updatePassword(tx, account.subject, { passwordHash, passwordChangedAt, mustChangePassword: false })
    await deleteOtherRecordsOf(tx, account.subject, next.sessionUid)
    await writeAudit(tx, 'changePassword', account.subject)
  })
  await complete(context, account, 'signIn')
  return result
}

/** As `signIn`, for the commands of the demo: a token without a browser. */
export async function signInForDemo(context: SignInContext, credentials: Credentials): Promise<SignInResult> {
  const result = await check(context, credentials)
  if (result.outcome !== 'SIGNED_IN') return result
  if (!result.account.demo) return { outcome: 'WRONG' }
  await writeAudit(context.db, 'demoToken', result.account.subject)
  return result
}

async function check(
  context: SignInContext,
  { login: typed, password, source }: Credentials,
): Promise<Exclude<SignInResult, { outcome: 'PASSWORD_STALE' }>> {
  const { db, vault, env } = context
  const now = context.now()
  const sourceKey = source && vault.keyed(`source ${source}`)
  if (sourceKey && (await countRequest(db, sourceKey, now)) > env.SIGN_INS_PER_MINUTE)
    return { outcome: 'TOO_MANY_REQUESTS' }

  const login = normalizedLogin(typed)
  const loginKey = loginKeyOf(vault, login)
  const lockedUntil = await beginAttempt(db, loginKey, { after: env.LOCK_AFTER, minutes: env.LOCK_MINUTES }, now)
  const found = await findAccountByLogin(db, login)
  const account = found && (!found.demo || env.DEMO) ? found : undefined
  if (lockedUntil) {
    await writeAudit(db, 'signInLocked', account?.subject, { source: sourceKey })
    return { outcome: 'LOCKED', minutes: Math.max(1, Math.ceil((lockedUntil.getTime() - now.getTime()) / 60_000)) }
  }
  if (!(await passwordMatches(account?.passwordHash, password)) || !account) {
    await writeAudit(db, 'signInFailed', account?.subject, { source: sourceKey })
    return { outcome: 'WRONG' }
  }
  await deleteAttempts(db, loginKey)
  if (account.disabledAt) {
    await writeAudit(db, 'signInDisabled', account.subject, { source: sourceKey })
    return { outcome: 'DISABLED' }
  }
  return { outcome: 'SIGNED_IN', account }
}

async function complete({ db, now }: SignInContext, account: Account, operation: 'signIn'): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await updateLastSignInAt(tx, account.subject, now())
    await writeAudit(tx, operation, account.subject)
  })
}

/** Under which key the wrong passwords of a login are counted. */
export function loginKeyOf(vault: Vault, login: string): string {
  return vault.keyed(`login ${login}`)
}
