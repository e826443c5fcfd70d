import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  {
    board: '看板',
    roster: '花名册',
    activities: '活动',
    register: '活动登记册',
    notebook: '记事本',
    assessments: '鉴定与反馈',
    cases: '求助',
    sweep: '排摸上报',
    regulations: '制度',
  },
  {
    board: 'Board',
    roster: 'Roster',
    activities: 'Activities',
    register: 'Activity register',
    notebook: 'Notebooks',
    assessments: 'Assessments',
    cases: 'Help',
    sweep: 'Sweep',
    regulations: 'Regulations',
  },
)
