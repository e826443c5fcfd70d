import { Flex, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  PARTY_ORGANIZATIONS,
  WORK_UNIT_KINDS,
  type PartyOrganization,
  type WorkUnitKind,
} from '@mobile-members/model/branches.ts'
import { BranchPicker, type PickedBranch } from '../branches/branch-picker.tsx'
import { useRules } from '../forms/use-rules.ts'
import { INDUSTRY_CHOICES, industryKey } from '../placement/industries.ts'

export interface UnitValues {
  name: string
  kind?: WorkUnitKind | undefined
  industry?: string | undefined
  partyOrganization?: PartyOrganization | undefined
  branchId?: string | undefined
  latitude?: string | undefined
  longitude?: string | undefined
}

/** What is told of a work unit. */
export function unitInput({ latitude, longitude, kind, partyOrganization, branchId, ...unit }: UnitValues) {
  return {
    ...unit,
    kind: kind!,
    partyOrganization: partyOrganization ?? ('UNKNOWN' as const),
    branchId: partyOrganization === 'HOST' ? (branchId ?? null) : null,
    latitude: latitude ? Number(latitude) : null,
    longitude: longitude ? Number(longitude) : null,
  }
}

/** The fields of a work unit: whether it has a Party organisation and where it lies decides where its people are placed. */
export function UnitFields({ branch }: { branch?: PickedBranch | undefined }) {
  const { t } = useTranslation('town-center')
  const { filled, chosen } = useRules()
  return (
    <>
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
              <BranchPicker also={branch} />
            </Form.Item>
          )
        }
      </Form.Item>
      <PlaceFields hint={t('facts.placeHint')} />
    </>
  )
}

/** Where something lies, in degrees. */
export function PlaceFields({ hint, required = false }: { hint?: string; required?: boolean }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const rulesOf = (label: string) => [
    ...(required ? filled(label) : []),
    { pattern: /^\d{1,3}(\.\d+)?$/, message: t('facts.coordinateRule') },
  ]
  return (
    <Flex gap={12}>
      <Form.Item name="latitude" label={t('facts.latitude')} rules={rulesOf(t('facts.latitude'))} style={{ flex: 1 }}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item
        name="longitude"
        label={t('facts.longitude')}
        rules={rulesOf(t('facts.longitude'))}
        {...(hint ? { extra: hint } : {})}
        style={{ flex: 1 }}
      >
        <Input inputMode="decimal" />
      </Form.Item>
    </Flex>
  )
}
