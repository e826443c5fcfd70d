import { useParams } from 'react-router'
import { RemotePage } from '@mobile-members/web/remotes.tsx'

/** A branch's board, mounted from the branch front end. */
export function Component() {
  const { branchId } = useParams()
  return <RemotePage from="branch" module="branch-board" props={{ branchId }} />
}
