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
    reception: '接待日',
    feedback: '反馈',
    evaluations: '评价与表彰',
    offices: '职务',
    townships: '乡镇',
  },
  {
    home: 'Desk',
    survey: 'Survey',
    members: 'Members',
    letters: 'Letters, check-in',
    placement: 'Placement',
    branches: 'Branches',
    services: 'Services',
    reception: 'Reception days',
    feedback: 'Feedback',
    evaluations: 'Evaluation',
    offices: 'Offices',
    townships: 'Townships',
  },
)
