import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownSurveyLinesQuery } from '../gql/graphql.ts'
import { CompleteSurveyLineMutation, SurveyLinesQuery } from './survey.queries.ts'

type Line = NonNullable<TownSurveyLinesQuery['surveyLines']>['nodes'][number]

const FIELDS = [
  'name',
  'originTownship',
  'originBranch',
  'destination',
  'industry',
  'employer',
  'residence',
  'phone',
] as const
type Values = Record<(typeof FIELDS)[number], string>

/** What the centre has learnt since: a newer version of the line, which keeps what was told before (R25). */
export function CompleteLine({ line }: { line: Line }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act } = useAct(CompleteSurveyLineMutation, [SurveyLinesQuery])
  const { facts } = line
  const known: Values = {
    name: facts.name,
    originTownship: facts.originTownship,
    originBranch: facts.originBranch ?? '',
    destination: facts.destination ?? '',
    industry: facts.industry ?? '',
    employer: facts.employer ?? '',
    residence: facts.residence ?? '',
    phone: facts.phones.join(' '),
  }
  async function submit(values: Values) {
    const { data, trouble } = await act({ input: { lineId: line.id, ...values } })
    const missing = data?.correctSurveyLine.missing.map((fact) => t(`survey.factOf.${fact}`)).join(' · ')
    if (data) void message.success(missing ? t('survey.form.savedIncomplete', { missing }) : t('survey.form.saved'))
    return trouble
  }
  return (
    <FormAct<Values>
      name={`complete-line:${line.id}`}
      size="small"
      label={t('survey.incomplete.complete')}
      consequence={t('survey.incomplete.completeConsequence')}
      empty={known}
      onSubmit={submit}
    >
      {FIELDS.map((field) => (
        <Form.Item key={field} name={field} label={t(`survey.form.${field}`)} style={{ marginBottom: 12 }}>
          <Input maxLength={200} />
        </Form.Item>
      ))}
    </FormAct>
  )
}
