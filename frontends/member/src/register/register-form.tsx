import { Button, Checkbox, Form, Input, Radio, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '@mobile-members/ui/use-draft.ts'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { SelfRegisterMutation as Answer, SelfRegistrationFormQuery } from '../gql/graphql.ts'
import { NextSteps } from './next-steps.tsx'
import { SelfRegisterMutation } from './register.queries.ts'

const OUTSIDE = 'OUTSIDE'
const SEXES = ['MALE', 'FEMALE'] as const
const CLAIMS = ['FULL', 'PROBATIONARY', 'NOT_A_MEMBER'] as const

interface Values {
  name: string
  sex?: (typeof SEXES)[number] | undefined
  phone: string
  idNumber: string
  membership?: (typeof CLAIMS)[number] | undefined
  originTownshipId?: string | undefined
  originPlace: string
  originBranch: string
  wish: boolean
  residence: string
  industry: string
  employer: string
}

const EMPTY: Values = {
  name: '',
  sex: undefined,
  phone: '',
  idNumber: '',
  membership: undefined,
  originTownshipId: undefined,
  originPlace: '',
  originBranch: '',
  wish: false,
  residence: '',
  industry: '',
  employer: '',
}

export interface RegisterFormProps {
  sheet: NonNullable<SelfRegistrationFormQuery['selfRegistrationForm']>
  onDone: (receipt: Answer['selfRegister']) => void
}

/** The form: what is wrong stands at its field; what was written stays on this device until it is sent, but for the ID number. */
export function RegisterForm({ sheet, onDone }: RegisterFormProps) {
  const { t } = useTranslation('member')
  const [form] = Form.useForm<Values>()
  const draft = useDraft<Values>('nobody', 'self-registration', EMPTY)
  const [first] = useState(draft.value)
  const [keptAt, setKeptAt] = useState(draft.keptAt)
  const { act, acting, trouble } = useAct(SelfRegisterMutation)
  const outside = Form.useWatch('originTownshipId', form) === OUTSIDE
  const hostTownId = sheet.towns.find(({ isHostTown }) => isHostTown)?.id
  const label = (key: string) => t(`register.${key}`)
  const filled = (key: string) => ({
    required: true,
    whitespace: true,
    message: t('field.required', { label: label(key) }),
  })
  const chosen = (key: string) => ({ required: true, message: t('field.choose', { label: label(key) }) })
  const never = (value: string | boolean | undefined, reason: string) => ({
    validator: (_: unknown, given: unknown) =>
      value !== undefined && given === value ? Promise.reject(new Error(t(`reason.${reason}`))) : Promise.resolve(),
  })

  async function submit(values: Values) {
    const { originTownshipId, originPlace, sex, membership, wish, ...told } = values
    const from = originTownshipId === OUTSIDE
    const { data, trouble: problem } = await act({
      input: {
        ...told,
        sex: sex!,
        membership: membership!,
        originTownshipId: from ? null : originTownshipId!,
        originPlace: from ? (originPlace ?? '') : null,
        wish: from && wish,
      },
    })
    if (data) {
      draft.clear()
      return onDone(data.selfRegister)
    }
    const faults = fieldFaults(problem, t) as Parameters<typeof form.setFields>[0]
    form.setFields(faults)
    const at = faults[0]?.name
    if (at !== undefined) form.scrollToField(at, { behavior: 'smooth', block: 'center' })
  }

  function clear() {
    draft.clear()
    setKeptAt(undefined)
    form.setFieldsValue(EMPTY as Parameters<typeof form.setFieldsValue>[0])
  }

  return (
    <>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={first}
        scrollToFirstError={{ behavior: 'smooth', block: 'center' }}
        onValuesChange={(_changed, all: Values) => draft.keep({ ...all, idNumber: '' })}
        onFinish={(values) => void submit(values)}
      >
        <h2 style={{ fontSize: '1.1em', margin: '20px 0 8px' }}>{label('who')}</h2>
        <Form.Item name="name" label={label('name')} rules={[filled('name')]}>
          <Input autoComplete="name" maxLength={40} />
        </Form.Item>
        <Form.Item name="sex" label={label('sex')} rules={[chosen('sex')]}>
          <Radio.Group
            aria-label={label('sex')}
            options={SEXES.map((value) => ({ value, label: label(`sexOf.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="phone" label={label('phone')} rules={[filled('phone')]} extra={label('phoneHint')}>
          <Input type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
        </Form.Item>
        <Form.Item name="idNumber" label={label('idNumber')} extra={label('idNumberWhy')}>
          <Input autoComplete="off" autoCapitalize="characters" maxLength={30} />
        </Form.Item>
        <Form.Item
          name="membership"
          label={label('membership')}
          rules={[chosen('membership'), never('NOT_A_MEMBER', 'NOT_A_MEMBER')]}
        >
          <Radio.Group
            aria-label={label('membership')}
            vertical
            options={CLAIMS.map((value) => ({ value, label: label(`membershipOf.${value}`) }))}
          />
        </Form.Item>

        <h2 style={{ fontSize: '1.1em', margin: '20px 0 8px' }}>{label('from')}</h2>
        <Form.Item
          name="originTownshipId"
          label={label('town')}
          rules={[chosen('town'), never(hostTownId, 'NOT_MOBILE_SAME_TOWN')]}
        >
          <Select
            options={[
              ...sheet.towns.map(({ id, name }) => ({ value: id, label: name })),
              { value: OUTSIDE, label: t('register.outside', { county: sheet.county }) },
            ]}
          />
        </Form.Item>
        {outside && (
          <>
            <Form.Item name="originPlace" label={label('place')} rules={[filled('place')]} extra={label('placeHint')}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item
              name="wish"
              valuePropName="checked"
              extra={label('wishWhy')}
              rules={[never(false, 'CONSENT_REQUIRED')]}
            >
              <Checkbox>{t('register.wish', { town: sheet.hostTown })}</Checkbox>
            </Form.Item>
          </>
        )}
        <Form.Item name="originBranch" label={label('branch')}>
          <Input maxLength={100} />
        </Form.Item>

        <h2 style={{ fontSize: '1.1em', margin: '20px 0 8px' }}>{label('here')}</h2>
        <Form.Item
          name="residence"
          label={label('residence')}
          rules={[filled('residence')]}
          extra={label('residenceHint')}
        >
          <Input autoComplete="street-address" maxLength={100} />
        </Form.Item>
        <Form.Item name="industry" label={label('industry')} rules={[filled('industry')]} extra={label('industryHint')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="employer" label={label('employer')}>
          <Input autoComplete="organization" maxLength={100} />
        </Form.Item>

        <NextSteps />
        <Typography.Paragraph type="secondary" style={{ marginTop: 16 }}>
          {label('privacy')}
        </Typography.Paragraph>
        {trouble && !trouble.fields && <GraphTrouble error={trouble} onRetry={() => form.submit()} />}
        {trouble?.fields && (
          <Typography.Paragraph type="danger" role="alert">
            {label('failed')}
          </Typography.Paragraph>
        )}
        <Button block type="primary" htmlType="submit" loading={acting}>
          {label('submit')}
        </Button>
      </Form>
    </>
  )
}
