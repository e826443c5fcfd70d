/** Age bands in their order, the unknown last. */
export const AGE_BANDS = [
  'UP_TO_30',
  '31_35',
  '36_40',
  '41_45',
  '46_50',
  '51_55',
  '56_60',
  'FROM_61',
  'UNKNOWN',
] as const

interface RegisterFlow {
  townshipName?: string | null
  branchName?: string | null
  count: number
}

/** How many branches a diagram shows by name before it becomes unreadable. */
const NAMED_BRANCHES = 14

/** Flows that a diagram can show: the branches with the most members by name, the others together. */
export function mainFlows(
  flows: readonly RegisterFlow[],
  other: string,
): { from: string; to: string; value: number }[] {
  const named = flows.filter((flow) => flow.townshipName && flow.branchName)
  const sizes = new Map<string, number>()
  for (const { branchName, count } of named) sizes.set(branchName!, (sizes.get(branchName!) ?? 0) + count)
  const largest = new Set(
    [...sizes]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, NAMED_BRANCHES)
      .map(([name]) => name),
  )
  const summed = new Map<string, { from: string; to: string; value: number }>()
  for (const { townshipName, branchName, count } of named) {
    const to = largest.has(branchName!) ? branchName! : other
    const key = `${townshipName} ${to}`
    const flow = summed.get(key) ?? { from: townshipName!, to, value: 0 }
    summed.set(key, { ...flow, value: flow.value + count })
  }
  return [...summed.values()]
}
