import { TransitBoard } from '@mobile-members/web/stays/transit-board.tsx'
import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'

/** All members between two organisations (R52). */
export function Component() {
  return (
    <TransitBoard memberPath={(id) => `/members/${id}`}>
      <TransitNav pathTo={(page) => `/${page}`} />
    </TransitBoard>
  )
}
