import { EditOutlined } from '@ant-design/icons'
import { App, Button, Checkbox, Flex, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchActivityQuery, ChangeActivityMutation } from './activities.queries.ts'
import { countyTimeOf, instantAt } from './county-clock.ts'
import { VenueChoice } from './venue-choice.tsx'

interface ChangeableActivity {
  id: string
  title: string
  place: string
  startsAt: string
  minutes: number
  isPublic: boolean
  venue?: { id: string } | null
  chair?: string | null
  recorder?: string | null
  series?: object | null
}

interface Values {
  title: string
  place: string
  day: string
  time: string
  minutes: number
  isPublic: boolean
  venueId?: string
  chair?: string | null
  recorder?: string | null
  wholeSeries?: boolean
}

/** Changes what is planned. */
export function ChangeActivity({ activity }: { activity: ChangeableActivity }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const { act, acting, trouble } = useAct(ChangeActivityMutation, [BranchActivityQuery])
  const day = Form.useWatch('day', form)
  const time = Form.useWatch('time', form)
  const minutes = Form.useWatch('minutes', form)
  const label = (key: string) => t(`activities.form.${key}`)
  const rules = (key: string) => [{ required: true, message: t('forms.required', { label: label(key) }) }]

  async function save({ day, time, title, place, minutes, isPublic, venueId, chair, recorder, wholeSeries }: Values) {
    const input = {
      title: title.trim(),
      place: place.trim(),
      minutes,
      isPublic,
      startsAt: instantAt(day, time),
      venueId: venueId ?? null,
      chair: chair?.trim() || null,
      recorder: recorder?.trim() || null,
    }
    const { data } = await act({ id: activity.id, input, wholeSeries: wholeSeries ?? false })
    if (!data) return
    message.success(t('activities.page.changed'))
    setOpen(false)
  }

  return (
    <>
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t('activities.page.change')}
      </Button>
      <Modal
        open={open}
        title={t('activities.page.changeTitle')}
        okText={t('activities.page.save')}
        cancelText={t('act.cancel')}
        confirmLoading={acting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form<Values>
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ ...activity, ...countyTimeOf(activity.startsAt), venueId: activity.venue?.id }}
          onFinish={(values) => void save(values)}
        >
          <Form.Item name="title" label={label('name')} rules={rules('name')}>
            <Input maxLength={100} />
          </Form.Item>
          <Flex gap={12} wrap>
            <Form.Item name="day" label={label('day')} rules={rules('day')} style={{ flex: '1 1 130px' }}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="time" label={label('time')} rules={rules('time')} style={{ flex: '1 1 110px' }}>
              <Input type="time" />
            </Form.Item>
            <Form.Item name="minutes" label={label('minutes')} rules={rules('minutes')} style={{ flex: '1 1 110px' }}>
              <InputNumber min={1} max={1440} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </Flex>
          <VenueChoice
            form={form}
            startsAt={day && time ? [instantAt(day, time)] : []}
            minutes={minutes ?? activity.minutes}
            except={activity.id}
          />
          <Flex gap={12} wrap>
            {(['chair', 'recorder'] as const).map((who) => (
              <Form.Item key={who} name={who} label={t(`activityPlan.people.${who}`)} style={{ flex: '1 1 150px' }}>
                <Input maxLength={40} />
              </Form.Item>
            ))}
          </Flex>
          {activity.series && (
            <Form.Item name="wholeSeries" valuePropName="checked">
              <Checkbox>{t('activityPlan.series.whole')}</Checkbox>
            </Form.Item>
          )}
          <Form.Item name="isPublic" valuePropName="checked" extra={t('activities.isPublicHint')}>
            <Checkbox>{t('activities.isPublic')}</Checkbox>
          </Form.Item>
          <GraphTrouble error={trouble} />
        </Form>
      </Modal>
    </>
  )
}
