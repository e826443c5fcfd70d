import { RegulationsPage } from '@mobile-members/web/regulations/regulations-page.tsx'
import { RegulationActs } from './regulation-acts.tsx'

const REGISTERS = {
  MEMBERS: '../members',
  LETTERS: '../letters',
  CHECK_INS: '../letters/check-in',
  AFFILIATIONS: '../placement',
  ACTIVITIES: '../branches',
  RECEPTION_DAYS: '../service/reception',
  CASES: '../service',
  SURVEYS: '../survey',
  RECEIPTS: '../letters',
  FEEDBACK: '../feedback',
}

export function Component() {
  return <RegulationsPage registers={REGISTERS} Acts={RegulationActs} />
}
