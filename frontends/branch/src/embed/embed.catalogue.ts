import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const embedCatalogue = defineCatalogue(
  {
    loading: '正在载入党支部信息',
    secretary: '书记办公地点',
    next: '近期活动',
    none: '近期没有安排公开活动。',
    unknown: '没有找到这个党支部，请检查页面中的支部编号。',
    down: '党支部信息暂时打不开，请稍后再试。',
    retry: '再试一次',
    missing: '页面缺少 data-branch（支部编号）。',
  },
  {
    loading: 'Loading the branch',
    secretary: 'Secretary’s office',
    next: 'Next activities',
    none: 'No public activity is planned.',
    unknown: 'There is no such branch. Please check the branch number in this page.',
    down: 'The branch cannot be shown just now. Please try again later.',
    retry: 'Try again',
    missing: 'This page lacks data-branch, the branch’s number.',
  },
)
