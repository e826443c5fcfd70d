import { TransferList } from '@mobile-members/web/transfers/transfer-list.tsx'
import { useBranch } from '../branches/branch-scope.tsx'

/** Formal relations addressed to the branch (R40). */
export function Component() {
  const { branchId, pathTo } = useBranch()
  return <TransferList branchId={branchId} transferPath={(id) => pathTo(`transfers/${id}`)} />
}
