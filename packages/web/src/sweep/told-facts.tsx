import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'

const TEXTS = ['originTownship', 'originBranch', 'industry', 'employer', 'residence', 'phone', 'remarks'] as const

/** As a sheet may have it: the server reads both alike. */
const CHOICES = { sex: ['MALE', 'FEMALE'], membership: ['yes', 'no'], wish: ['yes', 'no'] } as const

export type ToldFacts = Record<
  (typeof TEXTS)[number] | keyof typeof CHOICES | 'name' | 'birthDate' | 'idNumber',
  string
>

export const NOTHING_TOLD: ToldFacts = {
  name: '',
  sex: '',
  birthDate: '',
  idNumber: '',
  membership: '',
  originTownship: '',
  originBranch: '',
  industry: '',
  employer: '',
  residence: '',
  phone: '',
  wish: '',
  remarks: '',
}

/** The fields in which one person is told for the sweep; only the name must be there (R25). */
export function ToldFactsFields() {
  const { t } = useTranslation('shared')
  const choice = (field: keyof typeof CHOICES) => (
    <Form.Item name={field} label={t(`sweep.form.${field}`)}>
      <Select
        allowClear
        options={CHOICES[field].map((value) => ({ value, label: t(`sweep.form.${field}Of.${value}`) }))}
      />
    </Form.Item>
  )
  return (
    <>
      <Form.Item
        name="name"
        label={t('sweep.form.name')}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('fault.REQUIRED'),
          },
        ]}
      >
        <Input maxLength={60} />
      </Form.Item>
      {choice('sex')}
      <Form.Item name="birthDate" label={t('sweep.form.birthDate')} extra={t('sweep.form.birthDateHint')}>
        <Input maxLength={40} />
      </Form.Item>
      {choice('membership')}
      {TEXTS.slice(0, -1).map((field) => (
        <Form.Item key={field} name={field} label={t(`sweep.form.${field}`)}>
          <Input maxLength={200} />
        </Form.Item>
      ))}
      {choice('wish')}
      <Form.Item name="idNumber" label={t('sweep.form.idNumber')}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="remarks" label={t('sweep.form.remarks')}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}

/** Fields that were cleared come back as undefined; nothing told is an empty text. */
export function toldOf(values: Partial<ToldFacts>): ToldFacts {
  return Object.fromEntries(
    Object.keys(NOTHING_TOLD).map((field) => [field, values[field as keyof ToldFacts] ?? '']),
  ) as ToldFacts
}
