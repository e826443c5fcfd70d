import { BRANCHES_POLICIES } from './branches.policies.ts'
import { EVALUATIONS_POLICIES } from './evaluations.policies.ts'
import { type Policy } from './policy.ts'
import { REGISTRY_POLICIES } from './registry.policies.ts'
import { SERVICES_POLICIES } from './services.policies.ts'

/**
 * The one authorisation table (R21): role × operation × relation to the record × field.
 * Each root field, each entity and each guarded field (`Type.field`) of the graph has its row, under its subgraph.
 * The server guards by it, and the screens ask it what to offer.
 */
export const POLICIES = {
  registry: REGISTRY_POLICIES,
  branches: BRANCHES_POLICIES,
  services: SERVICES_POLICIES,
  evaluations: EVALUATIONS_POLICIES,
} as const satisfies Record<string, Record<string, Policy>>

export type SubgraphName = keyof typeof POLICIES

export const SUBGRAPHS = ['registry', 'branches', 'services', 'evaluations'] as const satisfies readonly SubgraphName[]

/** The policy of an operation, or undefined when the table has no row for it (which the server treats as a fault). */
export function policyOf(subgraph: SubgraphName, operation: string): Policy | undefined {
  return (POLICIES as Record<string, Record<string, Policy>>)[subgraph]?.[operation]
}
