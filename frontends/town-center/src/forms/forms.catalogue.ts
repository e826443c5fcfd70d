import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const formsCatalogue = defineCatalogue(
  {
    kept: '这张表上次没有填完，{{at}} 填写的内容已为您保留。',
    clear: '清空重填',
    required: '请填写{{label}}。',
    choose: '请选择{{label}}。',
  },
  {
    kept: 'This form was left half-filled. What you wrote on {{at}} is still here.',
    clear: 'Start afresh',
    required: 'Please fill in: {{label}}.',
    choose: 'Please choose: {{label}}.',
  },
)
