import { useTranslation } from 'react-i18next'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'

/** How a member stands in the branch; one who was placed and not welcomed yet is shown as waiting. */
export function AffiliationTag({ state }: { state: AffiliationState }) {
  const { t } = useTranslation('branch')
  if (state === 'PLACED') return <StateTag state={state} label={t('roster.welcome.waits')} tone="WAITING" />
  return <StateTag state={state} />
}
