import { useTranslation } from 'react-i18next'
import type { Role } from '@mobile-members/model/roles.ts'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'

const TONES: Record<string, Tone> = {
  LETTER_ISSUED: 'UNDER_WAY',
  LETTER_ACCEPTED: 'UNDER_WAY',
  CHECKED_IN: 'UNDER_WAY',
  RECEIPT_SENT: 'DONE',
  RECEIPT_READ: 'DONE',
  LETTER_VOID: 'ALARM',
  LETTER_LOST: 'ALARM',
  LETTER_RETURNED: 'ALARM',
  LETTER_EXPIRED: 'ALARM',
}

interface LetterStep {
  kind: string
  happenedOn: string
  recordedAt: string
  actorName?: string | null
  actorRole?: string | null
  organizationName?: string | null
  reason?: string | null
}

/** The steps of a letter, each with who did it and when (R48), the newest first. */
export function LetterSteps({ steps }: { steps: readonly LetterStep[] | null | undefined }) {
  const { t } = useTranslation('shared')
  if (!steps || steps.length === 0) return null
  const by = ({ actorName, actorRole, organizationName }: LetterStep) =>
    actorName
      ? [organizationName, actorRole && t(`role.${actorRole as Role}`), actorName].filter(Boolean).join(' · ')
      : t('words.bySystem')
  return (
    <Timeline
      entries={steps.toReversed().map((step, at) => ({
        key: `${step.kind} ${at}`,
        at: step.happenedOn,
        what: [t(`words.timeline.${step.kind}`), step.reason].filter(Boolean).join(' · '),
        by: by(step),
        tone: TONES[step.kind] ?? 'NEUTRAL',
      }))}
    />
  )
}
