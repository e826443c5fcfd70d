import { exposePage } from '@mobile-members/web/remotes.tsx'
import { Board } from '../board/board.page.tsx'
import { BranchAround } from '../branches/branch-layout.tsx'
import { catalogues } from '../catalogues.ts'

interface BranchBoardProps {
  branchId?: string | undefined
  /** Where the host has mounted this front end's routes for the branch; left out, the board leads nowhere. */
  base?: string | undefined
}

/** A branch's board inside another front end. */
function BranchBoard({ branchId, base }: BranchBoardProps) {
  if (!branchId) return null
  return (
    <BranchAround branchId={branchId} {...(base === undefined ? {} : { base })}>
      <Board within />
    </BranchAround>
  )
}

export const page = exposePage('branch', catalogues, BranchBoard)
