import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { CODE_LISTS, type CodeListName } from '@mobile-members/model/code-lists.ts'

export interface CodeSelectProps {
  list: CodeListName
  id?: string
  value?: string
  onChange?: (code: string | undefined) => void
}

/** Chooses a code of a national standard, found by its code or its name. */
export function CodeSelect({ list, id, value, onChange }: CodeSelectProps) {
  const { i18n } = useTranslation('ui')
  const chinese = i18n.language.startsWith('zh')
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      onChange={onChange}
      options={CODE_LISTS[list].entries.map(({ code, zh, en }) => ({
        value: code,
        label: `${code} ${chinese ? zh : en}`,
      }))}
    />
  )
}
