import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import type { KeptCommand } from './phone-store.ts'

const TONE: Record<KeptCommand['state'], Tone> = {
  WAITING: 'WAITING',
  SENDING: 'UNDER_WAY',
  SENT: 'DONE',
  REFUSED: 'ALARM',
}

/** What becomes of something written: on the phone, being sent, there, or refused. */
export function KeptTag({ kept: { state, uncertain } }: { kept: KeptCommand }) {
  const { t } = useTranslation('member')
  return (
    <ToneTag tone={TONE[state]}>
      {t(state === 'WAITING' && uncertain ? 'offline.state.UNCERTAIN' : `offline.state.${state}`)}
    </ToneTag>
  )
}
