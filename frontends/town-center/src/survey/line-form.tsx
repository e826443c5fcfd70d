import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { UNIT_KINDS, type UnitKind } from '@mobile-members/model/survey.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import { SaveSurveyLineMutation, SurveyLinesQuery } from './survey.queries.ts'
import { useTellLink } from './use-tell-link.ts'

const TEXTS = [
  'sex',
  'birthDate',
  'idNumber',
  'originTownship',
  'originBranch',
  'destination',
  'industry',
  'employer',
  'residence',
  'phone',
  'remarks',
] as const

type Values = Record<(typeof TEXTS)[number], string> & {
  channel: 'HOST_SWEEP' | 'TOWNSHIP_SURVEY'
  unitKind: UnitKind
  unitName: string
  name: string
}

const EMPTY: Values = {
  channel: 'HOST_SWEEP',
  unitKind: 'COMMUNITY',
  unitName: '',
  name: '',
  sex: '',
  birthDate: '',
  idNumber: '',
  originTownship: '',
  originBranch: '',
  destination: '',
  industry: '',
  employer: '',
  residence: '',
  phone: '',
  remarks: '',
}

/** One line told at the counter or by phone (R25). What is not known stays open and is listed. */
export function LineForm({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('town-center')
  const tellLink = useTellLink()
  const rules = useRules()
  const { act } = useAct(SaveSurveyLineMutation, [SurveyLinesQuery])
  async function submit(values: Values) {
    const { data, trouble } = await act({ input: { campaignId, ...values } })
    if (!data) return trouble
    const line = data.saveSurveyLine
    const missing = line.missing.map((fact) => t(`survey.factOf.${fact}`)).join(' · ')
    tellLink(line.id, line.link, (decision) => {
      const outcome = t(`survey.form.outcomeOf.${decision}`)
      return missing ? t('survey.form.savedIncomplete', { missing, outcome }) : t('survey.form.saved', { outcome })
    })
    return undefined
  }
  return (
    <FormAct<Values>
      name={`survey-line:${campaignId}`}
      label={t('survey.form.act')}
      consequence={t('survey.form.consequence')}
      empty={EMPTY}
      onSubmit={submit}
    >
      <Form.Item name="channel" label={t('survey.form.channel')}>
        <Select
          options={(['HOST_SWEEP', 'TOWNSHIP_SURVEY'] as const).map((value) => ({
            value,
            label: t(`survey.channelOf.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="unitKind" label={t('survey.form.unitKind')}>
        <Select options={UNIT_KINDS.map((value) => ({ value, label: t(`survey.kindOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="unitName" label={t('survey.form.unitName')} rules={rules.filled(t('survey.form.unitName'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="name" label={t('survey.form.name')} rules={rules.filled(t('survey.form.name'))}>
        <Input maxLength={60} />
      </Form.Item>
      {TEXTS.map((field) => (
        <Form.Item key={field} name={field} label={t(`survey.form.${field}`)}>
          <Input maxLength={200} />
        </Form.Item>
      ))}
    </FormAct>
  )
}
