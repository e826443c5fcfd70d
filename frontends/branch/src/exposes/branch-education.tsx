import { exposePage } from '@mobile-members/web/remotes.tsx'
import { BranchAround } from '../branches/branch-layout.tsx'
import { catalogues } from '../catalogues.ts'
import { EducationPlan } from '../education/education-plan.page.tsx'

/** A branch's education of its mobile members inside another front end. */
function BranchEducation({ branchId }: { branchId?: string | undefined }) {
  if (!branchId) return null
  return (
    <BranchAround branchId={branchId}>
      <EducationPlan />
    </BranchAround>
  )
}

export const page = exposePage('branch', catalogues, BranchEducation)
