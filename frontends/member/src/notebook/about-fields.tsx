import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { ACTIVITY_KINDS } from '@mobile-members/model/branches.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'

/** What an entry is about that no activity of the branch tells: kind, day and place. */
export function AboutFields() {
  const { t } = useTranslation('member')
  const label = (key: string) => t(`notebook.form.${key}`)
  const today = countyToday()
  return (
    <>
      <Form.Item
        name="kind"
        label={label('kind')}
        rules={[{ required: true, message: t('field.choose', { label: label('kind') }) }]}
      >
        <Select options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: t(`words.activityKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item
        name="happenedOn"
        label={label('day')}
        rules={[
          { required: true, message: t('field.required', { label: label('day') }) },
          {
            validator: (_rule, told: string) =>
              told > today ? Promise.reject(new Error(label('future'))) : Promise.resolve(),
          },
        ]}
      >
        <Input type="date" max={today} />
      </Form.Item>
      <Form.Item
        name="place"
        label={label('place')}
        rules={[{ required: true, whitespace: true, message: t('field.required', { label: label('place') }) }]}
      >
        <Input maxLength={120} />
      </Form.Item>
    </>
  )
}
