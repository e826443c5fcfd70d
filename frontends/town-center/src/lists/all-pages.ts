interface ListPage<Node> {
  nodes: Node[]
  endCursor?: string | null
  hasNextPage: boolean
}

/** Every row of a list, page after page: a file that leaves is whole, whatever the screen shows. Throws where a page does not come. */
export async function allPages<Node>(
  ask: (after: string | null) => Promise<ListPage<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = []
  let after: string | null = null
  do {
    const page = await ask(after)
    if (!page) throw new Error('a page of the list did not come')
    nodes.push(...page.nodes)
    after = page.hasNextPage ? (page.endCursor ?? null) : null
  } while (after)
  return nodes
}
