import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const townshipsCatalogue = defineCatalogue(
  {
    which: '乡镇',
    choose: '请选择乡镇',
    chooseHint: '您可以查看各乡镇，办理由该乡镇党委和外出党员管理服务中心进行。',
    none: '您的账户没有乡镇的职务。',
    noneHow: '如需办理本乡镇的外出党员事务，请与管理员联系。',
    noName: '姓名暂缺',
    notMine: '由该乡镇党委或外出党员管理服务中心办理。',
  },
  {
    which: 'Township',
    choose: 'Choose a township',
    chooseHint: 'You may look at every township. Its committee and outflow centre act.',
    none: 'Your account holds no office in a township.',
    noneHow: 'If you should work on a township’s members who are away, ask the administrator.',
    noName: 'Name not available',
    notMine: 'This is for the township’s committee or outflow centre to do.',
  },
)
