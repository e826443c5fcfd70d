import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import type { WorkState } from '@mobile-members/model/state-machines.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

const TONES = {
  PROPOSED: 'WAITING',
  ACCEPTED: 'UNDER_WAY',
  DECLINED: 'ALARM',
  WITHDRAWN: 'NEUTRAL',
  DONE: 'DONE',
  ENDED: 'NEUTRAL',
} as const satisfies Record<WorkState, string>

interface WorkTagProps {
  state: WorkState
  isOverdue: boolean
  reportedAt?: string | null
}

/** How work stands, and what of it waits for the secretary. */
export function WorkTag({ state, isOverdue, reportedAt }: WorkTagProps) {
  const { t } = useTranslation('branch')
  const waits = state === 'ACCEPTED'
  return (
    <Flex gap={6} wrap component="span">
      <ToneTag tone={TONES[state]}>{t(`words.workState.${state}`)}</ToneTag>
      {waits && reportedAt && <ToneTag tone="WAITING">{t('work.said')}</ToneTag>}
      {waits && isOverdue && <ToneTag tone="ALARM">{t('work.overdue')}</ToneTag>}
    </Flex>
  )
}
