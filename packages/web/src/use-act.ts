import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { useCallback, useRef } from 'react'
import { outcomeUnknown, troubleOf, type Trouble } from './graph-errors.ts'
import { uuid } from './uuid.ts'

export type ActOutcome<Data> = { data: Data; trouble?: undefined } | { data?: undefined; trouble: Trouble }

/**
 * An act on the server. `act(variables)` never throws: it gives the data, or the trouble to show.
 * When no answer came, pressing again sends the same idempotency key, so that the act happens once.
 *
 * @param refresh documents to fetch anew afterwards
 */
export function useAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  refresh: TypedDocumentNode<any, any>[] = [],
) {
  const [mutate, { loading, error, reset }] = useMutation(document, { refetchQueries: refresh })
  const open = useRef<{ key: string; of: string } | undefined>(undefined)
  const act = useCallback(
    async (variables: Variables): Promise<ActOutcome<Data>> => {
      const of = JSON.stringify(variables)
      if (open.current?.of !== of) open.current = { key: uuid(), of }
      try {
        const { data } = await mutate({ variables, context: { idempotencyKey: open.current.key } } as Parameters<
          typeof mutate
        >[0])
        open.current = undefined
        return { data: data as Data }
      } catch (problem) {
        const trouble = troubleOf(problem) ?? { code: 'UNEXPECTED' as const, paths: [] }
        if (!outcomeUnknown(trouble)) open.current = undefined
        return { trouble }
      }
    },
    [mutate],
  )
  return { act, acting: loading, trouble: troubleOf(error), reset }
}
