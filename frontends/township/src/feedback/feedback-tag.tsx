import { useTranslation } from 'react-i18next'
import type { DispatchState } from '@mobile-members/model/assessments.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

const TONES = { SENT: 'WAITING', ASKED_BACK: 'UNDER_WAY', ACKNOWLEDGED: 'DONE', SUPERSEDED: 'NEUTRAL' } as const

/** How far a dispatch has come, in the township's words. */
export function FeedbackTag({ state }: { state: DispatchState }) {
  const { t } = useTranslation('township')
  return <ToneTag tone={TONES[state]}>{t(`feedback.stateOf.${state}`)}</ToneTag>
}
