import type { PasswordRefusal } from '../accounts/account.rules.ts'
import type { FrontEnd } from '../provider/clients.ts'

export type Language = 'zh-CN' | 'en'

export type Problem =
  | 'WRONG'
  | 'LOCKED'
  | 'DISABLED'
  | 'TOO_MANY_REQUESTS'
  | 'PASSWORD_STALE'
  | 'REPEAT_DIFFERS'
  | 'EMPTY'
  | PasswordRefusal

export interface Catalogue {
  product: string
  switchLanguage: string
  largerText: string
  normalText: string
  frontEnds: Record<FrontEnd, string>
  signIn: {
    title: string
    login: string
    password: string
    submit: string
    changePassword: string
    lost: string
  }
  change: {
    title: string
    current: string
    next: string
    rule: string
    repeat: string
    submit: string
    back: string
  }
  demo: { title: string; explanation: string; others: string; accounts: Record<string, string> }
  problems: Record<Problem, (numbers: { minutes: number; after: number; lockMinutes: number }) => string>
  signOut: { title: string; question: string; yes: string; no: string; underWay: string }
  signedOut: { title: string; text: string }
  expired: { title: string; text: string }
  failed: { title: string; text: string; code: string }
  home: { title: string; text: string }
  enter: string
}

const zh: Catalogue = {
  product: '流动党员管理服务平台',
  switchLanguage: 'English',
  largerText: '大字版',
  normalText: '标准字号',
  frontEnds: {
    'town-center': '镇流动党员管理服务中心',
    township: '乡镇外出党员管理服务中心',
    branch: '党支部',
    member: '流动党员',
  },
  signIn: {
    title: '登录',
    login: '登录名',
    password: '密码',
    submit: '登录',
    changePassword: '修改密码',
    lost: '忘记密码或被锁定，请联系本单位的平台管理员。',
  },
  change: {
    title: '修改密码',
    current: '现在的密码',
    next: '新密码',
    rule: '至少 10 个字符，含字母以及数字或符号，不得包含登录名。',
    repeat: '再输一次新密码',
    submit: '修改并登录',
    back: '返回登录',
  },
  demo: {
    title: '演示账号',
    explanation: '点选后登录名自动填好。演示密码在启动平台的窗口中显示。',
    others: '其他演示账号',
    accounts: {
      director: '镇党群副书记、中心主任',
      staff: '中心业务骨干',
      township: '枫树乡党委、外出党员管理服务中心',
      outflow: '枫树乡外出党员管理服务中心干事',
      township2: '云岩乡党委、外出党员管理服务中心',
      'origin-secretary': '流出地党支部书记',
      secretary: '绿木玩具党支部书记',
      'community-secretary': '新华社区党支部书记',
      'community-head': '镇社区办党员负责人',
      'committee-member': '镇党委班子成员',
      'host-committee': '镇党委',
      county: '县级查看',
      labour: '乡镇外出劳动力服务中心',
      assistance: '村民援助服务中心',
      department: '协作部门',
      'survey-unit': '摸底单位',
      member: '流动党员（枫树乡）',
      member2: '流动党员（云岩乡）',
      auditor: '审计员',
      administrator: '平台管理员',
    },
  },
  problems: {
    EMPTY: () => '请填写登录名和密码。',
    WRONG: ({ after, lockMinutes }) => `登录名或密码不正确。连续输错 ${after} 次，该登录名将锁定 ${lockMinutes} 分钟。`,
    LOCKED: ({ minutes }) => `输错次数过多，该登录名已锁定，请在 ${minutes} 分钟后再试。`,
    DISABLED: () => '该账号已停用，请联系本单位的平台管理员。',
    TOO_MANY_REQUESTS: () => '来自这台设备或这个网络的登录过于频繁，请等一分钟再试。',
    PASSWORD_STALE: () => '密码是由他人设置的或已经过期，请先修改密码。',
    REPEAT_DIFFERS: () => '两次输入的新密码不一致。',
    PASSWORD_TOO_SHORT: () => '新密码太短，至少需要 10 个字符。',
    PASSWORD_TOO_LONG: () => '新密码太长，最多 200 个字符。',
    PASSWORD_TOO_SIMPLE: () => '新密码太简单，请把字母与数字或符号混用。',
    PASSWORD_CONTAINS_LOGIN: () => '新密码不得包含登录名。',
    PASSWORD_UNCHANGED: () => '新密码与现在的密码相同。',
  },
  signOut: {
    title: '退出登录',
    question: '要退出流动党员管理服务平台吗？',
    yes: '退出',
    no: '不退出',
    underWay: '正在退出……',
  },
  signedOut: { title: '已退出', text: '您已安全退出。在公用电脑上，请关闭浏览器窗口。' },
  expired: {
    title: '登录页面已过期',
    text: '这个登录页面已经用过或打开太久。没有任何内容丢失，请从入口重新进入。',
  },
  failed: {
    title: '无法登录',
    text: '登录没有完成。请从入口重新进入；如再次出现，请把下面的代码告诉平台管理员。',
    code: '代码',
  },
  home: { title: '登录服务', text: '请从下列入口进入。' },
  enter: '进入',
}

const en: Catalogue = {
  product: 'Mobile Members Service Platform',
  switchLanguage: '中文',
  largerText: 'Larger text',
  normalText: 'Normal text',
  frontEnds: {
    'town-center': 'Town service centre',
    township: 'Township outflow centre',
    branch: 'Party branch',
    member: 'Mobile member',
  },
  signIn: {
    title: 'Sign in',
    login: 'Login name',
    password: 'Password',
    submit: 'Sign in',
    changePassword: 'Change password',
    lost: 'If you forgot the password or are locked out, ask the platform administrator of your organisation.',
  },
  change: {
    title: 'Change password',
    current: 'Current password',
    next: 'New password',
    rule: 'At least 10 characters, letters together with digits or signs, without the login name.',
    repeat: 'New password once more',
    submit: 'Change and sign in',
    back: 'Back to sign-in',
  },
  demo: {
    title: 'Demo accounts',
    explanation:
      'A click fills in the login name. The demo password is shown in the window where the platform was started.',
    others: 'Other demo accounts',
    accounts: {
      director: 'Deputy secretary for Party-mass work, director of the centre',
      staff: 'Staff of the centre',
      township: 'Fengshu township: committee and outflow centre',
      outflow: 'Fengshu township: officer of the outflow centre',
      township2: 'Yunyan township: committee and outflow centre',
      'origin-secretary': 'Secretary of an origin branch',
      secretary: 'Secretary of the branch of Greenwood Toys',
      'community-secretary': 'Secretary of the branch of Xinhua community',
      'community-head': 'Head of the community office',
      'committee-member': 'Member of the town committee',
      'host-committee': 'Town committee',
      county: 'County viewer',
      labour: 'Outbound labour service centre',
      assistance: 'Villager assistance centre',
      department: 'Cooperating department',
      'survey-unit': 'Survey unit',
      member: 'Mobile member from Fengshu',
      member2: 'Mobile member from Yunyan',
      auditor: 'Auditor',
      administrator: 'Platform administrator',
    },
  },
  problems: {
    EMPTY: () => 'Enter your login name and password.',
    WRONG: ({ after, lockMinutes }) =>
      `The login name or the password is not right. After ${after} wrong attempts in a row the login name is locked for ${lockMinutes} minutes.`,
    LOCKED: ({ minutes }) => `Too many wrong attempts: this login name is locked. Try again in ${minutes} min.`,
    DISABLED: () => 'This account has been disabled. Ask the platform administrator of your organisation.',
    TOO_MANY_REQUESTS: () => 'Too many sign-ins from this device or network. Wait a minute and try again.',
    PASSWORD_STALE: () => 'The password was set by somebody else or is too old. Change it first.',
    REPEAT_DIFFERS: () => 'The two new passwords differ.',
    PASSWORD_TOO_SHORT: () => 'The new password is too short: it needs at least 10 characters.',
    PASSWORD_TOO_LONG: () => 'The new password is too long: 200 characters at most.',
    PASSWORD_TOO_SIMPLE: () => 'The new password is too simple: mix letters with digits or signs.',
    PASSWORD_CONTAINS_LOGIN: () => 'The new password must not contain the login name.',
    PASSWORD_UNCHANGED: () => 'The new password is the current one.',
  },
  signOut: {
    title: 'Sign out',
    question: 'Sign out of the Mobile Members Service Platform?',
    yes: 'Sign out',
    no: 'Stay signed in',
    underWay: 'Signing out …',
  },
  signedOut: {
    title: 'Signed out',
    text: 'You have signed out safely. On a shared computer, close the browser window.',
  },
  expired: {
    title: 'This sign-in page has expired',
    text: 'It was used already or has been open for too long. Nothing is lost: enter again from the start.',
  },
  failed: {
    title: 'Sign-in failed',
    text: 'The sign-in was not completed. Enter again from the start; if this comes back, tell the platform administrator the code below.',
    code: 'Code',
  },
  home: { title: 'Sign-in service', text: 'Choose where to enter.' },
  enter: 'Enter',
}

/** Every text of the sign-in pages, in both languages. */
export const CATALOGUES: Record<Language, Catalogue> = { 'zh-CN': zh, en }
