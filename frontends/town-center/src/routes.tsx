import { HomeOutlined } from '@ant-design/icons'
import type { RouteObject } from 'react-router'
import type { MenuEntry } from '@mobile-members/web/frame.tsx'
import { RemoteRoutes } from '@mobile-members/web/remotes.tsx'

export { catalogues } from './catalogues.ts'

/** The pages. Paths are relative, so that the whole table can be mounted under another front end's path. */
export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./home/home.page.tsx') },
  { path: 'townships/*', element: <RemoteRoutes from="township" /> },
  { path: 'branches/:branchId', lazy: () => import('./branches/branch.page.tsx') },
]

export const menu: MenuEntry[] = [{ path: '/', label: 'menu.home', icon: <HomeOutlined /> }]
