import { useTranslation } from 'react-i18next'
import type { InvitationAnswer, LeaveState } from '@mobile-members/model/branches.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

const LEAVE_TONES = { REQUESTED: 'WAITING', APPROVED: 'DONE', REFUSED: 'ALARM' } as const

interface AnswerTagProps {
  answer: InvitationAnswer | null | undefined
  leaveState: LeaveState | null | undefined
}

/** What the member answered to an invitation, or that an answer is missing. */
export function AnswerTag({ answer, leaveState }: AnswerTagProps) {
  const { t } = useTranslation('member')
  if (leaveState) return <ToneTag tone={LEAVE_TONES[leaveState]}>{t(`activities.leave.${leaveState}`)}</ToneTag>
  return (
    <ToneTag tone={answer === 'COMING' ? 'DONE' : answer ? 'NEUTRAL' : 'WAITING'}>
      {t(`activities.answer.${answer ?? 'none'}`)}
    </ToneTag>
  )
}
