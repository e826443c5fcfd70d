import { StayList } from '@mobile-members/web/stays/stay-list.tsx'
import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'

/** All stays, the short ones apart (R4). */
export function Component() {
  return (
    <StayList memberPath={(id) => `/members/${id}`}>
      <TransitNav pathTo={(page) => `/${page}`} />
    </StayList>
  )
}
