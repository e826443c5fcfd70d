import { useQuery } from '@apollo/client/react'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { MemberChoiceQuery } from './members.queries.ts'

interface MemberPickerProps {
  id: string
  value: string | undefined
  /** The chosen member's name, before anybody searches. */
  name: string | undefined
  onChange: (id: string | undefined) => void
}

/** Chooses a member of the township for whom no letter is in force. */
export function MemberPicker({ id, value, name, onChange }: MemberPickerProps) {
  const { t } = useTranslation('township')
  const { townshipId } = useTownship()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { data, loading, error, refetch } = useQuery(MemberChoiceQuery, {
    variables: { filter: { townshipId, withoutLetter: true, ...(search ? { search } : {}) } },
  })
  const found = data?.members?.nodes.map((member) => ({
    value: member.id,
    label: [member.name, member.originBranch?.name, member.registerNo].filter(Boolean).join(' · '),
  }))
  const chosen = value && name && !found?.some((one) => one.value === value) ? [{ value, label: name }] : []
  return (
    <>
      <Select
        id={id}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        allowClear
        {...(value ? { value } : {})}
        loading={loading}
        placeholder={t('letters.form.memberHint')}
        notFoundContent={loading ? undefined : t('letters.form.nobody')}
        onChange={(next: string | undefined) => onChange(next)}
        options={[...chosen, ...(found ?? [])]}
        style={{ width: '100%' }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    </>
  )
}
