import { useTranslation } from 'react-i18next'
import type { Stage } from '@mobile-members/model/registry.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'

const TONES: Record<Stage, Tone> = {
  FOUND: 'WAITING',
  INTRODUCED: 'UNDER_WAY',
  CHECKED_IN: 'UNDER_WAY',
  PLACED: 'DONE',
  ENDED: 'NEUTRAL',
}

/** How far the chain has come for a member. */
export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useTranslation('town-center')
  return <ToneTag tone={TONES[stage]}>{t(`people.stageOf.${stage}`)}</ToneTag>
}
