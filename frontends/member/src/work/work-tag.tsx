import { useTranslation } from 'react-i18next'
import type { WorkState } from '@mobile-members/model/state-machines.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

const TONES = {
  PROPOSED: 'WAITING',
  ACCEPTED: 'UNDER_WAY',
  DECLINED: 'NEUTRAL',
  WITHDRAWN: 'NEUTRAL',
  DONE: 'DONE',
  ENDED: 'NEUTRAL',
} as const satisfies Record<WorkState, string>

export function WorkTag({ state }: { state: WorkState }) {
  const { t } = useTranslation('member')
  return (
    <ToneTag tone={TONES[state]}>{t(state === 'PROPOSED' ? 'work.waitsForYou' : `words.workState.${state}`)}</ToneTag>
  )
}
