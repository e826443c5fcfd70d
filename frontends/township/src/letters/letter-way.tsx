import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Role } from '@mobile-members/model/roles.ts'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { instantInWords } from '@mobile-members/ui/dates.ts'

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

interface Step {
  kind: string
  happenedOn: string
  recordedAt: string
  actorName?: string | null
  actorRole?: string | null
  organizationName?: string | null
  reason?: string | null
}

/** The steps of a letter, each with who did it and when (R48), the newest first. */
export function LetterSteps({ steps }: { steps: readonly Step[] | null | undefined }) {
  const { t } = useTranslation('township')
  if (!steps || steps.length === 0) return null
  const by = ({ actorName, actorRole, organizationName }: Step) =>
    actorName
      ? [organizationName, actorRole && t(`role.${actorRole as Role}`), actorName].filter(Boolean).join(' · ')
      : t('letters.bySystem')
  return (
    <Card title={t('letters.way')}>
      <Timeline
        entries={steps.toReversed().map((step, at) => ({
          key: `${step.kind} ${at}`,
          at: step.happenedOn,
          what: [t(`words.timeline.${step.kind}`), step.reason].filter(Boolean).join('：'),
          by: by(step),
          tone: TONES[step.kind] ?? 'NEUTRAL',
        }))}
      />
    </Card>
  )
}

interface Print {
  id: string
  printedAt: string
  printedByName?: string | null
  together: boolean
}

/** How often the letter left the printer, when and by whom (R43). */
export function LetterPrints({ prints }: { prints: readonly Print[] }) {
  const { t, i18n } = useTranslation('township')
  return (
    <Card title={t('letters.print.marks')} className="mm-no-print">
      {prints.length === 0 && t('letters.print.never')}
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>
        {prints.map(({ id, printedAt, printedByName, together }) => (
          <li key={id}>
            {[
              instantInWords(printedAt, i18n.language),
              printedByName ?? t('letters.print.somebody'),
              together && t('letters.print.together'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </Card>
  )
}
