import { App, Flex, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { addDays } from '@mobile-members/model/dates.ts'
import { HOLIDAY_RULES, type HolidayRule } from '@mobile-members/model/reception.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import {
  DutyCandidatesQuery,
  PlanReceptionDaysMutation,
  ReceptionDaysQuery,
  RotateReceptionDutiesMutation,
} from './reception.queries.ts'

interface PlanValues {
  weekday: number
  fromDay: string
  untilDay: string
  startsAt: string
  endsAt: string
  place: string
  onHoliday: HolidayRule
}

/** Sets the one fixed day of the week (R91). */
export function PlanDays() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled } = useRules()
  const { act } = useAct(PlanReceptionDaysMutation, [ReceptionDaysQuery, TownWorkQuery])
  const today = countyToday()
  return (
    <FormAct<PlanValues>
      name="reception-plan"
      label={t('reception.plan')}
      type="primary"
      consequence={t('reception.planWhat')}
      empty={{
        weekday: 3,
        fromDay: today,
        untilDay: '',
        startsAt: '09:00',
        endsAt: '11:30',
        place: '',
        onHoliday: 'MOVE',
      }}
      onSubmit={async ({ untilDay, place, ...plan }) => {
        const { data, trouble } = await act({ input: { ...plan, place: place.trim(), untilDay: untilDay || null } })
        if (data)
          message.success(
            t('reception.planned', {
              count: data.planReceptionDays.filter(({ state }) => state !== 'CANCELLED').length,
            }),
          )
        return trouble
      }}
    >
      <Form.Item name="weekday" label={t('reception.weekday')}>
        <Select options={[1, 2, 3, 4, 5].map((value) => ({ value, label: t(`reception.weekdayOf.${value}`) }))} />
      </Form.Item>
      <Flex gap={12} wrap>
        <Form.Item
          name="fromDay"
          label={t('reception.from')}
          rules={filled(t('reception.from'))}
          style={{ flex: '1 1 160px' }}
        >
          <Input type="date" min={today} />
        </Form.Item>
        <Form.Item name="untilDay" label={t('reception.until')} style={{ flex: '1 1 160px' }}>
          <Input type="date" min={today} />
        </Form.Item>
      </Flex>
      <Flex gap={12} wrap>
        <Form.Item
          name="startsAt"
          label={t('reception.startsAt')}
          rules={filled(t('reception.startsAt'))}
          style={{ flex: '1 1 160px' }}
        >
          <Input type="time" />
        </Form.Item>
        <Form.Item
          name="endsAt"
          label={t('reception.endsAt')}
          dependencies={['startsAt']}
          rules={[
            ...filled(t('reception.endsAt')),
            ({ getFieldValue }) => ({
              validator: (_rule, ends: string) =>
                ends && ends <= (getFieldValue('startsAt') as string)
                  ? Promise.reject(new Error(t('reception.timeRule')))
                  : Promise.resolve(),
            }),
          ]}
          style={{ flex: '1 1 160px' }}
        >
          <Input type="time" />
        </Form.Item>
      </Flex>
      <Form.Item name="place" label={t('reception.place')} rules={filled(t('reception.place'))}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="onHoliday" label={t('reception.onHoliday')}>
        <Radio.Group
          aria-label={t('reception.onHoliday')}
          options={HOLIDAY_RULES.map((value) => ({ value, label: t(`reception.onHolidayOf.${value}`) }))}
        />
      </Form.Item>
    </FormAct>
  )
}

/** Gives the empty days to whoever has had the fewest turns (N16). */
export function RotateDuties() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled } = useRules()
  const { act } = useAct(RotateReceptionDutiesMutation, [ReceptionDaysQuery, DutyCandidatesQuery, TownWorkQuery])
  const today = countyToday()
  return (
    <FormAct<{ until: string }>
      name="rotate-duties"
      label={t('reception.rotate')}
      consequence={t('reception.rotateWhat')}
      empty={{ until: addDays(today, 91) }}
      onSubmit={async ({ until }) => {
        const { data, trouble } = await act({ until })
        if (data) message.success(t('reception.rotated', { count: data.rotateReceptionDuties.length }))
        return trouble
      }}
    >
      <Form.Item name="until" label={t('reception.rotateUntil')} rules={filled(t('reception.rotateUntil'))}>
        <Input type="date" min={today} />
      </Form.Item>
    </FormAct>
  )
}
