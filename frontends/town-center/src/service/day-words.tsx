import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'

const TONES: Record<string, Tone> = { PLANNED: 'UNDER_WAY', HELD: 'DONE', CANCELLED: 'NEUTRAL' }

/** Where a reception day stands. */
export function DayState({ state }: { state: 'PLANNED' | 'HELD' | 'CANCELLED' }) {
  const { t } = useTranslation('town-center')
  return <ToneTag tone={TONES[state] ?? 'NEUTRAL'}>{t(`reception.stateOf.${state}`)}</ToneTag>
}

type Translate = (key: string) => string

const KEYS: Record<string, string> = {
  HOLIDAY: 'reception.reasonOf.HOLIDAY',
  NEXT_DAY_TAKEN: 'reception.reasonOf.NEXT_DAY_TAKEN',
  REPLANNED: 'reception.reasonOf.REPLANNED',
  SWAP: 'reception.noticeSwap',
  DUTY_CHANGED: 'reception.noticeDuty',
}

/** The program's own reasons in words; what a person wrote stays as it is. */
export function reasonWords(reason: string, t: Translate): string {
  const key = KEYS[reason]
  return key ? t(key) : reason
}
