import { StayList } from '@mobile-members/web/stays/stay-list.tsx'
import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The stays of the township's members, the short ones apart (R4). */
export function Component() {
  const { townshipId, pathTo } = useTownship()
  return (
    <StayList townshipId={townshipId} memberPath={(id) => pathTo(`members/${id}`)}>
      <TransitNav pathTo={pathTo} />
    </StayList>
  )
}
