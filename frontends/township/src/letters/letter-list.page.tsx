import { useSearchParams } from 'react-router'
import { TownshipLetters } from './township-letters.tsx'

/** The township's letters; the open list stands in the address. */
export function Component() {
  const [search, setSearch] = useSearchParams()
  return (
    <TownshipLetters
      list={search.get('list')}
      reason={search.get('reason')}
      onList={(list) => setSearch({ list }, { replace: true })}
    />
  )
}
