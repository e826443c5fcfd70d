import type { Policy } from './policy.ts'

export const SERVICES_POLICIES = {} as const satisfies Record<string, Policy>
