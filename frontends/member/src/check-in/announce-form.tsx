import { App, Button, Form, Input, Radio } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MEMBERSHIPS, OCCUPATIONS, SEXES } from '@mobile-members/model/registry.ts'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import type { MemberFactsInput } from '../gql/graphql.ts'
import { AnnounceCheckInMutation, MyCheckInQuery } from './check-in.queries.ts'

interface Values {
  sex?: string | undefined
  born?: string
  membership?: string | undefined
  phone?: string
  residence?: string
  occupation?: string | undefined
  occupationText?: string
  employer?: string
}

interface AnnounceFormProps {
  /** Required facts that nobody has told yet. */
  missing: readonly string[]
  announced: boolean
}

/** What the registration form still lacks, and nothing else: a fact on record is not asked again (R79, N13). */
export function AnnounceForm({ missing, announced }: AnnounceFormProps) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>('announce-check-in', {})
  const { act, acting, trouble } = useAct(AnnounceCheckInMutation, [MyCheckInQuery])
  const occupation: unknown = Form.useWatch('occupation', form)
  const label = (key: string) => t(`checkIn.${key}`)
  const filled = (key: string) => ({
    required: true,
    whitespace: true,
    message: t('field.required', { label: label(key) }),
  })
  const chosen = (key: string) => ({ required: true, message: t('field.choose', { label: label(key) }) })
  const fields: Record<string, ReactNode> = {
    sex: (
      <Form.Item key="sex" name="sex" label={label('sex')} rules={[chosen('sex')]}>
        <Radio.Group
          aria-label={label('sex')}
          options={SEXES.map((value) => ({ value, label: t(`words.sex.${value}`) }))}
        />
      </Form.Item>
    ),
    born: (
      <Form.Item
        key="born"
        name="born"
        label={label('born')}
        extra={label('bornHint')}
        rules={[filled('born'), { pattern: /^\d{4}(-\d{2}){0,2}$/, message: label('bornRule') }]}
      >
        <Input maxLength={10} inputMode="numeric" />
      </Form.Item>
    ),
    membership: (
      <Form.Item key="membership" name="membership" label={label('membership')} rules={[chosen('membership')]}>
        <Radio.Group
          aria-label={label('membership')}
          options={MEMBERSHIPS.map((value) => ({ value, label: t(`words.membership.${value}`) }))}
        />
      </Form.Item>
    ),
    phones: (
      <Form.Item
        key="phone"
        name="phone"
        label={label('phone')}
        rules={[filled('phone'), { pattern: /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, message: label('phoneRule') }]}
      >
        <Input type="tel" inputMode="tel" autoComplete="tel" maxLength={13} />
      </Form.Item>
    ),
    residence: (
      <Form.Item
        key="residence"
        name="residence"
        label={label('residence')}
        extra={label('residenceHint')}
        rules={[filled('residence')]}
      >
        <Input autoComplete="street-address" maxLength={120} />
      </Form.Item>
    ),
    occupation: (
      <Form.Item key="occupation" name="occupation" label={label('occupation')} rules={[chosen('occupation')]}>
        <Radio.Group
          aria-label={label('occupation')}
          options={OCCUPATIONS.map((value) => ({ value, label: t(`words.occupation.${value}`) }))}
        />
      </Form.Item>
    ),
  }

  async function submit({ phone, ...values }: Values) {
    const told = Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
    )
    const { data, trouble: problem } = await act({
      facts: { ...told, ...(phone?.trim() ? { phones: [phone.trim()] } : {}) } as MemberFactsInput,
    })
    if (!data) return form.setFields(fieldFaults(problem, t) as Parameters<typeof form.setFields>[0])
    sent()
    message.success(t('checkIn.sent'))
  }

  return (
    <Form {...formProps} scrollToFirstError onFinish={(values) => void submit(values)}>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      {missing.length === 0 && <p style={{ marginTop: 0 }}>{t('checkIn.nothing')}</p>}
      {missing.map((fact) => fields[fact])}
      {occupation === 'OTHER' && (
        <Form.Item name="occupationText" label={label('occupationText')} rules={[filled('occupationText')]}>
          <Input maxLength={60} />
        </Form.Item>
      )}
      <GraphTrouble error={trouble} onRetry={() => form.submit()} />
      <Button block type="primary" htmlType="submit" loading={acting}>
        {t(announced ? 'checkIn.again' : 'checkIn.submit')}
      </Button>
    </Form>
  )
}
