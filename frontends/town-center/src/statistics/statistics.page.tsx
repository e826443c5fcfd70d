import { StatisticsPage } from '@mobile-members/web/statistics/statistics-page.tsx'

/** The yearly statistics of the whole town; for the county what is published (R124). */
export function Component() {
  return <StatisticsPage memberPath={(id) => `/members/${id}`} />
}
