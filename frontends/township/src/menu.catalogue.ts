import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const menuCatalogue = defineCatalogue(
  {
    home: '工作台',
    members: '外出党员',
    letters: '证明信',
    stubs: '存根簿',
    feedback: '反馈',
    network: '网络与职责',
    regulations: '制度',
  },
  {
    home: 'Desk',
    members: 'Our members',
    letters: 'Letters',
    stubs: 'Stub book',
    feedback: 'Feedback',
    network: 'Network, duties',
    regulations: 'Regulations',
  },
)
