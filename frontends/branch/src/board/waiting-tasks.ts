/** Where each act is done. */
const PAGE_OF = {
  WELCOME_MEMBER: 'roster',
  NOTE_LEAVE: 'leaves',
  CONTACT_SILENT: 'leaves?list=SILENT',
  DECIDE_LEAVE: 'activities',
  CLOSE_ACTIVITY: 'activities?range=open',
  SETTLE_ATTENDANCE: 'activities?range=all',
  CONFIRM_NOTEBOOK: 'notebook',
  READ_NOTICE: '#notices',
  NOTE_DECLINED_WORK: 'work?range=declined',
  COMPLETE_WORK: 'work',
  TELL_MEMBERS: 'notices/to-tell',
  TRANSFERS_TO_ANSWER: 'transfers',
  READ_GUIDANCE: '#guidance',
  ASSESSMENTS_TO_WRITE: 'assessments?range=toWrite',
  ASSESSMENTS_TO_SHOW: 'assessments?range=underWay',
  ASSESSMENTS_TO_SIGN: 'assessments?range=underWay',
  ASSESSMENTS_TO_DISPATCH: 'assessments?range=underWay',
  QUESTIONS_TO_ANSWER: 'assessments?range=sent',
  CASES_TO_HANDLE: 'cases',
  CASES_OF_OUR_BRANCH: 'cases',
} as const

/** An act that waits for a secretary. */
export type WaitingAct = keyof typeof PAGE_OF

export interface WaitingTask {
  act: WaitingAct
  count: number
  /** Since when the oldest waits, or until when it should be done. */
  oldestAt: string | undefined
  dueOn: string | undefined
  page: string
}

interface FromBranches {
  act: string
  branchId?: string | null
  count: number
  oldestAt?: string | null
}

interface FromElsewhere {
  kind: string
  count: number
  dueOn?: string | null
}

/**
 * What waits for the secretary of one branch, from three services, the oldest first; what only others can do is left out.
 * Undefined lists are of services that did not answer.
 */
export function waitingTasks(
  branchId: string,
  branches: readonly FromBranches[] | null | undefined,
  ...others: (readonly FromElsewhere[] | null | undefined)[]
): WaitingTask[] {
  const here = (branches ?? [])
    .filter((task) => task.branchId === branchId && task.count > 0)
    .map(({ act, count, oldestAt }) => ({ act, count, oldestAt: oldestAt ?? undefined, dueOn: undefined }))
  const elsewhere = others
    .flatMap((list) => list ?? [])
    .filter(({ count }) => count > 0)
    .map(({ kind, count, dueOn }) => ({ act: kind, count, oldestAt: undefined, dueOn: dueOn ?? undefined }))
  return [...here, ...elsewhere]
    .flatMap((task) => (isKnown(task.act) ? [{ ...task, act: task.act, page: PAGE_OF[task.act] }] : []))
    .toSorted((a, b) => (a.oldestAt ?? a.dueOn ?? '9').localeCompare(b.oldestAt ?? b.dueOn ?? '9'))
}

/** How many things wait behind each page of the menu. */
export function countsByPage(tasks: readonly WaitingTask[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { page, count } of tasks) {
    const path = page.startsWith('#') ? '/' : `/${page.split(/[?/]/)[0]}`
    counts[path] = (counts[path] ?? 0) + count
  }
  return counts
}

function isKnown(act: string): act is WaitingAct {
  return act in PAGE_OF
}
