import { PhoneFrame } from '@mobile-members/web/frame.tsx'
import { startFrontend } from '@mobile-members/web/start-frontend.tsx'
import { catalogues } from './catalogues.ts'
import { openPhone } from './offline/phone.ts'
import { PhoneNotice } from './offline/phone-notice.tsx'
import { useLeaving } from './offline/use-leaving.tsx'
import { menu, publicRoutes, routes } from './routes.tsx'
import { useCounts } from './use-counts.ts'

void startFrontend({
  name: 'member',
  size: 'MEMBER',
  Frame: PhoneFrame,
  catalogues,
  menu,
  routes,
  publicRoutes,
  useCounts,
  Notice: PhoneNotice,
  useLeaving,
  begin: openPhone,
})
