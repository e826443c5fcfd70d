import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const calendarCatalogue = defineCatalogue(
  {
    title: '加入我的日历',
    about: '手机或电脑上的日历程序订阅后，会自动显示活动的时间和地点；里面没有任何人的姓名。',
    open: '生成日历地址',
    renew: '换一个新地址',
    renewWhat: '原来的地址立即失效，已订阅的日历要改用新地址。',
    withdraw: '停用日历地址',
    withdrawWhat: '地址立即失效，已订阅的日历不再更新。',
    withdrawn: '日历地址已停用。',
    opened: '日历地址已生成。',
    secret: '这个地址只属于您，请不要转给别人。地址只显示这一次；以后再要，就换一个新地址。',
    copy: '复制地址',
    scan: '用手机扫码打开',
    made: '已于 {{when}} 生成。',
    fetched: '日历程序最近一次读取：{{when}}。',
    neverFetched: '还没有日历程序读取过。',
  },
  {
    title: 'Add to my calendar',
    about:
      'A calendar program that subscribes shows the activities with time and place by itself; nobody is named in it.',
    open: 'Make the calendar’s address',
    renew: 'Make a new address',
    renewWhat: 'The address before ends at once; calendars that use it need the new one.',
    withdraw: 'End the address',
    withdrawWhat: 'The address ends at once; calendars that use it are not kept up any more.',
    withdrawn: 'The calendar’s address has ended.',
    opened: 'The calendar’s address is made.',
    secret: 'This address is yours alone; do not pass it on. It is shown this once; later, make a new one.',
    copy: 'Copy the address',
    scan: 'Scan with a phone',
    made: 'Made {{when}}.',
    fetched: 'Last read by a calendar program: {{when}}.',
    neverFetched: 'No calendar program has read it yet.',
  },
)
