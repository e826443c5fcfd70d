import { useQuery } from '@apollo/client/react'
import { App, Checkbox, Flex, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { halfYearDays } from '@mobile-members/model/assessments.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { useRoster } from '../roster/use-roster.ts'
import type { SessionOnPage } from './education-parts.ts'
import { ClosedActivitiesQuery, EducationSessionQuery, RecordEducationMutation } from './education.queries.ts'

interface Values {
  how: 'byActivity' | 'byList'
  activityId?: string | undefined
  heldOn: string
  /** Who was not there, of those for whom it was: everybody is in unless taken out (R63). */
  absent: string[]
  record: string
}

/** Puts on record that it was held: at a closed activity, or with a list in which everybody stands unless taken out (R63, R71). */
export function RecordEducation({ session }: { session: SessionOnPage }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId } = useBranch()
  const { members } = useRoster(branchId)
  const { act } = useAct(RecordEducationMutation, [EducationSessionQuery])
  const out = new Set(session.leftOut.map(({ member }) => member.id))
  const meant = members.filter(({ id }) => !out.has(id))
  return (
    <FormAct<Values>
      name={`record-education:${session.id}`}
      type="primary"
      label={t('education.record')}
      consequence={t('education.recordWhat')}
      empty={{ how: 'byList', activityId: undefined, heldOn: countyToday(), absent: [], record: '' }}
      onSubmit={async ({ how, activityId, heldOn, absent, record }) => {
        const gone = new Set(absent)
        const input =
          how === 'byActivity'
            ? { record: record.trim(), activityId: activityId ?? null }
            : {
                record: record.trim(),
                heldOn,
                participantIds: meant.filter(({ id }) => !gone.has(id)).map(({ id }) => id),
              }
        const { trouble } = await act({ id: session.id, input })
        if (!trouble) message.success(t('education.recorded'))
        return trouble
      }}
    >
      <Fields period={session.period} meant={meant} />
    </FormAct>
  )
}

interface FieldsProps {
  period: string
  meant: readonly { id: string; name: string }[]
}

function Fields({ period, meant }: FieldsProps) {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const form = Form.useFormInstance<Values>()
  const how = Form.useWatch('how', form)
  const { data } = useQuery(ClosedActivitiesQuery, { variables: { branchId } })
  const days = halfYearDays(period)
  const activities = (data?.activities?.nodes ?? []).flatMap(({ id, title, startsAt, state }) => {
    const day = dayOf(new Date(startsAt))
    return state === 'CLOSED' && days && day >= days.from && day <= days.until ? [{ id, title, day }] : []
  })
  const required = (key: string, choose = false) => [
    { required: true, message: t(choose ? 'forms.choose' : 'forms.required', { label: t(`education.${key}`) }) },
  ]
  return (
    <>
      <Form.Item name="how" label={t('education.how')}>
        <Radio.Group
          options={(['byList', 'byActivity'] as const).map((value) => ({ value, label: t(`education.${value}`) }))}
        />
      </Form.Item>
      {how === 'byActivity' ? (
        <Form.Item
          name="activityId"
          label={t('education.activity')}
          rules={required('activity', true)}
          {...(activities.length === 0 ? { extra: t('education.noActivity') } : {})}
        >
          <Select options={activities.map(({ id, title, day }) => ({ value: id, label: `${day} ${title}` }))} />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="heldOn" label={t('education.heldOn')} rules={required('heldOn')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="absent" label={t('education.participants')}>
            <Present meant={meant} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="record"
        label={t('education.recordText')}
        rules={[{ whitespace: true, ...required('recordText')[0] }]}
      >
        <Input.TextArea rows={4} maxLength={2000} placeholder={t('education.recordTextHint')} />
      </Form.Item>
    </>
  )
}

interface PresentProps {
  meant: readonly { id: string; name: string }[]
  value?: string[]
  onChange?: (absent: string[]) => void
}

/** Everybody with a tick; who was not there loses it. */
function Present({ meant, value = [], onChange }: PresentProps) {
  return (
    <Flex gap={8} wrap role="group">
      {meant.map(({ id, name }) => (
        <Checkbox
          key={id}
          checked={!value.includes(id)}
          onChange={({ target }) => onChange?.(target.checked ? value.filter((one) => one !== id) : [...value, id])}
        >
          {name}
        </Checkbox>
      ))}
    </Flex>
  )
}
