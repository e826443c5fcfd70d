import { useQuery } from '@apollo/client/react'
import { PlusOutlined } from '@ant-design/icons'
import { Flex, Form, Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  PARTY_ORGANIZATIONS,
  WORK_UNIT_KINDS,
  type PartyOrganization,
  type WorkUnitKind,
} from '@mobile-members/model/branches.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchPicker } from '../branches/branch-picker.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import { AddWorkUnitMutation, FindWorkUnitsQuery } from './facts.queries.ts'
import { INDUSTRY_CHOICES, industryKey } from './industries.ts'

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

interface UnitValues {
  name: string
  kind?: WorkUnitKind | undefined
  industry?: string | undefined
  partyOrganization?: PartyOrganization | undefined
  branchId?: string | undefined
  latitude?: string | undefined
  longitude?: string | undefined
}

function AddWorkUnit({ onAdded }: { onAdded: (unit: ChosenUnit) => void }) {
  const { t } = useTranslation('town-center')
  const { filled, chosen } = useRules()
  const { act } = useAct(AddWorkUnitMutation, [FindWorkUnitsQuery])
  const coordinate = [{ pattern: /^\d{1,3}(\.\d+)?$/, message: t('facts.coordinateRule') }]
  return (
    <FormAct<UnitValues>
      name="work-unit"
      label={t('facts.addUnit')}
      icon={<PlusOutlined />}
      consequence={t('facts.addUnitWhat')}
      empty={{ name: '' }}
      onSubmit={async ({ latitude, longitude, kind, ...unit }) => {
        const { data, trouble } = await act({
          input: {
            ...unit,
            kind: kind!,
            partyOrganization: unit.partyOrganization ?? 'UNKNOWN',
            latitude: latitude ? Number(latitude) : null,
            longitude: longitude ? Number(longitude) : null,
          },
        })
        if (data) onAdded(data.addWorkUnit)
        return trouble
      }}
    >
      <Form.Item name="name" label={t('facts.unitName')} rules={filled(t('facts.unitName'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={t('facts.unitKind')} rules={chosen(t('facts.unitKind'))}>
        <Select options={WORK_UNIT_KINDS.map((value) => ({ value, label: t(`facts.unitKindOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="industry" label={t('facts.industry')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={INDUSTRY_CHOICES.map((value) => ({ value, label: t(industryKey(value)) }))}
        />
      </Form.Item>
      <Form.Item name="partyOrganization" label={t('facts.party')} rules={chosen(t('facts.party'))}>
        <Select options={PARTY_ORGANIZATIONS.map((value) => ({ value, label: t(`facts.partyOf.${value}`) }))} />
      </Form.Item>
      <Form.Item
        noStyle
        shouldUpdate={(before: UnitValues, after: UnitValues) => before.partyOrganization !== after.partyOrganization}
      >
        {({ getFieldValue }) =>
          getFieldValue('partyOrganization') === 'HOST' && (
            <Form.Item name="branchId" label={t('facts.unitBranch')} rules={chosen(t('facts.unitBranch'))}>
              <BranchPicker />
            </Form.Item>
          )
        }
      </Form.Item>
      <Flex gap={12}>
        <Form.Item name="latitude" label={t('facts.latitude')} rules={coordinate} style={{ flex: 1 }}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item
          name="longitude"
          label={t('facts.longitude')}
          rules={coordinate}
          extra={t('facts.placeHint')}
          style={{ flex: 1 }}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      </Flex>
    </FormAct>
  )
}
