import { LeaveList } from '@mobile-members/web/leaves/leave-list.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { ReportFor } from './report-for.tsx'

/** Who of the branch is away for long, and of whom nobody has heard (R80, R81). */
export function Component() {
  const { branchId, mine, pathTo } = useBranch()
  return (
    <LeaveList
      side="BRANCH"
      branchId={branchId}
      leavePath={(id) => pathTo(`leaves/${id}`)}
      mayRecord={mine}
      acts={mine && <ReportFor branchId={branchId} />}
    />
  )
}
