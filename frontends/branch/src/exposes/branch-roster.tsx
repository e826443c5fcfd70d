import { exposePage } from '@mobile-members/web/remotes.tsx'
import { BranchAround } from '../branches/branch-layout.tsx'
import { catalogues } from '../catalogues.ts'
import { Roster } from '../roster/roster.page.tsx'

interface BranchRosterProps {
  branchId?: string | undefined
  /** Where the host has mounted this front end's routes for the branch; left out, names lead nowhere. */
  base?: string | undefined
}

/** A branch's mobile members inside another front end. */
function BranchRoster({ branchId, base }: BranchRosterProps) {
  if (!branchId) return null
  return (
    <BranchAround branchId={branchId} {...(base === undefined ? {} : { base })}>
      <Roster />
    </BranchAround>
  )
}

export const page = exposePage('branch', catalogues, BranchRoster)
