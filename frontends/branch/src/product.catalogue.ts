import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const productCatalogue = defineCatalogue({ name: '党支部' }, { name: 'Party Branch' })
