import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

/** What a community, a village or an enterprise reports to the town's sweep. */
export const unitSweepCatalogue = defineCatalogue(
  {
    title: '流动党员排摸',
    about: '把在本社区、本村、本企业居住或工作的流动党员报给镇服务中心；只看得到本单位登记的内容。',
    which: '哪一次',
    task: '{{unit}} {{year}} 年',
    none: '现在没有要上报的排摸。',
    noneHow: '镇里开启摸底调查后，任务会出现在这里。',
  },
  {
    title: 'Sweep for mobile members',
    about:
      'Tells the town’s service centre of mobile members who live or work here. You see only what your own unit entered.',
    which: 'Which one',
    task: '{{unit}}, {{year}}',
    none: 'There is nothing to report now.',
    noneHow: 'When the town opens a survey, your task stands here.',
  },
)
