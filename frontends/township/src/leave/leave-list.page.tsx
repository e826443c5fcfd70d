import { useMe } from '@mobile-members/web/use-me.ts'
import { LeaveList } from '@mobile-members/web/leaves/leave-list.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's members who are away from the town for long, and what the centre has decided (R81). */
export function Component() {
  const { townshipId, pathTo } = useTownship()
  const { holds } = useMe()
  return (
    <LeaveList
      side="ORIGIN"
      townshipId={townshipId}
      leavePath={(id) => pathTo(`leaves/${id}`)}
      mayRecord={holds('TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER')}
    />
  )
}
