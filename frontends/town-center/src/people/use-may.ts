import { policyOf, type SubgraphName } from '@mobile-members/model/policies.ts'
import { mayEver } from '@mobile-members/model/policy.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { useMe } from '@mobile-members/web/use-me.ts'

/** Whether some office of the person signed in allows an operation, by the table that guards the server. */
export function useMay() {
  const me = useMe()
  return (subgraph: SubgraphName, operation: string): boolean => {
    const policy = policyOf(subgraph, operation)
    return policy !== undefined && mayEver(me.actor as Actor, policy)
  }
}
