interface PageOf<Node> {
  nodes: readonly Node[]
}

/** Two pages of one list as one, with the end of the later. */
export function joinPages<P extends PageOf<unknown>>(
  before: P | null | undefined,
  after: P | null | undefined,
): P | null {
  if (!after) return before ?? null
  return { ...after, nodes: [...(before?.nodes ?? []), ...after.nodes] }
}
