import { RegulationsPage } from '@mobile-members/web/regulations/regulations-page.tsx'

const REGISTERS = {
  AFFILIATIONS: '../roster',
  ACTIVITIES: '../activities',
  NOTEBOOKS: '../notebook',
  CASES: '../cases',
}

export function Component() {
  return <RegulationsPage registers={REGISTERS} />
}
