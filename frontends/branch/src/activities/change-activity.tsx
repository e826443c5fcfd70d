import { EditOutlined } from '@ant-design/icons'
import { App, Button, Checkbox, Flex, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchActivityQuery, ChangeActivityMutation } from './activities.queries.ts'
import { countyTimeOf, instantAt } from './county-clock.ts'

interface ChangeableActivity {
  id: string
  title: string
  place: string
  startsAt: string
  minutes: number
  isPublic: boolean
}

interface Values {
  title: string
  place: string
  day: string
  time: string
  minutes: number
  isPublic: boolean
}

/** Changes what is planned. */
export function ChangeActivity({ activity }: { activity: ChangeableActivity }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const { act, acting, trouble } = useAct(ChangeActivityMutation, [BranchActivityQuery])
  const label = (key: string) => t(`activities.form.${key}`)
  const rules = (key: string) => [{ required: true, message: t('forms.required', { label: label(key) }) }]

  async function save({ day, time, title, place, minutes, isPublic }: Values) {
    const input = { title: title.trim(), place: place.trim(), minutes, isPublic, startsAt: instantAt(day, time) }
    const { data } = await act({ id: activity.id, input })
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
          initialValues={{ ...activity, ...countyTimeOf(activity.startsAt) }}
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
          <Form.Item name="place" label={label('place')} rules={rules('place')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="isPublic" valuePropName="checked" extra={t('activities.isPublicHint')}>
            <Checkbox>{t('activities.isPublic')}</Checkbox>
          </Form.Item>
          <GraphTrouble error={trouble} />
        </Form>
      </Modal>
    </>
  )
}
