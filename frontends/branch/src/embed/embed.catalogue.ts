import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const embedCatalogue = defineCatalogue(
  {
    loading: '正在载入党支部信息',
    ledBy: '负责人',
    BRANCH_SECRETARY: '党支部书记',
    COMMUNITY_OFFICE_HEAD: '镇社区办党员负责人',
    next: '近期活动',
    none: '近期没有安排公开活动。',
    unknown: '没有找到这个党支部，请检查页面中的支部编号。',
    down: '党支部信息暂时打不开，请稍后再试。',
    retry: '再试一次',
    missing: '页面缺少 data-branch（支部编号）。',
  },
  {
    loading: 'Loading the branch',
    ledBy: 'Led by',
    BRANCH_SECRETARY: 'the branch secretary',
    COMMUNITY_OFFICE_HEAD: 'the head of the town’s community office',
    next: 'Next activities',
    none: 'No public activity is planned.',
    unknown: 'There is no such branch. Please check the branch number in this page.',
    down: 'The branch cannot be shown just now. Please try again later.',
    retry: 'Try again',
    missing: 'This page lacks data-branch, the branch’s number.',
  },
)
