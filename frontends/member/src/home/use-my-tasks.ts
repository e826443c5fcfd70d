import { useQuery } from '@apollo/client/react'
import { MyFeedbackWorkQuery, MyServiceWorkQuery, MyTasksQuery } from './home.queries.ts'
import { myTasks } from './my-tasks.ts'

/** What waits for the member, and which services did not say. */
export function useMyTasks(skip = false) {
  const branches = useQuery(MyTasksQuery, { skip })
  const feedback = useQuery(MyFeedbackWorkQuery, { skip })
  const services = useQuery(MyServiceWorkQuery, { skip })
  const all = [branches, feedback, services]
  return {
    tasks: myTasks(branches.data?.branchTasks, feedback.data?.feedbackWork, services.data?.serviceWork),
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
