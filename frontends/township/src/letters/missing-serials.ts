/** Which numbers are missing between 1 and the highest; none in a stub book that is whole (R43). */
export function missingSerials(serials: readonly number[]): number[] {
  const there = new Set(serials)
  return Array.from({ length: Math.max(0, ...serials) }, (_one, at) => at + 1).filter((serial) => !there.has(serial))
}
