/** The leaves of one member, the newest first. */
export const MY_LEAVES = (memberId: string | undefined) => ({ filter: { memberId: memberId ?? '' }, first: 20 })

/** The leave that is not over yet. */
export function openLeave<Leave extends { state: string }>(leaves: readonly Leave[]): Leave | undefined {
  return leaves.find(({ state }) => state !== 'CLOSED')
}
