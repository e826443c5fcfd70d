import { Button, Flex, Typography } from 'antd'
import { CheckCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import type { SelfRegisterMutation, SelfRegistrationFormQuery } from '../gql/graphql.ts'
import { CallButton } from '../lists/call-button.tsx'
import { NextSteps } from './next-steps.tsx'

export interface RegisteredProps {
  sheet: NonNullable<SelfRegistrationFormQuery['selfRegistrationForm']>
  receipt: SelfRegisterMutation['selfRegister']
  onAnother: () => void
}

/** What came of it: a receipt and what happens next, or the day of an earlier registration and nothing else. */
export function Registered({ sheet, receipt, onAnother }: RegisteredProps) {
  const { t, i18n } = useTranslation('member')
  const palette = usePalette()
  const heading = useRef<HTMLDivElement>(null)
  // The answer takes the form's place: who reads by ear, and who had scrolled down, begins at its top.
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  const day = dayInWords(receipt.registeredOn, i18n.language)
  const fresh = receipt.answer === 'PENDING'
  const Icon = fresh ? CheckCircleOutlined : InfoCircleOutlined
  return (
    <Flex vertical gap={16}>
      <div ref={heading} tabIndex={-1} role="status" style={{ outline: 'none' }}>
        <Typography.Title level={1} style={{ marginTop: 8, fontSize: '1.6em' }}>
          <Icon aria-hidden style={{ color: palette.states[fresh ? 'DONE' : 'UNDER_WAY'].text, marginInlineEnd: 8 }} />
          {t(fresh ? 'register.received' : 'register.already')}
        </Typography.Title>
        {fresh ? t('register.receivedOn', { day }) : t('register.alreadyOn', { day })}
      </div>
      {fresh ? (
        <>
          <div
            style={{ padding: 16, background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 4 }}
          >
            <div style={{ color: palette.quiet }}>{t('register.receipt')}</div>
            <div style={{ fontSize: '1.6em', fontVariantNumeric: 'tabular-nums' }}>{receipt.receiptNo}</div>
            <div>{t('register.receiptWhy')}</div>
          </div>
          <NextSteps />
        </>
      ) : (
        <div>{t('register.alreadyNext')}</div>
      )}
      <section aria-label={t('register.center')}>
        <strong>{sheet.centerName}</strong>
        {sheet.centerAddress && <div>{sheet.centerAddress}</div>}
        {sheet.centerPhone && (
          <div style={{ marginTop: 8 }}>
            <CallButton phone={sheet.centerPhone} who={t('register.center')} />
          </div>
        )}
      </section>
      <Button onClick={onAnother}>{t('register.another')}</Button>
    </Flex>
  )
}
