import type { Policy } from './policy.ts'

export const BRANCHES_POLICIES = {} as const satisfies Record<string, Policy>
