import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'

const TONES: Record<string, Tone> = { SENT: 'WAITING', ASKED_BACK: 'ALARM', ACKNOWLEDGED: 'DONE' }

/** How far an assessment has come on its way home. */
export function DispatchState({ state }: { state: string }) {
  const { t } = useTranslation('town-center')
  return <ToneTag tone={TONES[state] ?? 'NEUTRAL'}>{t(`feedback.stateOf.${state}`)}</ToneTag>
}
