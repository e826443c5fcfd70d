import { useTranslation } from 'react-i18next'
import type { EducationState } from '@mobile-members/model/study.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

const TONES = { PLANNED: 'WAITING', HELD: 'DONE', CANCELLED: 'NEUTRAL' } as const

/** How a session of the plan stands. */
export function EducationTag({ state }: { state: EducationState }) {
  const { t } = useTranslation('branch')
  return <ToneTag tone={TONES[state]}>{t(`education.state.${state}`)}</ToneTag>
}
