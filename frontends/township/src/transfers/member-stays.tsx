import { Flex } from 'antd'
import { StaysCard } from '@mobile-members/web/stays/stays-card.tsx'
import { SendTransfer } from '@mobile-members/web/transfers/send-transfer.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** A member's stays, and the formal transfer that may end them (R5, R40). */
export function MemberStays({ memberId }: { memberId: string }) {
  const { mine, pathTo } = useTownship()
  return (
    <Flex vertical gap={12}>
      {mine && (
        <div className="mm-no-print">
          <SendTransfer memberId={memberId} transferPath={(id) => pathTo(`transit/transfers/${id}`)} />
        </div>
      )}
      <StaysCard memberId={memberId} mayAct={mine} />
    </Flex>
  )
}
