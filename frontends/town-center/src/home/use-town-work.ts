import { useQuery } from '@apollo/client/react'
import { useMe } from '@mobile-members/web/use-me.ts'
import { TownWorkQuery } from './home.queries.ts'
import { waitingOf, type WaitingKind } from './waiting.rules.ts'

/** How often the desk looks again by itself, in milliseconds. */
const AGAIN = 120_000

/** What waits for the person signed in, from all parts of the system, and how much of each kind. */
export function useTownWork() {
  const me = useMe()
  const center = me.holds('CENTER_DIRECTOR', 'CENTER_STAFF')
  const { data, loading, error, refetch } = useQuery(TownWorkQuery, {
    variables: { center },
    skip: me.offices.length === 0,
    pollInterval: AGAIN,
  })
  const waiting = waitingOf(data)
  return {
    /** Nothing has come yet. */
    loading: (loading || me.loading) && !data,
    error,
    retry: () => void refetch(),
    /** Which parts did not answer. */
    missing: data
      ? (['registryWork', 'branchTasks', 'serviceWork', 'feedbackWork'] as const).filter(
          (part) => !data[part] && (part !== 'registryWork' || center),
        )
      : [],
    waiting,
    counts: Object.fromEntries(waiting.map(({ kind, count }) => [kind, count])) as Partial<Record<WaitingKind, number>>,
  }
}
