import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { useNames } from '../branches/use-names.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RosterChoiceQuery } from './roster.queries.ts'

/** All mobile members of a branch by name, to choose from. A branch has some dozens. */
export function useRoster(branchId: string) {
  const { data, loading, error, refetch, fetchMore } = useQuery(RosterChoiceQuery, { variables: { branchId } })
  const page = data?.roster
  const after = page?.hasNextPage ? page.endCursor : undefined
  useEffect(() => {
    if (!after) return
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        roster: joinPages(before.roster, fetchMoreResult.roster),
      }),
    }).catch(() => undefined)
  }, [after, fetchMore])
  const nameOf = useNames((page?.nodes ?? []).map(({ member }) => member))
  return {
    members: (page?.nodes ?? []).map(({ state, leftOut, member: { id } }) => ({
      id,
      state,
      name: nameOf(id),
      /** What the branch leaves them out of for the time being (R63). */
      leftOut: (leftOut ?? []).map(({ scope }) => scope),
    })),
    loading,
    error,
    retry: () => void refetch(),
  }
}
