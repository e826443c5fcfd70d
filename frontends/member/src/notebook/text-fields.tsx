import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

export interface Texts {
  mainContent: string
  workDone: string
  informationLearned: string
}

export const NO_TEXTS: Texts = { mainContent: '', workDone: '', informationLearned: '' }
const FIELDS = ['mainContent', 'workDone', 'informationLearned'] as const

/** The three boxes of an entry (R83); one of them is enough. */
export function TextFields() {
  const { t } = useTranslation('member')
  return FIELDS.map((field, at) => (
    <Form.Item
      key={field}
      name={field}
      label={t(`notebook.${field}`)}
      dependencies={FIELDS.filter((other) => other !== field)}
      rules={[
        ({ getFieldsValue }) => ({
          validator: () =>
            at > 0 || FIELDS.some((one) => String(getFieldsValue()[one] ?? '').trim() !== '')
              ? Promise.resolve()
              : Promise.reject(new Error(t('notebook.form.texts'))),
        }),
      ]}
    >
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 12 }}
        maxLength={4000}
        placeholder={t(`notebook.${field}Hint`)}
      />
    </Form.Item>
  ))
}
