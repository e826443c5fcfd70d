import { Button, Flex, Form, Input, Radio, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactCheck } from '@mobile-members/model/papers.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import { CheckInFormQuery, SendContactCodeMutation, VerifyContactMutation } from './letters.queries.ts'

interface Verified {
  method: ContactCheck
  verifiedOn: string
  verifiedByName?: string | null
}

interface ContactCheckProps {
  memberId: string
  verified: Verified | null | undefined
}

/** The field's name in the form: how the phone was checked. */
const CONTACT_CHECK = 'contactCheck'

/** How the member's phone was checked (R79): called, shown, or by a code that the office sends and the member reads back. */
export function ContactCheckFields({ memberId, verified }: ContactCheckProps) {
  const { t } = useTranslation('town-center')
  const form = Form.useFormInstance<{ phone?: string; contactCheck?: ContactCheck }>()
  const method = Form.useWatch(CONTACT_CHECK, form)
  const typed: unknown = Form.useWatch('phone', form)
  const phone = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : undefined
  // A number that was typed now is another one.
  const known = verified && !phone ? verified : undefined
  return (
    <>
      {known && (
        <Notice tone="DONE">
          {t('checkIn.phoneCheck.known', {
            how: t(`words.contactCheck.${known.method}`),
            day: known.verifiedOn,
            who: known.verifiedByName ?? t('checkIn.phoneCheck.office'),
          })}
        </Notice>
      )}
      <Form.Item
        name={CONTACT_CHECK}
        label={t('checkIn.phoneCheck.how')}
        rules={known ? [] : [{ required: true, message: t('checkIn.verifiedRule') }]}
      >
        <Radio.Group
          aria-label={t('checkIn.phoneCheck.how')}
          options={(['CALL', 'SHOWN', 'CODE'] as const).map((value) => ({
            value,
            label: t(`checkIn.phoneCheck.by.${value}`),
          }))}
        />
      </Form.Item>
      {method === 'CODE' && <CodeFields key={phone} memberId={memberId} phone={phone} />}
    </>
  )
}

function CodeFields({ memberId, phone }: { memberId: string; phone: string | undefined }) {
  const { t } = useTranslation('town-center')
  const sending = useAct(SendContactCodeMutation, [])
  const checking = useAct(VerifyContactMutation, [CheckInFormQuery])
  const [code, setCode] = useState<string>()
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [done, setDone] = useState(false)

  async function send() {
    const { data } = await sending.act({ memberId, phone: phone ?? null })
    setCode(data?.sendContactCode.code)
    setRefusal(undefined)
  }
  async function check() {
    const { data } = await checking.act({ memberId, method: 'CODE', code: typed.trim(), phone: phone ?? null })
    if (!data) return
    setRefusal(data.verifyContact.refusal ?? undefined)
    setDone(!data.verifyContact.refusal)
  }

  if (done) return <Notice tone="DONE">{t('checkIn.phoneCheck.codeRight')}</Notice>
  return (
    <Flex vertical gap={8} style={{ marginBottom: 16 }}>
      <Flex gap={8} wrap align="center">
        <Button loading={sending.acting} onClick={() => void send()}>
          {t(code ? 'checkIn.phoneCheck.codeAgain' : 'checkIn.phoneCheck.codeMake')}
        </Button>
        {code && (
          <span>
            {t('checkIn.phoneCheck.codeSend')} <Typography.Text code>{code}</Typography.Text>
          </span>
        )}
      </Flex>
      {code && (
        <Flex gap={8} wrap align="center">
          <Input
            aria-label={t('checkIn.phoneCheck.codeRead')}
            placeholder={t('checkIn.phoneCheck.codeRead')}
            inputMode="numeric"
            maxLength={6}
            value={typed}
            style={{ width: 220 }}
            onChange={({ target }) => setTyped(target.value)}
            onPressEnter={(event) => {
              event.preventDefault()
              void check()
            }}
          />
          <Button loading={checking.acting} disabled={typed.trim().length !== 6} onClick={() => void check()}>
            {t('checkIn.phoneCheck.codeCheck')}
          </Button>
        </Flex>
      )}
      {refusal && <Notice tone="ALARM">{t(`reason.${refusal}`)}</Notice>}
      <GraphTrouble error={sending.trouble ?? checking.trouble} />
    </Flex>
  )
}
