import { useQuery } from '@apollo/client/react'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostBranchKind } from '@mobile-members/model/branches.ts'
import { FindBranchesQuery } from './branches.queries.ts'

interface BranchPickerProps {
  id?: string
  value?: string | undefined
  onChange?: (branchId: string | undefined) => void
  /** A branch that cannot be chosen: the one where the member is. */
  except?: string | undefined
  /** A branch that is offered whatever was typed. */
  also?: PickedBranch | undefined
}

export interface PickedBranch {
  id: string
  name: string
  kind: HostBranchKind
  mobileMembers: number
}

/** Chooses a branch of the town by name. */
export function BranchPicker({ id, value, onChange, except, also }: BranchPickerProps) {
  const { t } = useTranslation('town-center')
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { data, previousData, loading } = useQuery(FindBranchesQuery, {
    variables: { search: search || null },
    fetchPolicy: 'cache-first',
  })
  const listed = (data ?? previousData)?.hostBranches?.nodes ?? []
  // A branch that is to be dissolved takes nobody in.
  const open = listed.filter(({ dissolvingSince }) => !dissolvingSince)
  const found = also && !open.some((branch) => branch.id === also.id) ? [also, ...open] : open
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={loading}
      placeholder={t('branches.pickHint')}
      notFoundContent={loading ? t('people.searching') : t('branches.notFound')}
      style={{ width: '100%' }}
      onChange={(next: string | undefined) => onChange?.(next)}
      options={found
        .filter((branch) => branch.id !== except)
        .map((branch) => ({
          value: branch.id,
          label: `${branch.name} · ${t(`branches.kindOf.${branch.kind}`)} · ${t('branches.mobileOf', { count: branch.mobileMembers })}`,
        }))}
    />
  )
}
