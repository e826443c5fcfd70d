import { useQuery } from '@apollo/client/react'
import { PlusOutlined } from '@ant-design/icons'
import { Flex, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { AddWorkUnitMutation, FindWorkUnitsQuery } from './facts.queries.ts'
import { UnitFields, unitInput, type UnitValues } from '../work-units/unit-fields.tsx'

export interface ChosenUnit {
  id: string
  name: string
}

interface WorkUnitPickerProps {
  id?: string
  value?: string | undefined
  onChange?: (unitId: string | undefined) => void
  /** The unit that is chosen already, with its name. */
  known?: ChosenUnit | null | undefined
}

/** Chooses the employer by name; one that nobody has named yet is added. */
export function WorkUnitPicker({ id, value, onChange, known }: WorkUnitPickerProps) {
  const { t } = useTranslation('town-center')
  const [typed, setTyped] = useState('')
  const [added, setAdded] = useState<ChosenUnit>()
  const search = useDeferredValue(typed.trim())
  const { data, previousData, loading } = useQuery(FindWorkUnitsQuery, {
    variables: { search },
    fetchPolicy: 'cache-first',
  })
  const found = (data ?? previousData)?.workUnits?.nodes ?? []
  const named = [added, known].filter((unit): unit is ChosenUnit => Boolean(unit))
  const options = [...named.filter((unit) => !found.some((one) => one.id === unit.id)), ...found]
  return (
    <Flex gap={8}>
      <Select
        {...(id ? { id } : {})}
        {...(value ? { value } : {})}
        allowClear
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={loading}
        placeholder={t('facts.unitHint')}
        style={{ flex: 1, minWidth: 0 }}
        notFoundContent={loading ? t('people.searching') : t('facts.unitNotFound')}
        onChange={(next: string | undefined) => onChange?.(next)}
        options={options.map((unit) => ({
          value: unit.id,
          label:
            'partyOrganization' in unit ? `${unit.name} · ${t(`facts.partyOf.${unit.partyOrganization}`)}` : unit.name,
        }))}
      />
      <AddWorkUnit
        onAdded={(unit) => {
          setAdded(unit)
          onChange?.(unit.id)
        }}
      />
    </Flex>
  )
}

function AddWorkUnit({ onAdded }: { onAdded: (unit: ChosenUnit) => void }) {
  const { t } = useTranslation('town-center')
  const { act } = useAct(AddWorkUnitMutation, [FindWorkUnitsQuery])
  return (
    <FormAct<UnitValues>
      name="work-unit"
      label={t('facts.addUnit')}
      icon={<PlusOutlined />}
      consequence={t('facts.addUnitWhat')}
      empty={{ name: '' }}
      onSubmit={async (values) => {
        const { data, trouble } = await act({ input: unitInput(values) })
        if (data) onAdded(data.addWorkUnit)
        return trouble
      }}
    >
      <UnitFields />
    </FormAct>
  )
}
