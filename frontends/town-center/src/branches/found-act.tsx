import { useQuery } from '@apollo/client/react'
import { App, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { HOST_BRANCH_KINDS, type HostBranchKind } from '@mobile-members/model/branches.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { useRules } from '../forms/use-rules.ts'
import { WorkUnitPicker } from '../placement/work-unit-picker.tsx'
import { AreasQuery } from '../work-units/places.queries.ts'
import { PlaceFields } from '../work-units/unit-fields.tsx'
import { FoundBranchMutation, TownBranchesQuery } from './branches.queries.ts'

interface Values {
  kind?: HostBranchKind
  name: string
  workUnitId?: string
  residenceAreaId?: string
  latitude?: string
  longitude?: string
  ownFullMembers: number
  ownProbationaryMembers: number
}

/** The host town's committee founds a branch (R16, R59); whoever now belongs there is put under review (R61). */
export function FoundAct() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { filled, chosen } = useRules()
  const office = useMe().officeOf('HOST_COMMITTEE')
  const { data } = useQuery(AreasQuery, { skip: !office })
  const { act } = useAct(FoundBranchMutation, [TownBranchesQuery])
  if (!office) return null
  return (
    <FormAct<Values>
      name="found-branch"
      type="primary"
      label={t('branches.found')}
      consequence={t('branches.foundWhat')}
      empty={{ name: '', ownFullMembers: 0, ownProbationaryMembers: 0 }}
      onSubmit={async ({ kind, latitude, longitude, workUnitId, residenceAreaId, ...values }) => {
        const byArea = kind === 'COMMUNITY' || kind === 'VILLAGE'
        const { data: founded, trouble } = await act({
          input: {
            ...values,
            kind: kind!,
            parentId: office.organizationId,
            latitude: Number(latitude),
            longitude: Number(longitude),
            workUnitId: kind === 'ENTERPRISE' ? (workUnitId ?? null) : null,
            residenceAreaId: byArea ? (residenceAreaId ?? null) : null,
          },
        })
        if (founded) {
          message.success(t('branches.foundDone', { name: founded.foundBranch.name }))
          void navigate(`/branches/${founded.foundBranch.id}`)
        }
        return trouble
      }}
    >
      <Form.Item name="kind" label={t('branches.kind')} rules={chosen(t('branches.kind'))}>
        <Select options={HOST_BRANCH_KINDS.map((value) => ({ value, label: t(`branches.kindOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('branches.name')} rules={filled(t('branches.name'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before.kind !== after.kind}>
        {({ getFieldValue }) => {
          const kind = getFieldValue('kind') as HostBranchKind | undefined
          if (kind === 'ENTERPRISE')
            return (
              <Form.Item name="workUnitId" label={t('branches.foundUnit')}>
                <WorkUnitPicker />
              </Form.Item>
            )
          return kind === 'COMMUNITY' || kind === 'VILLAGE' ? (
            <Form.Item name="residenceAreaId" label={t('branches.foundArea')} rules={chosen(t('branches.foundArea'))}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={(data?.residenceAreas ?? [])
                  .filter((area) => area.kind === kind)
                  .map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
          ) : null
        }}
      </Form.Item>
      <PlaceFields required />
      {(['ownFullMembers', 'ownProbationaryMembers'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`branches.${name}`)}>
          <InputNumber min={0} max={9999} precision={0} />
        </Form.Item>
      ))}
    </FormAct>
  )
}
