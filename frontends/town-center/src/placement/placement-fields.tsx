import { useQuery } from '@apollo/client/react'
import { Form, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { EMPLOYMENT_KINDS } from '@mobile-members/model/registry.ts'
import { ResidenceAreasQuery } from './facts.queries.ts'
import { INDUSTRY_CHOICES, industryKey } from './industries.ts'
import { WorkUnitPicker, type ChosenUnit } from './work-unit-picker.tsx'

/** The facts that the placement is decided by, as they stand in a form. */
export interface PlacementValues {
  employmentKind?: string | undefined
  employmentStable?: boolean | undefined
  workUnitId?: string | undefined
  industry?: string | undefined
  residenceAreaId?: string | undefined
  residenceStable?: boolean | undefined
}

/** The fields of these facts. What stays empty is asked for again when the placement is proposed, and never guessed. */
export function PlacementFields({ unit }: { unit?: ChosenUnit | null | undefined }) {
  const { t } = useTranslation('town-center')
  const { data } = useQuery(ResidenceAreasQuery, { fetchPolicy: 'cache-first' })
  const areas = data?.residenceAreas ?? []
  const yesNo = (yes: string, no: string) => [
    { value: true, label: t(yes) },
    { value: false, label: t(no) },
  ]
  return (
    <>
      <Form.Item name="employmentKind" label={t('facts.employmentKind')}>
        <Select
          allowClear
          options={EMPLOYMENT_KINDS.map((value) => ({ value, label: t(`people.employmentKindOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="employmentStable" label={t('facts.employmentStable')}>
        <Radio.Group aria-label={t('facts.employmentStable')} options={yesNo('facts.stableYes', 'facts.stableNo')} />
      </Form.Item>
      <Form.Item
        noStyle
        shouldUpdate={(before: PlacementValues, after: PlacementValues) =>
          before.employmentKind !== after.employmentKind
        }
      >
        {({ getFieldValue }) =>
          getFieldValue('employmentKind') === 'UNIT' && (
            <Form.Item name="workUnitId" label={t('facts.unit')} extra={t('facts.unitExtra')}>
              <WorkUnitPicker known={unit} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="industry" label={t('facts.industry')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={INDUSTRY_CHOICES.map((value) => ({ value, label: t(industryKey(value)) }))}
        />
      </Form.Item>
      <Form.Item name="residenceAreaId" label={t('facts.area')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={areas.map(({ id, name, kind, isFringe }) => ({
            value: id,
            label: `${name} · ${t(`facts.areaOf.${kind === 'VILLAGE' && isFringe ? 'FRINGE_VILLAGE' : kind}`)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="residenceStable" label={t('facts.residenceStable')}>
        <Radio.Group aria-label={t('facts.residenceStable')} options={yesNo('facts.fixedYes', 'facts.fixedNo')} />
      </Form.Item>
    </>
  )
}
