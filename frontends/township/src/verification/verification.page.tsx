import { OwnVerification } from '@mobile-members/web/verification/own-verification.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township confirms what is registered of its members, once a year (R123). */
export function Component() {
  const { townshipId, pathTo } = useTownship()
  return <OwnVerification side="TOWNSHIP" townshipId={townshipId} memberPath={(id) => pathTo(`members/${id}`)} />
}
