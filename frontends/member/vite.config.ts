import { microFrontend } from '@mobile-members/web/vite.ts'

export default microFrontend('member', 5104)
