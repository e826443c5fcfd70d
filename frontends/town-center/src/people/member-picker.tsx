import { useQuery } from '@apollo/client/react'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChosenMemberQuery, FindMembersQuery } from './people.queries.ts'

interface MemberPickerProps {
  id?: string
  value?: string | undefined
  onChange?: (memberId: string | undefined) => void
  /** For who cannot see the label beside it. */
  label?: string
  clearable?: boolean
  autoFocus?: boolean
}

/** Chooses a member by name, pinyin, initials, a part of a phone or the register's number. */
export function MemberPicker({ id, value, onChange, label, clearable = false, autoFocus = false }: MemberPickerProps) {
  const { t } = useTranslation('town-center')
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const found = useQuery(FindMembersQuery, { variables: { search }, skip: search === '', fetchPolicy: 'cache-first' })
  const chosen = useQuery(ChosenMemberQuery, {
    variables: { id: value ?? '' },
    skip: !value,
    fetchPolicy: 'cache-first',
  })
  const listed = search === '' ? [] : (found.data ?? found.previousData)?.members?.nodes
  const nodes = listed ?? []
  const known = chosen.data?.member
  const options = known && !nodes.some((node) => node.id === known.id) && search === '' ? [known, ...nodes] : nodes
  return (
    <Select
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(value ? { value } : {})}
      autoFocus={autoFocus}
      allowClear={clearable}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(next: string | undefined) => onChange?.(next)}
      loading={found.loading}
      placeholder={t('people.searchHint')}
      style={{ width: '100%' }}
      notFoundContent={
        search === '' ? t('people.searchHow') : found.loading ? t('people.searching') : t('people.nobodyFound')
      }
      options={options.map((member) => ({
        value: member.id,
        label: [member.name ?? t('people.noName'), member.originTownship?.shortName, member.registerNo]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
