import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  { home: '看板', roster: '花名册', activities: '活动', notices: '通知', assessments: '鉴定与反馈', cases: '求助' },
  {
    home: 'Board',
    roster: 'Roster',
    activities: 'Activities',
    notices: 'Notices',
    assessments: 'Assessments',
    cases: 'Help',
  },
)
