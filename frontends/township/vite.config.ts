import { microFrontend } from '@mobile-members/web/vite.ts'

export default microFrontend('township', 5102)
