import { useQuery } from '@apollo/client/react'
import { App, Form, Input, Select, type ButtonProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { useColleagues } from '../people/use-colleagues.ts'
import {
  AssignReceptionDutyMutation,
  CancelReceptionDayMutation,
  DutyCandidatesQuery,
  HoldReceptionDayMutation,
  MoveReceptionDayMutation,
  ReceptionDayQuery,
  ReceptionDaysQuery,
} from './reception.queries.ts'

interface DayActProps {
  day: { id: string; heldOn: string; dutySubject?: string | null }
  size?: ButtonProps['size']
}

const REFRESH = [ReceptionDaysQuery, ReceptionDayQuery, DutyCandidatesQuery, TownWorkQuery]

/** Puts exactly one committee member on duty; how often each was this year stands beside the name (N16). */
export function AssignDuty({ day, size }: DayActProps) {
  const { t, i18n } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act } = useAct(AssignReceptionDutyMutation, REFRESH)
  return (
    <FormAct<{ subject?: string | undefined }>
      name={`duty:${day.id}`}
      label={t('reception.assign')}
      size={size}
      consequence={t('reception.assignWhat', { day: dayInWords(day.heldOn, i18n.language) })}
      empty={{ subject: day.dutySubject ?? undefined }}
      onSubmit={async ({ subject }) => {
        const { data, trouble } = await act({ id: day.id, subject: subject! })
        if (data) message.success(t('reception.assigned'))
        return trouble
      }}
    >
      <CandidateField />
    </FormAct>
  )
}

function CandidateField() {
  const { t } = useTranslation('town-center')
  const { chosen } = useRules()
  const colleagues = useColleagues()
  const { data, loading } = useQuery(DutyCandidatesQuery)
  const candidates = (data?.dutyCandidates ?? []).toSorted((a, b) => a.duties - b.duties)
  return (
    <Form.Item name="subject" label={t('reception.assignWho')} rules={chosen(t('reception.assignWho'))}>
      <Select
        loading={loading}
        showSearch={{ optionFilterProp: 'label' }}
        options={candidates.map(({ subject, duties }) => ({
          value: subject,
          label: t('reception.dutiesOf', {
            name: colleagues.nameOf(subject) ?? t('people.otherAccount'),
            count: duties,
          }),
        }))}
      />
    </Form.Item>
  )
}

export function MoveDay({ day, size }: DayActProps) {
  const { t, i18n } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled } = useRules()
  const { act } = useAct(MoveReceptionDayMutation, REFRESH)
  return (
    <FormAct<{ toDay: string; reason: string }>
      name={`move:${day.id}`}
      label={t('reception.move')}
      size={size}
      consequence={t('reception.moveWhat', { day: dayInWords(day.heldOn, i18n.language) })}
      empty={{ toDay: '', reason: '' }}
      onSubmit={async ({ toDay, reason }) => {
        const { data, trouble } = await act({ id: day.id, toDay, reason: reason.trim() })
        if (data) message.success(t('reception.moved'))
        return trouble
      }}
    >
      <Form.Item name="toDay" label={t('reception.moveTo')} rules={filled(t('reception.moveTo'))}>
        <Input type="date" min={countyToday()} />
      </Form.Item>
      <Form.Item name="reason" label={t('reception.reason')} rules={filled(t('reception.reason'))}>
        <Input maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

export function CancelDay({ day, size }: DayActProps) {
  const { t, i18n } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(CancelReceptionDayMutation, REFRESH)
  return (
    <ConfirmAct
      label={t('reception.cancel')}
      size={size}
      consequence={t('reception.cancelWhat', { day: dayInWords(day.heldOn, i18n.language) })}
      reasonRequired
      onConfirm={async (reason) => {
        const { data } = await act({ id: day.id, reason })
        if (!data) return false
        message.success(t('reception.cancelled'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}

/** A day on which nobody came was held all the same. */
export function HoldDay({ day, because }: { day: DayActProps['day']; because?: string | undefined }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(HoldReceptionDayMutation, REFRESH)
  return (
    <ConfirmAct
      label={t('reception.hold')}
      consequence={t('reception.holdWhat')}
      disabledBecause={because}
      onConfirm={async () => {
        const { data } = await act({ id: day.id })
        if (!data) return false
        message.success(t('reception.held'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
