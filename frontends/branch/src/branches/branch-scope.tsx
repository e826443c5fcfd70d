import { createContext, use } from 'react'

/** The branch that the pages are about. */
export interface BranchScope {
  branchId: string
  /** Undefined while it is being fetched or cannot be. */
  name?: string | undefined
  /** The asker is this branch's secretary, so the acts are his. */
  mine: boolean
  /** The address of one of the branch's pages; undefined where a single page is mounted and the others are not there. */
  pathTo: (page: string) => string | undefined
}

const ScopeContext = createContext<BranchScope | undefined>(undefined)

export const BranchScopeProvider = ScopeContext

/** The branch around this component. */
export function useBranch(): BranchScope {
  const scope = use(ScopeContext)
  if (!scope) throw new Error('a page of a branch stands inside BranchScopeProvider')
  return scope
}
