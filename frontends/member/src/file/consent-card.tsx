import { useApolloClient } from '@apollo/client/react'
import { App, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MemberOnPage } from './file-parts.ts'
import { WithdrawConsentMutation } from './file.queries.ts'

/** Members from outside the county are included by their own wish, and withdraw it as they like (R2, R3). */
export function ConsentCard({ member: { id, originScope, consents } }: { member: MemberOnPage }) {
  const { t, i18n } = useTranslation('member')
  const { message } = App.useApp()
  const client = useApolloClient()
  const { act, trouble } = useAct(WithdrawConsentMutation)
  const consent = consents?.find(({ withdrawnOn }) => !withdrawnOn)
  if (originScope === 'IN_COUNTY' || !consent) return null
  return (
    <Card title={t('file.consent')}>
      <p style={{ marginTop: 0 }}>{t('file.consentOf', { day: dayInWords(consent.givenOn, i18n.language) })}</p>
      <ConfirmAct
        danger
        label={t('file.withdraw')}
        consequence={t('file.withdrawWhat')}
        problem={<GraphTrouble error={trouble} />}
        onConfirm={async () => {
          const { data } = await act({ memberId: id })
          if (!data) return false
          message.success(t('file.withdrawn'))
          await client.refetchQueries({ include: 'active' }).catch(() => undefined)
          return true
        }}
      />
    </Card>
  )
}
