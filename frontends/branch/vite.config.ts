import { microFrontend } from '@mobile-members/web/vite.ts'

export default microFrontend('branch', 5103)
