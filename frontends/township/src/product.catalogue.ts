import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const productCatalogue = defineCatalogue({ name: '乡镇外出党员管理服务' }, { name: 'Township Outflow Centre' })
