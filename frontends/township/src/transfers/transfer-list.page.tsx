import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'
import { TransferList } from '@mobile-members/web/transfers/transfer-list.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's letters of introduction (R40). */
export function Component() {
  const { townshipId, pathTo } = useTownship()
  return (
    <TransferList townshipId={townshipId} transferPath={(id) => pathTo(`transit/transfers/${id}`)}>
      <TransitNav pathTo={pathTo} />
    </TransferList>
  )
}
