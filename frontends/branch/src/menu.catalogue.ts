import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  {
    board: '看板',
    roster: '花名册',
    transfers: '正式关系转接',
    activities: '活动',
    register: '活动登记册',
    notebook: '记事本',
    assessments: '鉴定与反馈',
    verification: '年度核查',
    cases: '求助',
    sweep: '排摸上报',
    rights: '会议与权利',
    regulations: '制度',
  },
  {
    board: 'Board',
    roster: 'Roster',
    transfers: 'Formal transfers',
    activities: 'Activities',
    register: 'Activity register',
    notebook: 'Notebooks',
    assessments: 'Assessments',
    verification: 'Verification',
    cases: 'Help',
    sweep: 'Sweep',
    rights: 'Meetings, rights',
    regulations: 'Regulations',
  },
)
