import { microFrontend } from '@mobile-members/web/vite.ts'

export default microFrontend('town-center', 5101)
