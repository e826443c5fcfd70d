import { useSearchParams } from 'react-router'
import { ARCHIVE_CATEGORIES } from '@mobile-members/model/archives.ts'
import { ORIGIN_SCOPES, STAGES } from '@mobile-members/model/registry.ts'
import { pastDayIn } from '@mobile-members/web/archives/as-of-picker.tsx'
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
  const asOf = pastDayIn(address)
  const folder = folderIn(address)
  const filter = {
    ...(search ? { search } : {}),
    ...(townshipId ? { townshipId } : {}),
    ...(branchId ? { branchId } : {}),
    ...(stage ? { stages: [stage] } : {}),
    ...(originScope ? { originScope } : {}),
    ...(registered === undefined ? {} : { registered }),
    ...(address.get('withoutLetter') === 'true' && !asOf ? { withoutLetter: true } : {}),
    ...(address.get('mobile') === 'true' ? { mobile: true } : {}),
    ...(folder ? { folder } : {}),
    ...(asOf ? { asOf } : {}),
  } satisfies MemberFilterInput
  return {
    search,
    filter,
    asOf,
    folder,
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

/** The folder that an address names: `?folder=STATUS:PLACED`. */
function folderIn(address: URLSearchParams) {
  const [named, value] = (address.get('folder') ?? '').split(':')
  const category = ARCHIVE_CATEGORIES.find((one) => one === named)
  return category && value ? { category, value } : undefined
}

export type ChosenFilter = ReturnType<typeof useMemberFilter>
