import { App, Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EDUCATION_FORMS, type EducationForm } from '@mobile-members/model/study.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { useRoster } from '../roster/use-roster.ts'
import {
  ChangeEducationMutation,
  EducationPlanQuery,
  EducationSessionQuery,
  PlanEducationMutation,
} from './education.queries.ts'

interface Values {
  month: number
  topic: string
  form?: EducationForm | undefined
  speaker: string
  forWhom: string
  leftOut: string[]
  leftOutReason: string
}

interface Planned {
  id: string
  period: string
  month: number
  topic: string
  form: EducationForm
  speaker: string
  forWhom: string
  leftOut: readonly { reason: string; member: { id: string } }[]
}

/** Puts a session into the plan of a half-year (R71). */
export function PlanEducation({ period }: { period: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId } = useBranch()
  const { act } = useAct(PlanEducationMutation, [EducationPlanQuery])
  const now = Number(countyToday().slice(5, 7))
  const months = monthsOf(period)
  return (
    <PlanAct
      name={`education:${branchId}:${period}`}
      label={t('education.plan')}
      type="primary"
      period={period}
      empty={{
        month: months.includes(now) ? now : months[0]!,
        topic: '',
        form: undefined,
        speaker: '',
        forWhom: '',
        leftOut: [],
        leftOutReason: '',
      }}
      onSubmit={async (values) => {
        const { trouble } = await act({ branchId, period, input: inputOf(values) })
        if (!trouble) message.success(t('education.planned'))
        return trouble
      }}
    />
  )
}

/** Changes what stands in the plan and was not held yet. */
export function ChangeEducation({ session }: { session: Planned }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { id, period, month, topic, form, speaker, forWhom, leftOut } = session
  const { act } = useAct(ChangeEducationMutation, [EducationSessionQuery])
  return (
    <PlanAct
      name={`change-education:${id}`}
      label={t('education.change')}
      period={period}
      empty={{
        month,
        topic,
        form,
        speaker,
        forWhom,
        leftOut: leftOut.map(({ member }) => member.id),
        leftOutReason: leftOut[0]?.reason ?? '',
      }}
      onSubmit={async (values) => {
        const { trouble } = await act({ id, input: inputOf(values) })
        if (!trouble) message.success(t('education.changed'))
        return trouble
      }}
    />
  )
}

interface PlanActProps {
  name: string
  label: string
  type?: 'primary'
  period: string
  empty: Values
  onSubmit: (values: Values) => Promise<Trouble | undefined>
}

function PlanAct({ name, label, type, period, empty, onSubmit }: PlanActProps) {
  const { t } = useTranslation('branch')
  return (
    <FormAct<Values>
      name={name}
      label={label}
      {...(type ? { type } : {})}
      consequence={t('education.about')}
      empty={empty}
      onSubmit={onSubmit}
    >
      <Fields period={period} />
    </FormAct>
  )
}

function Fields({ period }: { period: string }): ReactNode {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { members } = useRoster(branchId)
  const form = Form.useFormInstance<Values>()
  const leftOut = Form.useWatch('leftOut', form)
  const required = (key: string, how: 'required' | 'choose' = 'required') => [
    { required: true, message: t(`forms.${how}`, { label: t(`education.${key}`) }) },
  ]
  return (
    <>
      <Form.Item name="month" label={t('education.month')} rules={required('month', 'choose')}>
        <Select
          options={monthsOf(period).map((month) => ({ value: month, label: t('education.monthOf', { month }) }))}
        />
      </Form.Item>
      <Form.Item name="topic" label={t('education.topic')} rules={[{ whitespace: true, ...required('topic')[0] }]}>
        <Input maxLength={100} placeholder={t('education.topicHint')} />
      </Form.Item>
      <Form.Item name="form" label={t('education.formTitle')} rules={required('formTitle', 'choose')}>
        <Select options={EDUCATION_FORMS.map((value) => ({ value, label: t(`education.form.${value}`) }))} />
      </Form.Item>
      <Form.Item name="speaker" label={t('education.speaker')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="forWhom" label={t('education.forWhom')}>
        <Input maxLength={100} placeholder={t('education.forWhomHint')} />
      </Form.Item>
      <Form.Item name="leftOut" label={t('education.leftOut')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {leftOut && leftOut.length > 0 && (
        <Form.Item
          name="leftOutReason"
          label={t('education.leftOutReason')}
          rules={[{ whitespace: true, ...required('leftOutReason')[0] }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
    </>
  )
}

function inputOf({ month, topic, form, speaker, forWhom, leftOut, leftOutReason }: Values) {
  return {
    month,
    topic: topic.trim(),
    form: form!,
    speaker: speaker?.trim() ?? '',
    forWhom: forWhom?.trim() ?? '',
    leaveOut: (leftOut ?? []).map((memberId) => ({ memberId, reason: leftOutReason.trim() })),
  }
}

/** The six months of a half-year. */
export function monthsOf(period: string): number[] {
  const first = period.endsWith('H1') ? 1 : 7
  return [0, 1, 2, 3, 4, 5].map((after) => first + after)
}
