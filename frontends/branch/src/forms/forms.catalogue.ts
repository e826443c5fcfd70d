import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const formsCatalogue = defineCatalogue(
  {
    required: '请填写{{label}}。',
    choose: '请选择{{label}}。',
    tooLong: '{{label}}最多 {{most}} 个字。',
  },
  {
    required: 'Please fill in: {{label}}.',
    choose: 'Please choose: {{label}}.',
    tooLong: '{{label}}: at most {{most}} characters.',
  },
)
