import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import {
  AskFurtherUnitsMutation,
  RemindUnitsMutation,
  SetDeadlineMutation,
  SweepBoardQuery,
  SweepFiguresQuery,
} from './sweep.queries.ts'

/** What the centre does with all units that have not reported: remind, set another day, ask new ones. */
export function BoardActs({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const refresh = [SweepBoardQuery, SweepFiguresQuery, TownWorkQuery]
  const remind = useAct(RemindUnitsMutation, refresh)
  const deadline = useAct(SetDeadlineMutation, refresh)
  const ask = useAct(AskFurtherUnitsMutation, refresh)
  return (
    <>
      <FormAct<{ text: string }>
        name={`remind:${campaignId}`}
        type="primary"
        label={t('townSweep.units.remind')}
        consequence={t('townSweep.units.remindConsequence')}
        empty={{ text: t('townSweep.units.remindDefault') }}
        onSubmit={async ({ text }) => {
          const { data, trouble } = await remind.act({ input: { campaignId, text } })
          if (data) void message.success(t('townSweep.units.reminded', { count: data.remindSweepUnits }))
          return trouble
        }}
      >
        <Form.Item
          name="text"
          label={t('townSweep.units.remindText')}
          rules={rules.filled(t('townSweep.units.remindText'))}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormAct>
      <FormAct<{ dueOn: string }>
        name={`deadline:${campaignId}`}
        label={t('townSweep.units.deadline')}
        consequence={t('townSweep.units.deadlineConsequence')}
        empty={{ dueOn: '' }}
        onSubmit={async ({ dueOn }) => {
          const { data, trouble } = await deadline.act({ input: { campaignId, dueOn } })
          if (data) void message.success(t('townSweep.units.deadlineSet', { count: data.setSweepDeadline }))
          return trouble
        }}
      >
        <Form.Item
          name="dueOn"
          label={t('townSweep.units.deadlineDay')}
          rules={rules.chosen(t('townSweep.units.deadlineDay'))}
        >
          <Input type="date" min={countyToday()} />
        </Form.Item>
      </FormAct>
      <ConfirmAct
        label={t('townSweep.units.ask')}
        consequence={t('townSweep.units.askConsequence')}
        onConfirm={async () => {
          const { data } = await ask.act({ id: campaignId })
          if (!data) return false
          void message.success(t('townSweep.units.asked', { count: data.askFurtherUnits }))
          return true
        }}
        problem={<GraphTrouble error={ask.trouble} />}
      />
    </>
  )
}
