import { EndReports } from '@mobile-members/web/stays/end-reports.tsx'
import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** What branches report of the township's members, to be decided (R5). */
export function Component() {
  const { mine, pathTo } = useTownship()
  return (
    <EndReports mayDecide={mine} memberPath={(id) => pathTo(`members/${id}`)}>
      <TransitNav pathTo={pathTo} />
    </EndReports>
  )
}
