const SHORTEST_PASSWORD = 10
const LONGEST_PASSWORD = 200
const FEWEST_CHARACTERS = 5
const LOGIN = /^[a-z0-9][a-z0-9._-]{1,39}$/
const DAY = 86_400_000

/** Logins do not mind case, width or blanks around them. */
export function normalizedLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** Why this cannot be a login, if there is a reason. */
export function loginRefusal(login: string): 'LOGIN_MALFORMED' | undefined {
  if (!LOGIN.test(login)) return 'LOGIN_MALFORMED'
}

export const PASSWORD_REFUSALS = [
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_TOO_SIMPLE',
  'PASSWORD_CONTAINS_LOGIN',
  'PASSWORD_UNCHANGED',
] as const

export type PasswordRefusal = (typeof PASSWORD_REFUSALS)[number]

/** Why this cannot be the new password, if there is a reason (background §4.2, B1). */
export function passwordRefusal(login: string, current: string | undefined, next: string): PasswordRefusal | undefined {
  const length = [...next].length
  if (length < SHORTEST_PASSWORD) return 'PASSWORD_TOO_SHORT'
  if (length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG'
  if (next.toLowerCase().includes(login)) return 'PASSWORD_CONTAINS_LOGIN'
  if (next === current) return 'PASSWORD_UNCHANGED'
  const mixed = /\p{L}/u.test(next) && /[^\p{L}]/u.test(next)
  if (!mixed || new Set(next).size < FEWEST_CHARACTERS) return 'PASSWORD_TOO_SIMPLE'
}

/** Whether the password must be changed before the sign-in goes on: it was given by somebody else, or it is too old. */
export function passwordIsStale(
  account: { mustChangePassword: boolean; passwordChangedAt: Date; demo: boolean },
  now: Date,
  maxDays: number,
): boolean {
  if (account.demo) return false
  if (account.mustChangePassword) return true
  return maxDays > 0 && now.getTime() - account.passwordChangedAt.getTime() > maxDays * DAY
}
