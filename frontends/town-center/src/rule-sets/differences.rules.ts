/** What a rule set settles. */
export interface Settings {
  unstable: 'BOTH' | 'EITHER'
  tradeBeforeUnit: boolean
  soleTraderEmployeesInCommunity: boolean
  branchLimit: number
  branchMinimum: number
}

export const SETTING_NAMES = [
  'unstable',
  'tradeBeforeUnit',
  'soleTraderEmployeesInCommunity',
  'branchLimit',
  'branchMinimum',
] as const satisfies readonly (keyof Settings)[]

/** The settings in which a version differs from the one before it, in their order. */
export function changedSettings(before: Settings, after: Settings): (keyof Settings)[] {
  return SETTING_NAMES.filter((name) => before[name] !== after[name])
}

/** Which of these versions is in force today, and which are still to come; the others have been replaced. */
export function standingOf<T extends { version: number; effectiveFrom: string }>(
  versions: readonly T[],
  { effectiveFrom, version }: T,
  today: string,
): 'now' | 'coming' | 'past' {
  if (effectiveFrom > today) return 'coming'
  const newest = versions
    .filter((one) => one.effectiveFrom <= today)
    .reduce((a, b) => (b.effectiveFrom > a.effectiveFrom ? b : a))
  return newest.version === version ? 'now' : 'past'
}
