import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { outcomeUnknown, troubleOf, type Trouble } from './graph-errors.ts'
import { uuid } from './uuid.ts'

export type ActOutcome<Data> = { data: Data; trouble?: undefined } | { data?: undefined; trouble: Trouble }

/**
 * An act on the server. `act(variables)` never throws: it gives the data, or the trouble to show.
 * When no answer came, pressing again sends the same idempotency key, so that the act happens once.
 *
 * @param refresh documents whose queries on the page are fetched anew before the act counts as finished
 */
export function useAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  refresh: TypedDocumentNode<any, any>[] = [],
) {
  const client = useApolloClient()
  const [acting, setActing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const open = useRef<{ key: string; of: string } | undefined>(undefined)

  async function act(variables: Variables): Promise<ActOutcome<Data>> {
    const of = JSON.stringify(variables)
    if (open.current?.of !== of) open.current = { key: uuid(), of }
    setActing(true)
    setTrouble(undefined)
    try {
      const options = { mutation: document, variables, context: { idempotencyKey: open.current.key } }
      // The client's own type cannot be spelled for variables that are not known yet.
      const { data } = await client.mutate(options as never)
      open.current = undefined
      // What is on the page is fetched anew; that it may fail does not undo the act.
      if (refresh.length > 0) await client.refetchQueries({ include: refresh }).catch(() => undefined)
      return { data: data as Data }
    } catch (problem) {
      const found = troubleOf(problem) ?? { code: 'UNEXPECTED' as const, paths: [] }
      if (!outcomeUnknown(found)) open.current = undefined
      setTrouble(found)
      return { trouble: found }
    } finally {
      setActing(false)
    }
  }

  return { act, acting, trouble, reset: () => setTrouble(undefined) }
}
