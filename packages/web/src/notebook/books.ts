/** How entries follow each other on paper. */
export const LAYOUTS = ['EACH', 'RUNNING'] as const
export type BookletLayout = (typeof LAYOUTS)[number]

/** The days of a booklet. */
export interface BookletPeriod {
  from: string
  until: string
}

/** An entry as a booklet prints it. */
export interface BookletEntry {
  id: string
  kind: string
  place: string
  happenedOn: string
  mainContent: string
  workDone: string
  informationLearned: string
  writtenAt: string
  toldWrittenAt?: string | null
  isLate: boolean
  confirmedAt?: string | null
  paperWrittenOn?: string | null
  memberAgrees?: boolean | null
  memberNote?: string | null
  member: { id: string; name?: string | null; registerNo?: string | null }
  branch: { id: string; name: string }
  activity?: { id: string; title: string } | null
  addenda: readonly { text: string; writtenAt: string }[]
}

/** One member's booklet: entries from the first day to the last, and the branches that these days belong to (R82). */
export interface Book {
  member: BookletEntry['member']
  entries: BookletEntry[]
  branches: { id: string; name: string; from: string; until: string }[]
}

/** Sorts entries into one booklet for each member, by name, each from the first day to the last. */
export function booksOf(entries: readonly BookletEntry[]): Book[] {
  const byMember = Map.groupBy(entries, ({ member }) => member.id)
  return [...byMember.values()]
    .map((theirs) => {
      const sorted = theirs.toSorted(
        (a, b) => a.happenedOn.localeCompare(b.happenedOn) || a.writtenAt.localeCompare(b.writtenAt),
      )
      return { member: sorted[0]!.member, entries: sorted, branches: branchesOf(sorted) }
    })
    .toSorted(
      (a, b) =>
        (a.member.name ?? '').localeCompare(b.member.name ?? '', 'zh-CN') || (a.member.id < b.member.id ? -1 : 1),
    )
}

/** The branches of these days, each with the first and the last of its entries, in the order in which they came. */
function branchesOf(sorted: readonly BookletEntry[]): Book['branches'] {
  return [...Map.groupBy(sorted, ({ branch }) => branch.id).values()].map((there) => ({
    ...there[0]!.branch,
    from: there[0]!.happenedOn,
    until: there.at(-1)!.happenedOn,
  }))
}
