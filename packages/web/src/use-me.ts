import { useQuery } from '@apollo/client/react'
import { memberIdOf, type Office, type Role } from '@mobile-members/model/roles.ts'
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
  const offices: readonly (Office & { organizationName?: string | null })[] = (me?.offices ?? []).map((office) => ({
    ...office,
    role: office.role as Role,
  }))
  return {
    loading,
    error,
    refetch,
    displayName: me?.displayName,
    offices,
    actor: { subject: me?.subject, offices },
    memberId: memberIdOf({ subject: me?.subject, offices }),
    holds: (...roles: Role[]) => offices.some((office) => roles.includes(office.role)),
    /** The first office of these roles, whose organisation a page is about. */
    officeOf: (...roles: Role[]) => offices.find((office) => roles.includes(office.role)),
  }
}
