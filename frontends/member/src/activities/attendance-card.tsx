import { App, Card, Flex, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { ATTENDANCE_MARKS, type AttendanceMark } from '@mobile-members/model/branches.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { MyActivityQuery, StateAttendanceMutation } from './activities.queries.ts'
import type { ActivityOnPage } from './activity-parts.ts'

interface Values {
  mark?: AttendanceMark | undefined
  note: string
}

/** What the branch has entered about the member, and the member's own word where it differs (R84). */
export function AttendanceCard({ activity: { id, myInvitation } }: { activity: ActivityOnPage }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(StateAttendanceMutation, [MyActivityQuery])
  const attendance = myInvitation?.attendance
  const label = (key: string) => t(`activities.${key}`)
  if (!attendance) return <Card title={label('attendance')}>{label('notMarked')}</Card>
  return (
    <Card title={label('attendance')}>
      <Flex vertical gap={12}>
        <div>
          <div>{t('activities.marked', { mark: t(`words.mark.${attendance.mark}`) })}</div>
          {attendance.memberMark && (
            <div>
              {t('activities.said', { mark: t(`words.mark.${attendance.memberMark}`) })}
              {attendance.memberNote && ` · ${attendance.memberNote}`}
            </div>
          )}
          {attendance.isDisputed && <div>{label('disputed')}</div>}
        </div>
        <FormAct<Values>
          name={`attendance:${id}`}
          block
          label={label('disagree')}
          consequence={label('disagreeWhat')}
          empty={{ mark: undefined, note: '' }}
          onSubmit={async ({ mark, note }) => {
            const { trouble } = await act({ activityId: id, mark: mark!, note: note.trim() || null })
            if (!trouble) message.success(label('told'))
            return trouble
          }}
        >
          <Form.Item
            name="mark"
            label={label('really')}
            rules={[{ required: true, message: t('field.choose', { label: label('really') }) }]}
          >
            <Radio.Group
              aria-label={label('really')}
              options={ATTENDANCE_MARKS.map((mark) => ({ value: mark, label: t(`words.mark.${mark}`) }))}
            />
          </Form.Item>
          <Form.Item name="note" label={label('note')}>
            <Input.TextArea rows={3} maxLength={200} placeholder={label('noteHint')} />
          </Form.Item>
        </FormAct>
      </Flex>
    </Card>
  )
}
