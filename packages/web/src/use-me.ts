import { useQuery } from '@apollo/client/react'
import { memberIdOf, type Role } from '@mobile-members/model/roles.ts'
import { MeQuery } from './me.queries.ts'
import { useSession } from './session.tsx'

/** Who the graph says is asking: the name and the offices held now. */
export function useMe() {
  const { now } = useSession()
  const { data, loading, error, refetch } = useQuery(MeQuery, {
    skip: now.status !== 'SIGNED_IN',
    fetchPolicy: 'cache-first',
  })
  const me = data?.me
  const offices = me?.offices ?? []
  return {
    loading,
    error,
    refetch,
    /** The name in the registers; an account that holds nothing there has the one it signs in with. */
    displayName: me?.displayName || (now.status === 'SIGNED_IN' ? now.name : undefined),
    offices,
    actor: { subject: me?.subject, offices },
    memberId: me?.memberId ?? memberIdOf({ subject: me?.subject, offices }),
    holds: (...roles: Role[]) => offices.some((office) => roles.includes(office.role)),
    /** The first office of these roles, whose organisation a page is about. */
    officeOf: (...roles: Role[]) => offices.find((office) => roles.includes(office.role)),
  }
}
