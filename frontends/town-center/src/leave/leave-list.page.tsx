import { useMe } from '@mobile-members/web/use-me.ts'
import { LeaveList } from '@mobile-members/web/leaves/leave-list.tsx'

/** Long leaves that branches have noted, for the centre to decide, and of whom nobody has heard (R81). */
export function Component() {
  const { holds } = useMe()
  return (
    <LeaveList side="CENTER" leavePath={(id) => `/leaves/${id}`} mayRecord={holds('CENTER_DIRECTOR', 'CENTER_STAFF')} />
  )
}
