import { embeddable } from '@mobile-members/web/vite.ts'

export default embeddable('src/embed/embed.ts', 'embed.js')
