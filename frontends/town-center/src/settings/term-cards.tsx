import { useQuery } from '@apollo/client/react'
import { App, Card, Form, Input, InputNumber, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import {
  FeedbackTermsQuery,
  ServiceTermsQuery,
  SetFeedbackTermMutation,
  SetServiceTermMutation,
} from './settings.queries.ts'

interface Term<Name extends string> {
  name: Name
  days: number
  validFrom?: string | null
}

/** Counted in calendar days; the other terms in working days. */
const CALENDAR_DAYS: readonly string[] = ['RECEPTION_NOTICE', 'RECEPTION_ALARM']

/** How long things may take at the centre's services and in feedback; each part of the system keeps its own. */
export function TermCards() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const services = useQuery(ServiceTermsQuery, { skip: !may('services', 'serviceTerms') })
  const feedback = useQuery(FeedbackTermsQuery, { skip: !may('evaluations', 'feedbackTerms') })
  const setService = useAct(SetServiceTermMutation, [ServiceTermsQuery])
  const setFeedback = useAct(SetFeedbackTermMutation, [FeedbackTermsQuery])
  return (
    <>
      <GraphTrouble error={services.error} onRetry={() => void services.refetch()} />
      {services.data?.serviceTerms && (
        <TermCard
          title={t('settings.groupOf.services')}
          terms={services.data.serviceTerms}
          onSet={
            may('services', 'setServiceTerm') ? async (change) => (await setService.act(change)).trouble : undefined
          }
        />
      )}
      <GraphTrouble error={feedback.error} onRetry={() => void feedback.refetch()} />
      {feedback.data?.feedbackTerms && (
        <TermCard
          title={t('settings.groupOf.feedback')}
          terms={feedback.data.feedbackTerms}
          onSet={
            may('evaluations', 'setFeedbackTerm')
              ? async (change) => (await setFeedback.act(change)).trouble
              : undefined
          }
        />
      )}
    </>
  )
}

interface TermCardProps<Name extends string> {
  title: string
  terms: Term<Name>[]
  onSet: ((change: { name: Name; days: number; validFrom: string }) => Promise<Trouble | undefined>) | undefined
}

function TermCard<Name extends string>({ title, terms, onSet }: TermCardProps<Name>) {
  const { t, i18n } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const unitOf = (name: Name) => t(`settings.unitOf.${CALENDAR_DAYS.includes(name) ? 'DAYS' : 'WORKING_DAYS'}`)
  const nameOf = (name: Name) => t(`settings.nameOf.${name}`, { defaultValue: name })
  return (
    <Card size="small" title={title}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey={({ name }) => name}
        dataSource={terms}
        columns={[
          { title: t('settings.name'), render: (_, { name }) => nameOf(name) },
          { title: t('settings.value'), render: (_, { name, days }) => <strong>{`${days} ${unitOf(name)}`}</strong> },
          {
            title: t('settings.since'),
            render: (_, { validFrom }) =>
              validFrom ? dayInWords(validFrom, i18n.language) : t('settings.standardSince'),
          },
          ...(onSet
            ? [
                {
                  title: '',
                  render: (_: unknown, { name, days }: Term<Name>) => (
                    <FormAct<{ days?: number; validFrom: string }>
                      size="small"
                      name={`term:${name}`}
                      label={t('settings.set')}
                      consequence={t('settings.setConsequence', { name: nameOf(name) })}
                      empty={{ days, validFrom: countyToday() }}
                      onSubmit={async (values) => {
                        if (values.days === undefined) return undefined
                        const trouble = await onSet({ name, days: values.days, validFrom: values.validFrom })
                        if (!trouble) void message.success(t('settings.done'))
                        return trouble
                      }}
                    >
                      <Form.Item
                        name="days"
                        label={t('settings.newValue', { unit: unitOf(name) })}
                        rules={rules.chosen(t('settings.value'))}
                      >
                        <InputNumber min={1} max={365} precision={0} style={{ width: 160 }} />
                      </Form.Item>
                      <Form.Item
                        name="validFrom"
                        label={t('settings.effectiveFrom')}
                        rules={rules.filled(t('settings.effectiveFrom'))}
                      >
                        <Input type="date" min={countyToday()} style={{ width: 200 }} />
                      </Form.Item>
                    </FormAct>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}
