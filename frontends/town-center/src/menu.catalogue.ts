import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  {
    home: '工作台',
    survey: '摸底调查',
    members: '流动党员',
    letters: '证明信与报到',
    placement: '支部落实',
    branches: '支部',
    services: '服务',
    evaluations: '评价与表彰',
    townships: '乡镇',
  },
  {
    home: 'Desk',
    survey: 'Survey',
    members: 'Members',
    letters: 'Letters and check-in',
    placement: 'Placement',
    branches: 'Branches',
    services: 'Services',
    evaluations: 'Evaluation',
    townships: 'Townships',
  },
)
