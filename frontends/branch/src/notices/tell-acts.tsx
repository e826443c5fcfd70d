import { App, Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BranchNoticeQuery, MembersToTellQuery, TellNoticeMutation } from './notices.queries.ts'

interface TellActsProps {
  noticeId: string
  memberId: string
  name: string
}

/** Notes that a member was told a notice by phone or on paper (R69). */
export function TellActs({ noticeId, memberId, name }: TellActsProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(TellNoticeMutation, [BranchNoticeQuery, MembersToTellQuery, BranchTasksQuery])
  async function tell(channel: 'PHONE' | 'PAPER') {
    const { data } = await act({ noticeId, memberId, channel })
    if (data) message.success(t(`notices.delivery.${channel === 'PHONE' ? 'toldPhone' : 'toldPaper'}`, { name }))
  }
  return (
    <>
      <Flex gap={6} wrap className="mm-no-print">
        {(['PHONE', 'PAPER'] as const).map((channel) => {
          const word = channel === 'PHONE' ? 'phone' : 'paper'
          return (
            <Button
              key={channel}
              size="small"
              disabled={acting}
              aria-label={t(`notices.delivery.${word}Of`, { name })}
              onClick={() => void tell(channel)}
            >
              {t(`notices.delivery.${word}`)}
            </Button>
          )
        })}
      </Flex>
      <GraphTrouble error={trouble} />
    </>
  )
}
