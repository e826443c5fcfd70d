import { useQuery } from '@apollo/client/react'
import { TownshipBranchTasksQuery, TownshipFeedbackWorkQuery, TownshipRegistryWorkQuery } from './home.queries.ts'
import { waitingTasks } from './waiting-tasks.ts'

/** How often the desk looks again by itself, in milliseconds. */
const AGAIN = 120_000

/** What waits for the township, and which services did not say. */
export function useWaiting(skip: boolean) {
  const registry = useQuery(TownshipRegistryWorkQuery, { skip, pollInterval: AGAIN })
  const feedback = useQuery(TownshipFeedbackWorkQuery, { skip, pollInterval: AGAIN })
  const branches = useQuery(TownshipBranchTasksQuery, { skip, pollInterval: AGAIN })
  return {
    tasks: waitingTasks(registry.data?.registryWork, feedback.data?.feedbackWork, branches.data?.branchTasks),
    loading: [registry, feedback, branches].some(({ loading, data }) => loading && !data),
    missing: [
      ...(registry.error ? (['registry'] as const) : []),
      ...(feedback.error ? (['evaluations'] as const) : []),
      ...(branches.error ? (['branches'] as const) : []),
    ],
    retry: () => {
      for (const one of [registry, feedback, branches]) if (one.error) void one.refetch()
    },
  }
}
