import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

/** Why the server refused, by the reason it names. Whoever adds a refusal adds its words. */
export const reasonsCatalogue = defineCatalogue(
  {
    ILLEGAL_STEP: '当前状态下不能这样做。',
    CHANGED_MEANWHILE: '内容刚刚被别人改过，请重新查看后再操作。',
    NOT_MOBILE_SAME_TOWN: '与正式组织关系同在本镇，不属于流动党员。',
  },
  {
    ILLEGAL_STEP: 'That is not possible in the present state.',
    CHANGED_MEANWHILE: 'Somebody has just changed this. Look again before you act.',
    NOT_MOBILE_SAME_TOWN: 'The formal membership is in this same town, so this is no mobile member.',
  },
)
