import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTownship } from './township-scope.tsx'

/** Leads to one of the township's pages, where they are there; else plain words. */
export function PageLink({ page, children }: { page: string; children: ReactNode }) {
  const path = useTownship().pathTo(page)
  return path === undefined ? <span>{children}</span> : <Link to={path}>{children}</Link>
}
