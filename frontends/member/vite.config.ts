import { fileURLToPath } from 'node:url'
import { serviceWorker } from '@mobile-members/web/service-worker.vite.ts'
import { microFrontend } from '@mobile-members/web/vite.ts'

const config = microFrontend('member', 5104)

export default {
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    serviceWorker(fileURLToPath(new URL('src/offline/service-worker.ts', import.meta.url))),
  ],
}
