import { CENTER, FIGURES, TOWNSHIP, type Policy } from './policy.ts'

const WRITES_REGULATIONS = { ...CENTER, HOST_COMMITTEE: 'ANY' } as const satisfies Policy

/** The centre reads every duty, a township its own three. */
export const DUTY_READERS = { ...FIGURES, ...TOWNSHIP, COUNTY_VIEWER: 'ANY' } as const satisfies Policy

/** The centre, regulations and duties, part of registry. */
export const NETWORK_POLICIES = {
  townServiceCenter: 'PUBLIC',
  regulations: 'PUBLIC',
  draftRegulation: WRITES_REGULATIONS,
  publishRegulation: { CENTER_DIRECTOR: 'ANY', HOST_COMMITTEE: 'ANY' },
  deleteRegulation: WRITES_REGULATIONS,
  registerDuties: DUTY_READERS,
} as const satisfies Record<string, Policy>
