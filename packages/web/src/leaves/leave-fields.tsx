import { Form, Input, Radio, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  LEAVE_CHANNELS,
  LEAVE_REASONS,
  LEAVE_TELLERS,
  type LeaveChannel,
  type LeaveReason,
  type LeaveTeller,
  leaveDays,
  needsReport,
} from '@mobile-members/model/leaves.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'

/** What a leave's form asks. */
export interface LeaveValues {
  fromOn: string
  untilOn: string
  reason: LeaveReason
  destination: string
  note: string
}

/** And what the branch says of how it was told. */
export interface ToldValues {
  channel: LeaveChannel
  toldBy: LeaveTeller
  toldOn: string
}

export const noLeave = (): LeaveValues => ({
  fromOn: countyToday(),
  untilOn: '',
  reason: 'WORK_ELSEWHERE',
  destination: '',
  note: '',
})

export const toldNow = (): ToldValues => ({ channel: 'PHONE', toldBy: 'MEMBER', toldOn: countyToday() })

/** The input of a report from its form's values. */
export function leaveInput({ fromOn, untilOn, reason, destination, note }: LeaveValues) {
  return { fromOn, untilOn, reason, destination: destination.trim(), note: note.trim() }
}

/** When, why, where to; says beside the days whether a report is needed at all (R80). */
export function LeaveFields({ reportDays, large = false }: { reportDays: number | undefined; large?: boolean }) {
  const { t } = useTranslation('shared')
  const required = (key: string) => [
    { required: true, whitespace: true, message: t('field.required', { label: t(`leaves.${key}`) }) },
  ]
  return (
    <>
      <Form.Item name="fromOn" label={t('leaves.from')} rules={required('from')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="untilOn" label={t('leaves.until')} rules={required('until')}>
        <Input type="date" min={countyToday()} />
      </Form.Item>
      <Form.Item noStyle dependencies={['fromOn', 'untilOn']}>
        {({ getFieldValue }) => {
          const [fromOn, untilOn] = [getFieldValue('fromOn') as string, getFieldValue('untilOn') as string]
          if (!fromOn || !untilOn || untilOn < fromOn || reportDays === undefined) return null
          const days = leaveDays({ fromOn, untilOn })
          return (
            <Typography.Paragraph strong role="status">
              {needsReport({ fromOn, untilOn }, reportDays)
                ? t('leaves.needsReport', { days })
                : t('leaves.tooShort', { days, limit: reportDays })}
            </Typography.Paragraph>
          )
        }}
      </Form.Item>
      <Form.Item name="reason" label={t('leaves.reason')}>
        <Radio.Group
          {...(large ? { style: { display: 'grid', gap: 12 } } : {})}
          options={LEAVE_REASONS.map((value) => ({ value, label: t(`leaves.reasonOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="destination" label={t('leaves.destination')} rules={required('destination')}>
        <Input maxLength={120} placeholder={t('leaves.destinationHint')} />
      </Form.Item>
      <Form.Item name="note" label={t('leaves.note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} placeholder={t('leaves.noteHint')} />
      </Form.Item>
    </>
  )
}

/** How the branch has heard of it. */
export function ToldFields() {
  const { t } = useTranslation('shared')
  return (
    <>
      <Form.Item name="channel" label={t('leaves.channel')}>
        <Radio.Group
          options={LEAVE_CHANNELS.filter((value) => value !== 'ONLINE').map((value) => ({
            value,
            label: t(`leaves.channelOf.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="toldBy" label={t('leaves.toldBy')}>
        <Radio.Group options={LEAVE_TELLERS.map((value) => ({ value, label: t(`leaves.tellerOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="toldOn" label={t('leaves.toldOn')}>
        <Input type="date" max={countyToday()} style={{ maxWidth: 200 }} />
      </Form.Item>
    </>
  )
}
