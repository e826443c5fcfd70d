import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const centerCatalogue = defineCatalogue(
  {
    about: '流动党员之家：提供信息、排忧解难、协调关系、促进交流。',
    address: '地址',
    hours: '办公时间',
    phone: '电话',
    reception: '下一个接待日',
    receptionAt: '{{day}} {{from}}—{{until}}，{{place}}',
    noReception: '接待日尚未公布。',
    none: '服务中心尚未成立。',
    register: '我要登记',
    regulations: '查看制度',
    enter: '登录党员页面',
  },
  {
    about: 'The home for mobile members: information, help, coordination, exchange.',
    address: 'Address',
    hours: 'Hours',
    phone: 'Phone',
    reception: 'Next reception day',
    receptionAt: '{{day}}, {{from}}–{{until}}, {{place}}',
    noReception: 'No reception day is published yet.',
    none: 'The service centre is not founded yet.',
    register: 'Register',
    regulations: 'Read the regulations',
    enter: 'Sign in',
  },
)
