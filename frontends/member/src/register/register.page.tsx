import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PhoneShell } from '@mobile-members/ui/phone-shell.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { SelfRegisterMutation } from '../gql/graphql.ts'
import { RegisterForm } from './register-form.tsx'
import { SelfRegistrationFormQuery } from './register.queries.ts'
import { Registered } from './registered.tsx'

/** A member registers by themselves, without signing in (R30): what the open letter's QR code leads to. */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(SelfRegistrationFormQuery)
  const [receipt, setReceipt] = useState<SelfRegisterMutation['selfRegister']>()
  const { states } = usePalette()
  const sheet = data?.selfRegistrationForm
  return (
    <PhoneShell product={t('product.name')} items={[]} open="" onOpen={() => undefined}>
      {loading && !data && <LoadingLayout />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {sheet && receipt && <Registered sheet={sheet} receipt={receipt} onAnother={() => setReceipt(undefined)} />}
      {sheet && !receipt && (
        <>
          <PageHead title={t('register.title')} about={t('register.about', { town: sheet.hostTown })} />
          <Link
            to="/open-letter"
            style={{ display: 'inline-flex', minHeight: 44, alignItems: 'center', color: states.UNDER_WAY.text }}
          >
            {t('openLetter.read')}
          </Link>
          <RegisterForm sheet={sheet} onDone={setReceipt} />
        </>
      )}
    </PhoneShell>
  )
}
