import { useTranslation } from 'react-i18next'
import type { Stage } from '@mobile-members/model/registry.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

const TONES = {
  FOUND: 'WAITING',
  INTRODUCED: 'UNDER_WAY',
  CHECKED_IN: 'UNDER_WAY',
  PLACED: 'DONE',
  ENDED: 'NEUTRAL',
} as const satisfies Record<Stage, string>

/** How far the chain has come for a member. */
export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useTranslation('township')
  return <ToneTag tone={TONES[stage]}>{t(`words.stage.${stage}`)}</ToneTag>
}
