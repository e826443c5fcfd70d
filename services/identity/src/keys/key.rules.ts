/** What decides about a key's use; the key itself is not needed. */
export interface KeyTimes {
  kid: string
  signsFrom: Date
}

/** A new key is published this long before it signs, so that every copy and every verifier knows it in time. */
export const ANNOUNCED_MINUTES = 10

/** A replaced key stays published this long: whatever it signed has run out by then. */
const KEPT_HOURS = 24

const HOUR = 3_600_000

/** The key that signs now: the newest whose time has come. */
export function signingKey<K extends KeyTimes>(keys: readonly K[], now: Date): K | undefined {
  return keys
    .filter((key) => key.signsFrom <= now)
    .toSorted((one, other) => other.signsFrom.getTime() - one.signsFrom.getTime())[0]
}

/** Keys that nothing valid can be signed with any more: their successor has signed for a day. */
export function outdatedKeys<K extends KeyTimes>(keys: readonly K[], now: Date): K[] {
  const limit = new Date(now.getTime() - KEPT_HOURS * HOUR)
  const keeper = signingKey(keys, limit)
  return keeper ? keys.filter((key) => key.signsFrom < keeper.signsFrom) : []
}

/** Whether it is time for a new key. */
export function rotationIsDue(keys: readonly KeyTimes[], now: Date, rotationDays: number): boolean {
  const newest = Math.max(...keys.map((key) => key.signsFrom.getTime()))
  return now.getTime() - newest >= rotationDays * 24 * HOUR
}
