import {
  CheckCircleFilled,
  ClockCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  RightCircleFilled,
} from '@ant-design/icons'
import type { ComponentType, CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from './theme.tsx'
import type { Tone } from './tokens.ts'

const ICONS: Record<Tone, ComponentType<{ 'aria-hidden'?: boolean; style?: CSSProperties }>> = {
  DONE: CheckCircleFilled,
  UNDER_WAY: RightCircleFilled,
  WAITING: ClockCircleFilled,
  ALARM: ExclamationCircleFilled,
  NEUTRAL: MinusCircleOutlined,
}

/** What each state of the house says to the eye. A state that is not here is neutral. */
const TONE_OF: Record<string, Tone> = {
  DRAFT: 'NEUTRAL',
  ISSUED: 'UNDER_WAY',
  PRESENTED: 'WAITING',
  ACCEPTED: 'UNDER_WAY',
  RECEIPTED: 'DONE',
  CLOSED: 'DONE',
  RETURNED: 'ALARM',
  EXPIRED: 'ALARM',
  LOST: 'ALARM',
  REISSUED: 'NEUTRAL',
  VOID: 'NEUTRAL',
  INTRODUCED: 'WAITING',
  CHECKED_IN: 'UNDER_WAY',
  PROPOSED: 'WAITING',
  OBJECTED: 'ALARM',
  PLACED: 'DONE',
  ACTIVE: 'DONE',
  PAUSED: 'NEUTRAL',
  ENDED: 'NEUTRAL',
  OPEN: 'WAITING',
  ASSIGNED: 'UNDER_WAY',
  IN_WORK: 'UNDER_WAY',
  WAITING: 'WAITING',
  REFERRED: 'UNDER_WAY',
  RESULT_REPORTED: 'WAITING',
  REOPENED: 'ALARM',
  CONFIRMED: 'DONE',
  CLOSED_WITHOUT_CONFIRMATION: 'NEUTRAL',
  SHOWN_TO_MEMBER: 'WAITING',
  COMMENTED: 'UNDER_WAY',
  SIGNED: 'UNDER_WAY',
  DISPATCHED: 'WAITING',
  ACKNOWLEDGED: 'DONE',
  ASKED_BACK: 'ALARM',
  REPORTED: 'WAITING',
  VERIFIED: 'UNDER_WAY',
  SHORT_STAY: 'NEUTRAL',
  OUT_OF_CONTACT: 'ALARM',
}

export interface StateTagProps {
  /** A state's name; its word is `state.<name>` of the shared catalogue unless `label` says otherwise. */
  state: string
  label?: string
  tone?: Tone
}

/** A state as a colour, a shape and a word. */
export function StateTag({ state, label, tone }: StateTagProps) {
  const { t } = useTranslation('shared')
  return <ToneTag tone={tone ?? TONE_OF[state] ?? 'NEUTRAL'}>{label ?? t(`state.${state}`)}</ToneTag>
}

/** Any word with the colour and shape of a tone. */
export function ToneTag({ tone, children }: { tone: Tone; children: string }) {
  const { text, ground } = usePalette().states[tone]
  const Icon = ICONS[tone]
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 5,
        padding: '0 8px',
        borderRadius: 4,
        lineHeight: 1.5,
        whiteSpace: 'nowrap',
        color: text,
        background: ground,
      }}
    >
      <Icon aria-hidden style={{ fontSize: '0.85em' }} />
      {children}
    </span>
  )
}
