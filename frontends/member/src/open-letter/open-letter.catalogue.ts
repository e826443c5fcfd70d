import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

/** The open letter, for everybody to read (R29). */
export const openLetterCatalogue = defineCatalogue(
  {
    title: '公开信',
    register: '我要登记',
    registerHint: '约两分钟，不需要登录。',
    read: '读一读《给流动党员的公开信》',
    version: '第 {{version}} 版，{{day}}发布',
    older: '这是以前的版本，现在看最新一版。',
    versions: '各版公开信',
    none: '还没有发布公开信。',
    noneHow: '可以先登记，服务中心会与您联系。',
    inChinese: '公开信是中文的。',
  },
  {
    title: 'Open letter',
    register: 'Register',
    registerHint: 'About two minutes, without signing in.',
    read: 'Read the open letter to mobile members',
    version: 'Version {{version}}, published {{day}}',
    older: 'This is an earlier version; see the newest.',
    versions: 'All versions',
    none: 'No open letter has been published yet.',
    noneHow: 'You can register all the same; the service centre will contact you.',
    inChinese: 'The letter is in Chinese.',
  },
)
