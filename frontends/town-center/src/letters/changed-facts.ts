/**
 * What a clerk changed in a form that was filled in already. Only that is told: what stayed as it was keeps its own
 * source, and what the member filled in online is not overwritten by older facts.
 */
export function changedFacts<Facts extends object>(told: Facts, known: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(told).flatMap(([fact, value]: [string, unknown]) => {
      const now = typeof value === 'string' ? value.trim() : value
      if (now === undefined || now === null || now === '') return []
      return now === known[fact as keyof Facts] ? [] : [[fact, now]]
    }),
  ) as Partial<Facts>
}
