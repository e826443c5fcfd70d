import { App, Flex, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { HINT_OUTCOMES, type HintOutcome } from '@mobile-members/model/sweep.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { NOTHING_TOLD, toldOf, ToldFactsFields, type ToldFacts } from '@mobile-members/web/sweep/told-facts.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownDepartmentHintsQuery } from '../gql/graphql.ts'
import { useRules } from '../forms/use-rules.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import {
  CloseHintMutation,
  DepartmentCooperationQuery,
  DepartmentHintsQuery,
  PlanHintVisitMutation,
  TellHintLineMutation,
} from './departments.queries.ts'

type Hint = NonNullable<TownDepartmentHintsQuery['departmentHints']>['nodes'][number]

/** What a clerk does with a hint: plans a visit, enters what the person said, or lets it go. */
export function HintActs({ hint }: { hint: Hint }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const refresh = [DepartmentHintsQuery, DepartmentCooperationQuery, TownWorkQuery]
  const plan = useAct(PlanHintVisitMutation, refresh)
  const tell = useAct(TellHintLineMutation, refresh)
  const close = useAct(CloseHintMutation, refresh)
  const label = (key: string) => t(`departments.hint.${key}`)
  const { id, facts } = hint
  return (
    <Flex gap={8} wrap className="mm-no-print">
      <FormAct<{ visitOn: string; note: string }>
        name={`hint-visit:${id}`}
        size="small"
        label={label('visit')}
        consequence={label('visitConsequence')}
        empty={{ visitOn: hint.visitOn ?? '', note: facts?.note ?? '' }}
        onSubmit={async ({ visitOn, note }) => {
          const { trouble } = await plan.act({ input: { id, visitOn, note } })
          if (!trouble) void message.success(label('visited'))
          return trouble
        }}
      >
        <Form.Item name="visitOn" label={label('visitOn')} rules={rules.chosen(label('visitOn'))}>
          <Input type="date" min={countyToday()} />
        </Form.Item>
        <Form.Item name="note" label={label('visitNote')}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </FormAct>
      <FormAct<ToldFacts & { contactedOn: string }>
        name={`hint-line:${id}`}
        size="small"
        label={label('line')}
        consequence={label('lineConsequence')}
        empty={{ ...NOTHING_TOLD, name: facts?.name ?? '', contactedOn: countyToday() }}
        onSubmit={async ({ contactedOn, ...values }) => {
          const { data, trouble } = await tell.act({ input: { id, contactedOn, facts: toldOf(values) } })
          if (trouble) return trouble
          const missing = data.tellHintLine.missing.map((fact) => t(`sweep.factOf.${fact}`)).join(' · ')
          void message.success(t(`departments.hint.${missing ? 'linedIncomplete' : 'lined'}`, { missing }))
          return undefined
        }}
      >
        <Form.Item name="contactedOn" label={label('contactedOn')} rules={rules.chosen(label('contactedOn'))}>
          <Input type="date" min={hint.receivedOn} max={countyToday()} />
        </Form.Item>
        <ToldFactsFields />
      </FormAct>
      <FormAct<{ outcome?: HintOutcome | undefined }>
        name={`hint-close:${id}`}
        size="small"
        label={label('close')}
        consequence={t('departments.hint.closeConsequence', { name: facts?.name ?? '' })}
        empty={{ outcome: undefined }}
        onSubmit={async ({ outcome }) => {
          const { trouble } = await close.act({ id, outcome: outcome! })
          if (!trouble) void message.success(label('closed'))
          return trouble
        }}
      >
        <Form.Item name="outcome" label={label('outcome')} rules={rules.chosen(label('outcome'))}>
          <Select options={HINT_OUTCOMES.map((value) => ({ value, label: label(`outcomeOf.${value}`) }))} />
        </Form.Item>
      </FormAct>
    </Flex>
  )
}
