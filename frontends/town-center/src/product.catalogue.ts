import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const productCatalogue = defineCatalogue(
  { name: '流动党员管理服务中心' },
  { name: 'Mobile Members Service Centre' },
)
