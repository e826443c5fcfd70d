import { useQuery } from '@apollo/client/react'
import { BranchFeedbackWorkQuery, BranchServiceWorkQuery, BranchTasksQuery } from './board.queries.ts'
import { BranchTransferWorkQuery } from '../transfers/transfers.queries.ts'
import { waitingTasks } from './waiting-tasks.ts'

/** What waits for the secretary of this branch, and which services did not say. */
export function useWaiting(branchId: string, skip: boolean) {
  const branches = useQuery(BranchTasksQuery, { skip })
  const feedback = useQuery(BranchFeedbackWorkQuery, { skip })
  const services = useQuery(BranchServiceWorkQuery, { skip })
  const transfers = useQuery(BranchTransferWorkQuery, { skip })
  const all = [branches, feedback, services, transfers]
  return {
    tasks: waitingTasks(branchId, branches.data?.branchTasks, feedback.data?.feedbackWork, services.data?.serviceWork, [
      { kind: 'TRANSFERS_TO_ANSWER', count: transfers.data?.transfers?.total ?? 0 },
    ]),
    loading: all.some(({ loading, data }) => loading && !data),
    missing: [
      ...(branches.error ? (['branches'] as const) : []),
      ...(feedback.error ? (['evaluations'] as const) : []),
      ...(services.error ? (['services'] as const) : []),
    ],
    retry: () => {
      for (const one of all) if (one.error) void one.refetch()
    },
  }
}
