import { EndReports } from '@mobile-members/web/stays/end-reports.tsx'
import { TransitNav } from '@mobile-members/web/stays/transit-nav.tsx'
import { useMay } from '../people/use-may.ts'

/** What branches report, to be decided (R5). */
export function Component() {
  const may = useMay()
  return (
    <EndReports mayDecide={may('registry', 'decideEndReport')} memberPath={(id) => `/members/${id}`}>
      <TransitNav pathTo={(page) => `/${page}`} />
    </EndReports>
  )
}
