import { PortalFrame } from '@mobile-members/web/frame.tsx'
import { startFrontend } from '@mobile-members/web/start-frontend.tsx'
import { catalogues } from './catalogues.ts'
import { menu, routes } from './routes.tsx'
import { useCounts } from './use-counts.ts'

void startFrontend({ name: 'township', size: 'PORTAL', Frame: PortalFrame, catalogues, menu, routes, useCounts })
