import { useSearchParams } from 'react-router'
import { ORIGIN_SCOPES, STAGES } from '@mobile-members/model/registry.ts'
import type { MemberFilterInput, MemberOrder } from '../gql/graphql.ts'

const ORDERS = ['NAME', 'REGISTER_NO', 'FOUND_ON'] as const satisfies readonly MemberOrder[]

/** The register's filter stands in the address: it can be linked to, reloaded, and gone back to. */
export function useMemberFilter() {
  const [address, setAddress] = useSearchParams()
  const search = address.get('search') ?? ''
  const stage = STAGES.find((one) => one === address.get('stage'))
  const originScope = ORIGIN_SCOPES.find((one) => one === address.get('scope'))
  const entered = address.get('registered')
  const registered = entered === 'true' ? true : entered === 'false' ? false : undefined
  const townshipId = address.get('township')
  const branchId = address.get('branch')
  const filter = {
    ...(search ? { search } : {}),
    ...(townshipId ? { townshipId } : {}),
    ...(branchId ? { branchId } : {}),
    ...(stage ? { stages: [stage] } : {}),
    ...(originScope ? { originScope } : {}),
    ...(registered === undefined ? {} : { registered }),
    ...(address.get('withoutLetter') === 'true' ? { withoutLetter: true } : {}),
  } satisfies MemberFilterInput
  return {
    search,
    filter,
    registered,
    order: ORDERS.find((one) => one === address.get('order')) ?? ('NAME' as const),
    /** An empty text takes the condition away. */
    set: (change: Record<string, string>) =>
      setAddress(
        (before) =>
          new URLSearchParams(
            Object.entries({ ...Object.fromEntries(before), ...change }).filter(([, value]) => value !== ''),
          ),
        { replace: true },
      ),
    clear: () => setAddress({}, { replace: true }),
  }
}

export type ChosenFilter = ReturnType<typeof useMemberFilter>
