import { useQuery } from '@apollo/client/react'
import { TownshipFeedbackWorkQuery, TownshipRegistryWorkQuery } from './home.queries.ts'
import { waitingTasks } from './waiting-tasks.ts'

/** How often the desk looks again by itself, in milliseconds. */
const AGAIN = 120_000

/** What waits for the township, and which services did not say. */
export function useWaiting(skip: boolean) {
  const registry = useQuery(TownshipRegistryWorkQuery, { skip, pollInterval: AGAIN })
  const feedback = useQuery(TownshipFeedbackWorkQuery, { skip, pollInterval: AGAIN })
  return {
    tasks: waitingTasks(registry.data?.registryWork, feedback.data?.feedbackWork),
    loading: [registry, feedback].some(({ loading, data }) => loading && !data),
    missing: [
      ...(registry.error ? (['registry'] as const) : []),
      ...(feedback.error ? (['evaluations'] as const) : []),
    ],
    retry: () => {
      for (const one of [registry, feedback]) if (one.error) void one.refetch()
    },
  }
}
