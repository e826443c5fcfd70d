import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

/** Words about branches in general. */
export const branchesCatalogue = defineCatalogue(
  {
    choose: '选择党支部',
    chooseHint: '您不是党支部书记，选定一个支部后可以查看它的情况。',
    which: '正在查看',
    none: '您的账户没有党支部书记职务。',
    noneHow: '党支部书记由镇党委任命，任命后这里就是您所在支部的看板；如有疑问，请联系管理员。',
    unknown: '没有找到这个党支部。',
    unknownHow: '它可能已经撤销，或者地址有误。',
    noName: '姓名不可见',
    noNameWhy: '已经离开本支部，或者登记册暂时没有答复。',
    members: '流动党员',
    kind: {
      ENTERPRISE: '企业党支部',
      COMMUNITY: '社区党支部',
      VILLAGE: '农村党支部',
      TEMPORARY: '临时党支部',
    },
  },
  {
    choose: 'Choose a branch',
    chooseHint: 'You are no branch secretary. Choose a branch to see how it stands.',
    which: 'You are looking at',
    none: 'Your account does not hold the office of a branch secretary.',
    noneHow:
      'The town committee appoints branch secretaries. After that, the board of your branch stands here. If in doubt, ask the administrator.',
    unknown: 'There is no such branch.',
    unknownHow: 'It may have been dissolved, or the address is wrong.',
    noName: 'name not visible',
    noNameWhy: 'No longer of this branch, or the register does not answer just now.',
    members: 'mobile members',
    kind: {
      ENTERPRISE: 'Enterprise branch',
      COMMUNITY: 'Community branch',
      VILLAGE: 'Village branch',
      TEMPORARY: 'Temporary branch',
    },
  },
)
