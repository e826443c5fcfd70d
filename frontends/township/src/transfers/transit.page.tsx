import { TransitBoard } from '@mobile-members/web/stays/transit-board.tsx'
import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's members between two organisations (R52). */
export function Component() {
  const { townshipId, pathTo } = useTownship()
  return (
    <TransitBoard townshipId={townshipId} memberPath={(id) => pathTo(`members/${id}`)}>
      <TransitNav pathTo={pathTo} />
    </TransitBoard>
  )
}
