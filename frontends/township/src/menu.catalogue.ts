import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  {
    home: '工作台',
    members: '外出党员',
    returns: '摸底上报',
    letters: '证明信',
    exchange: '信息沟通',
    feedback: '反馈与评议',
  },
  {
    home: 'Desk',
    members: 'Our members',
    returns: 'Survey returns',
    letters: 'Letters',
    exchange: 'Exchange',
    feedback: 'Feedback',
  },
)
