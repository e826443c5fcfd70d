/** Where each kind of task is done. */
const PAGE_OF = {
  READ_NOTICES: '/notices',
  ANSWER_INVITATION: '/activities',
  ANSWER_WORK: '/work',
  WRITE_NOTEBOOK: '/notebook/new',
  ASSESSMENTS_TO_COMMENT: '/assessments',
  CASES_TO_CONFIRM: '/cases',
  CASE_NEWS: '/cases',
} as const
export type MyAct = keyof typeof PAGE_OF

export interface MyTask {
  act: MyAct
  count: number
  page: string
}

interface Told {
  kind: string
  count: number
}

/** What waits for the member, in the order in which a person would do it; kinds without anything are left out. */
export function myTasks(
  branches: readonly { act: string; branchId?: string | null; count: number }[] | null | undefined,
  feedback: readonly Told[] | null | undefined,
  services: readonly Told[] | null | undefined,
): MyTask[] {
  // A task that names a branch is the secretary's, not the member's.
  const own = (branches ?? []).filter(({ branchId }) => !branchId).map(({ act, count }) => ({ kind: act, count }))
  const counts = new Map([...own, ...(feedback ?? []), ...(services ?? [])].map(({ kind, count }) => [kind, count]))
  return (Object.keys(PAGE_OF) as MyAct[]).flatMap((act) => {
    const count = counts.get(act) ?? 0
    return count > 0 ? [{ act, count, page: PAGE_OF[act] }] : []
  })
}

/** How many things wait behind each place along the lower edge. */
export function countsByPlace(tasks: readonly MyTask[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { page, count } of tasks) {
    const place = page === '/assessments' || page === '/notices' || page === '/work' ? '/' : `/${page.split('/')[1]}`
    counts[place] = (counts[place] ?? 0) + count
  }
  return counts
}
