import { RegulationsPage } from '@mobile-members/web/regulations/regulations-page.tsx'

const REGISTERS = {
  MEMBERS: '../members',
  LETTERS: '../letters',
  RECEIPTS: '../letters/stubs',
  FEEDBACK: '../feedback',
}

export function Component() {
  return <RegulationsPage registers={REGISTERS} />
}
