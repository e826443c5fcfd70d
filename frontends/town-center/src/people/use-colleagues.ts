import { useQuery } from '@apollo/client/react'
import type { Role } from '@mobile-members/model/roles.ts'
import { ColleaguesQuery } from './people.queries.ts'

/** Who holds which office in the town, at the townships' service offices and the departments; for choosing and for names. */
export function useColleagues() {
  const { data, loading, error, refetch } = useQuery(ColleaguesQuery, { fetchPolicy: 'cache-first' })
  const organizations = data?.organizations ?? []
  const held = organizations.flatMap(({ officeHolders, ...organization }) =>
    officeHolders.map((office) => ({ ...office, role: office.role as Role, organization })),
  )
  const names = new Map(held.flatMap(({ subject, holderName }) => (subject ? [[subject, holderName] as const] : [])))
  return {
    loading,
    error,
    retry: () => void refetch(),
    organizations,
    /** The holders of these offices whose account is known, in the order of the organisations. */
    holding: (...roles: Role[]) =>
      held.flatMap(({ subject, ...office }) =>
        subject && roles.includes(office.role) ? [{ ...office, subject }] : [],
      ),
    nameOf: (subject: string | null | undefined) => (subject ? names.get(subject) : undefined),
  }
}
