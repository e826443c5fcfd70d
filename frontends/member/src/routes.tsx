import { HomeOutlined } from '@ant-design/icons'
import type { RouteObject } from 'react-router'
import type { MenuEntry } from '@mobile-members/web/frame.tsx'

export { catalogues } from './catalogues.ts'

/** The pages. Paths are relative, so that the whole table can be mounted under another front end's path. */
export const routes: RouteObject[] = [{ index: true, lazy: () => import('./home/home.page.tsx') }]

export const menu: MenuEntry[] = [{ path: '/', label: 'menu.home', icon: <HomeOutlined /> }]
