import { defineCatalogue } from './catalogue.ts'

/** The words of the components themselves. */
export const uiCatalogues = {
  common: defineCatalogue({ loading: '正在载入' }, { loading: 'Loading' }),
  act: defineCatalogue({ retry: '再试一次' }, { retry: 'Try again' }),
  error: defineCatalogue(
    { number: '编号 {{number}}，反映问题时请提供' },
    { number: 'Number {{number}} – please quote it when you report this' },
  ),
  shell: defineCatalogue(
    {
      skip: '跳到正文',
      menu: '菜单',
      fold: '收起菜单',
      unfold: '展开菜单',
      waiting: '{{count}} 件待办',
      otherLanguage: 'English',
      account: '账户',
      dark: '深色显示',
      light: '浅色显示',
      signOut: '退出登录',
      largePrint: '大字版',
      standardPrint: '标准字号',
    },
    {
      skip: 'Skip to the page',
      menu: 'Menu',
      fold: 'Fold the menu',
      unfold: 'Unfold the menu',
      waiting: '{{count}} waiting',
      otherLanguage: '中文',
      account: 'Account',
      dark: 'Dark display',
      light: 'Light display',
      signOut: 'Sign out',
      largePrint: 'Large print',
      standardPrint: 'Standard print',
    },
  ),
}
