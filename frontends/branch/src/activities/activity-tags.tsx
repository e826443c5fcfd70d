import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ActivityState, ActivityWarning } from '@mobile-members/model/branches.ts'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'

const TONES: Record<ActivityState, Tone> = {
  PLANNED: 'UNDER_WAY',
  HELD: 'WAITING',
  CLOSED: 'DONE',
  CANCELLED: 'NEUTRAL',
}

/** How far an activity is, whether everybody may see it, and what is worth a look about it. */
export function ActivityTags({
  state,
  isPublic,
  warnings,
}: {
  state: ActivityState
  isPublic: boolean
  warnings: readonly ActivityWarning[]
}) {
  const { t } = useTranslation('branch')
  return (
    <Flex gap={6} wrap component="span" style={{ display: 'inline-flex' }}>
      <StateTag state={state} label={t(`activities.state.${state}`)} tone={TONES[state]} />
      {isPublic && <ToneTag tone="NEUTRAL">{t('activities.publicTag')}</ToneTag>}
      {warnings.map((warning) => (
        <ToneTag key={warning} tone="WAITING">
          {t(`activities.warning.${warning}`)}
        </ToneTag>
      ))}
    </Flex>
  )
}
