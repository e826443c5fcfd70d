import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const homeCatalogue = defineCatalogue(
  { welcome: '{{name}}，您好', offices: '您的职务', none: '您的账户目前没有职务，请与管理员联系。' },
  {
    welcome: 'Welcome, {{name}}',
    offices: 'Your offices',
    none: 'Your account holds no office at present. Please ask the administrator.',
  },
)
