/** Facts that the registration form must hold when a member checks in (R79), in the order of the form. */
export const REQUIRED_AT_CHECK_IN = ['sex', 'born', 'membership', 'phones', 'residence', 'occupation'] as const
export type RequiredFact = (typeof REQUIRED_AT_CHECK_IN)[number]

/** Which of the required facts are still missing, when these are known and those are told now. */
export function missingAtCheckIn(
  known: Partial<Record<RequiredFact, unknown>>,
  told: Partial<Record<RequiredFact, unknown>>,
): RequiredFact[] {
  return REQUIRED_AT_CHECK_IN.filter((fact) => isEmpty(told[fact]) && isEmpty(known[fact]))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
