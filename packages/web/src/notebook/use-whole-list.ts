import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'

interface ListPage<Node> {
  nodes: Node[]
  endCursor?: string | null
  hasNextPage: boolean
}

/** All pages of a list, one after the other: paper has no “show more”. A new list is fetched when the variables change. */
export function useWholeList<Data, Node, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pageOf: (data: Data) => ListPage<Node> | null | undefined,
) {
  const client = useApolloClient()
  const asked = JSON.stringify(variables)
  const partOf = useEffectEvent(pageOf)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ of: string; nodes: Node[]; whole: boolean; error?: unknown }>()

  useEffect(() => {
    let left = false
    const tell = (nodes: Node[], whole: boolean, error?: unknown) => {
      if (!left) setState({ of: asked, nodes, whole, error })
    }
    async function fetchAll() {
      const nodes: Node[] = []
      let after: string | null | undefined
      do {
        const { data, error } = await client.query({
          query: document,
          variables: { ...JSON.parse(asked), first: 200, after },
          fetchPolicy: 'network-only',
        } as never)
        const page = data ? partOf(data as Data) : undefined
        if (!page) return tell(nodes, false, error)
        nodes.push(...page.nodes)
        tell([...nodes], !page.hasNextPage)
        after = page.hasNextPage ? page.endCursor : null
      } while (after && !left)
    }
    fetchAll().catch((error: unknown) => tell([], false, error))
    return () => {
      left = true
    }
  }, [client, document, asked, attempt])

  const current = state?.of === asked ? state : undefined
  return {
    nodes: current?.nodes ?? [],
    /** Everything is there. */
    whole: current?.whole ?? false,
    error: current?.error,
    retry: () => setAttempt((number) => number + 1),
  }
}
