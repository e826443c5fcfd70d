import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { WhyHeld } from '@mobile-members/web/archives/why-held.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { MyAmendmentsQuery, RequestAmendmentMutation } from './file.queries.ts'

interface Values {
  phone: string
  residence: string
  employer: string
  note: string
}

const FACTS = ['phone', 'residence', 'employer'] as const
const COLUMNS = { phone: 'members.phones', residence: 'members.residence', employer: 'members.employer' } as const
const LABELS = { phone: 'amendPhone', residence: 'amendResidence', employer: 'amendEmployer' } as const

/** The member says what has changed; the centre checks and corrects it (R38). */
export function RequestAmendment({ memberId }: { memberId: string }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(RequestAmendmentMutation, [MyAmendmentsQuery])
  return (
    <FormAct<Values>
      name="amendment"
      block
      label={t('file.amend')}
      consequence={t('file.amendWhat')}
      empty={{ phone: '', residence: '', employer: '', note: '' }}
      onSubmit={async ({ phone, residence, employer, note }) => {
        const { trouble } = await act({
          memberId,
          note: note.trim(),
          facts: {
            ...(phone.trim() ? { phones: [phone.trim()] } : {}),
            ...(residence.trim() ? { residence: residence.trim() } : {}),
            ...(employer.trim() ? { employer: employer.trim() } : {}),
          },
        })
        if (!trouble) message.success(t('file.amended'))
        return trouble
      }}
    >
      {FACTS.map((field, at) => (
        <Form.Item
          key={field}
          name={field}
          label={t(`file.${LABELS[field]}`)}
          extra={<WhyHeld column={COLUMNS[field]} />}
          dependencies={FACTS.filter((other) => other !== field)}
          rules={[
            ({ getFieldsValue }) => ({
              validator: () =>
                at > 0 || FACTS.some((one) => String(getFieldsValue()[one] ?? '').trim() !== '')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('file.amendNothing'))),
            }),
          ]}
        >
          <Input maxLength={120} inputMode={field === 'phone' ? 'tel' : 'text'} />
        </Form.Item>
      ))}
      <Form.Item name="note" label={t('file.amendNote')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormAct>
  )
}
