import { App, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { GUIDANCE_ANSWERS, type GuidanceAnswer } from '@mobile-members/model/guidance.ts'
import { RETENTION_REASONS, type RetentionReason } from '@mobile-members/model/registry.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { TownshipRegistryWorkQuery } from '../home/home.queries.ts'
import { GuidanceDueQuery, MemberGuidanceQuery, RecordGuidanceTalkMutation } from './guidance.queries.ts'

interface Values {
  heldOn?: string
  talkedBy?: string
  answer?: GuidanceAnswer | undefined
  reason?: RetentionReason | undefined
  note?: string
}

interface RecordTalkProps {
  memberId: string
  name: string
  size?: 'small' | 'middle'
}

/** Puts a talk about transferring the formal relation on record (R39). */
export function RecordTalk({ memberId, name, size = 'middle' }: RecordTalkProps) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const me = useMe()
  const { act } = useAct(RecordGuidanceTalkMutation, [GuidanceDueQuery, MemberGuidanceQuery, TownshipRegistryWorkQuery])
  const label = (key: string) => t(`guidance.${key}`)
  const needed = (key: string) => [{ required: true, message: t('field.required', { label: label(key) }) }]

  async function record({ heldOn = '', talkedBy = '', answer, reason, note }: Values) {
    const { data, trouble } = await act({
      input: {
        memberId,
        heldOn,
        talkedBy: talkedBy.trim(),
        answer: answer ?? 'UNDECIDED',
        reason: answer === 'STAYS' ? reason : undefined,
        note: note?.trim() || undefined,
      },
    })
    if (data) message.success(t('guidance.done', { name }))
    return trouble
  }

  return (
    <FormAct<Values>
      name={`guidance:${memberId}`}
      label={label('record')}
      size={size}
      consequence={t('guidance.recordWhat', { name })}
      empty={{ heldOn: countyToday(), talkedBy: me.displayName ?? '' }}
      onSubmit={record}
    >
      <Form.Item name="heldOn" label={label('heldOn')} rules={needed('heldOn')}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
      <Form.Item name="talkedBy" label={label('talkedBy')} rules={needed('talkedBy')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item
        name="answer"
        label={label('answer')}
        rules={[{ required: true, message: t('field.choose', { label: label('answer') }) }]}
      >
        <Radio.Group
          aria-label={label('answer')}
          options={GUIDANCE_ANSWERS.map((value) => ({ value, label: t(`words.guidanceAnswer.${value}`) }))}
        />
      </Form.Item>
      <Why />
    </FormAct>
  )
}

/** The reason, asked only where the relation stays. */
function Why() {
  const { t } = useTranslation('township')
  const answer: unknown = Form.useWatch('answer')
  const reason: unknown = Form.useWatch('reason')
  const label = (key: string) => t(`guidance.${key}`)
  return (
    <>
      {answer === 'STAYS' && (
        <Form.Item
          name="reason"
          label={label('reason')}
          rules={[{ required: true, message: t('field.choose', { label: label('reason') }) }]}
        >
          <Radio.Group
            aria-label={label('reason')}
            options={RETENTION_REASONS.map((value) => ({ value, label: t(`words.retention.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="note"
        label={label('note')}
        rules={
          answer === 'STAYS' && reason === 'OTHER'
            ? [{ required: true, whitespace: true, message: t('field.required', { label: label('note') }) }]
            : []
        }
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </>
  )
}
