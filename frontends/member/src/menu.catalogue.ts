import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  { home: '首页', notebook: '记事本', activities: '活动', cases: '求助', file: '我的档案' },
  { home: 'Home', notebook: 'Notebook', activities: 'Activities', cases: 'Help', file: 'My file' },
)
