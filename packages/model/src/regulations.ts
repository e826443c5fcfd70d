/** The five regulations that the plan asks for (R8, S43–S52). */
export const REGULATION_KINDS = [
  'CHECK_IN',
  'NOTEBOOK',
  'RECEPTION_AND_VISIT',
  'SERVICE',
  'INFORMATION_EXCHANGE',
] as const
export type RegulationKind = (typeof REGULATION_KINDS)[number]

/** Registers that show whether a regulation is lived. */
export const REGISTERS = [
  'MEMBERS',
  'LETTERS',
  'CHECK_INS',
  'AFFILIATIONS',
  'NOTEBOOKS',
  'ACTIVITIES',
  'RECEPTION_DAYS',
  'CASES',
  'SURVEYS',
  'RECEIPTS',
  'FEEDBACK',
] as const
export type Register = (typeof REGISTERS)[number]

/** The registers behind each regulation. */
export const REGISTERS_OF: Readonly<Record<RegulationKind, readonly Register[]>> = {
  CHECK_IN: ['CHECK_INS', 'MEMBERS', 'AFFILIATIONS'],
  NOTEBOOK: ['NOTEBOOKS', 'ACTIVITIES'],
  RECEPTION_AND_VISIT: ['RECEPTION_DAYS', 'CASES'],
  SERVICE: ['CASES'],
  INFORMATION_EXCHANGE: ['SURVEYS', 'LETTERS', 'RECEIPTS', 'FEEDBACK'],
}

export interface RegulationDates {
  version: number
  publishedOn: string | null
  effectiveFrom: string
}

/** The version that holds on a day: the newest one published that has begun by then. */
export function regulationInForce<V extends RegulationDates>(versions: readonly V[], today: string): V | undefined {
  return versions
    .filter(({ publishedOn, effectiveFrom }) => publishedOn !== null && effectiveFrom <= today)
    .toSorted((a, b) =>
      a.effectiveFrom < b.effectiveFrom ? 1 : a.effectiveFrom > b.effectiveFrom ? -1 : b.version - a.version,
    )[0]
}
