import { StatisticsPage } from '@mobile-members/web/statistics/statistics-page.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's own part of the yearly statistics (R124). */
export function Component() {
  const { townshipId, pathTo } = useTownship()
  return <StatisticsPage townshipId={townshipId} memberPath={(id) => pathTo(`members/${id}`)} />
}
