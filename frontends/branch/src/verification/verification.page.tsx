import { OwnVerification } from '@mobile-members/web/verification/own-verification.tsx'
import { useBranch } from '../branches/branch-scope.tsx'

/** The branch confirms its mobile members once a year, and writes down what those without a smartphone say (R123). */
export function Component() {
  const { branchId, pathTo } = useBranch()
  return <OwnVerification side="HOST" branchId={branchId} memberPath={(id) => pathTo(`roster/${id}`)} />
}
