import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const productCatalogue = defineCatalogue({ name: '流动党员' }, { name: 'Mobile Member' })
