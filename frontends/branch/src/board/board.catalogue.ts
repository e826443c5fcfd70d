import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const boardCatalogue = defineCatalogue(
  { nextActivities: '近期活动', noActivities: '近期没有安排公开活动。', unknown: '没有找到这个支部。' },
  {
    nextActivities: 'Next activities',
    noActivities: 'No public activity is planned.',
    unknown: 'There is no such branch.',
  },
)
