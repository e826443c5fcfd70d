import { PortalFrame } from '@mobile-members/web/frame.tsx'
import { startFrontend } from '@mobile-members/web/start-frontend.tsx'
import { catalogues } from './catalogues.ts'
import { useMenuCounts } from './home/use-menu-counts.ts'
import { menu, routes } from './routes.tsx'

void startFrontend({
  name: 'town-center',
  size: 'PORTAL',
  Frame: PortalFrame,
  catalogues,
  menu,
  routes,
  useCounts: useMenuCounts,
})
