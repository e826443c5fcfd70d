import type { Policy } from './policy.ts'

export const EVALUATIONS_POLICIES = {} as const satisfies Record<string, Policy>
