import { useTranslation } from 'react-i18next'
import { PhoneShell } from '@mobile-members/ui/phone-shell.tsx'
import { RegulationsPage } from '@mobile-members/web/regulations/regulations-page.tsx'

const REGISTERS = { LETTERS: '../letters', NOTEBOOKS: '../notebook', ACTIVITIES: '../activities', CASES: '../cases' }

/** The regulations, for everybody. */
export function Component() {
  const { t } = useTranslation('member')
  return (
    <PhoneShell product={t('product.name')} items={[]} open="" onOpen={() => undefined}>
      <RegulationsPage registers={REGISTERS} />
    </PhoneShell>
  )
}
