import { createContext, use } from 'react'

/** The township that the pages are about. */
export interface TownshipScope {
  townshipId: string
  /** The asker holds an office of this township, so the acts are theirs. */
  mine: boolean
  /** The address of one of the pages; undefined where a single page is mounted and the others are not there. */
  pathTo: (page: string) => string | undefined
}

const ScopeContext = createContext<TownshipScope | undefined>(undefined)

export const TownshipScopeProvider = ScopeContext

/** The township around this component. */
export function useTownship(): TownshipScope {
  const scope = use(ScopeContext)
  if (!scope) throw new Error('a page of a township stands inside TownshipScopeProvider')
  return scope
}
