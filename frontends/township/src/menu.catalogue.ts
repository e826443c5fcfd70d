import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  {
    home: '工作台',
    survey: '逐支部调查',
    archives: '信息档案',
    members: '外出党员',
    guidance: '教育引导',
    letters: '证明信',
    quality: '底数质量',
    stubs: '存根簿',
    feedback: '反馈',
    verification: '年度核查',
    statistics: '统计年报',
    network: '网络与职责',
    regulations: '制度',
  },
  {
    home: 'Desk',
    survey: 'Survey',
    archives: 'Archives',
    members: 'Our members',
    guidance: 'Guidance',
    letters: 'Letters',
    quality: 'Data quality',
    stubs: 'Stub book',
    feedback: 'Feedback',
    verification: 'Verification',
    statistics: 'Statistics',
    network: 'Network, duties',
    regulations: 'Regulations',
  },
)
