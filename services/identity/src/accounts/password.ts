import { hash, verify } from '@node-rs/argon2'

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of nothing anybody knows, so that an unknown login takes as long as a wrong password. */
let decoy: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), COST)
}

/**
 * Whether the password is the one behind the hash.
 * Without a hash it works just as long and says no, so that the time tells nobody which logins exist.
 */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  if (passwordHash === undefined) {
    decoy ??= hashPassword(crypto.randomUUID())
    await verify(await decoy, normalized(password))
    return false
  }
  return verify(passwordHash, normalized(password))
}

/** The same characters typed on two keyboards are the same password. */
function normalized(password: string): string {
  return password.normalize('NFKC')
}
