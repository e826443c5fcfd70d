import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'
import { TransferList } from '@mobile-members/web/transfers/transfer-list.tsx'

/** All letters of introduction to branches of the town (R40). */
export function Component() {
  return (
    <TransferList transferPath={(id) => `/transit/transfers/${id}`}>
      <TransitNav pathTo={(page) => `/${page}`} />
    </TransferList>
  )
}
