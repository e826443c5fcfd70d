import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const formsCatalogue = defineCatalogue(
  {
    required: '请填写{{label}}。',
    choose: '请选择{{label}}。',
  },
  {
    required: 'Please fill in: {{label}}.',
    choose: 'Please choose: {{label}}.',
  },
)
