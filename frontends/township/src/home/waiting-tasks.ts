/** Where each kind of work is done: a page of this front end. */
const PAGE_OF = {
  HANDOVER_OVERDUE: 'survey?missing=1',
  BRANCHES_TO_SURVEY: 'survey?missing=1',
  LINES_TO_HAND_OVER: 'survey?list=lines&show=DRAFT',
  LINE_QUERIES_TO_ANSWER: 'survey?list=lines&show=QUERIED',
  LINES_TO_COMPLETE: 'survey?list=lines&show=TO_COMPLETE',
  NOTICES: 'letters?list=NOTICES',
  CONTRADICTIONS: 'quality/issues?group=CONTRADICTORY&looks=TOWNSHIP',
  GUIDANCE_DUE: 'guidance',
  HEAR_OF_LONG_LEAVE: 'leaves',
  TRANSFERS_TO_SETTLE: 'transit/transfers?list=REJECTED',
  TRANSFER_OVERDUE: 'transit/transfers?list=OVERDUE',
  END_REPORTS_TO_DECIDE: 'transit/reports',
  LETTERS_TO_ISSUE: 'letters?list=TO_ISSUE',
  RECEIPTS_TO_READ: 'letters?list=RECEIPTS',
  CHECK_IN_OVERDUE: 'letters?list=ACCEPTED',
  RECEIPT_OVERDUE: 'letters?list=ACCEPTED',
  FEEDBACK_TO_ACKNOWLEDGE: 'feedback?list=TO_ACKNOWLEDGE',
  FEEDBACK_ESCALATED: 'feedback?list=TO_ACKNOWLEDGE',
} as const
export type WaitingAct = keyof typeof PAGE_OF

/** Kinds that only tell what somebody else is late with; they stand on the desk and are no count of the menu. */
const ONLY_TOLD: readonly WaitingAct[] = [
  'TRANSFER_OVERDUE',
  'LINES_TO_COMPLETE',
  'CHECK_IN_OVERDUE',
  'RECEIPT_OVERDUE',
  'FEEDBACK_ESCALATED',
]

export interface WaitingTask {
  act: WaitingAct
  count: number
  page: string
  /** The day since which the oldest waits. */
  oldest?: string | undefined
  /** The earliest deadline. */
  dueOn?: string | undefined
}

interface RegistryWork {
  kind: string
  count: number
  oldest?: string | null
}

interface FeedbackWork {
  kind: string
  count: number
  dueOn?: string | null
}

interface BranchTask {
  act: string
  count: number
  oldestAt?: string | null
}

/** What waits for the township, by act, the most pressing first; kinds without anything are left out. */
export function waitingTasks(
  registry: readonly RegistryWork[] | null | undefined,
  feedback: readonly FeedbackWork[] | null | undefined,
  branches?: readonly BranchTask[] | null,
): WaitingTask[] {
  const letters = (registry ?? []).map(({ kind, count, oldest }) => ({ kind, count, oldest: oldest ?? undefined }))
  const dispatches = (feedback ?? []).map(({ kind, count, dueOn }) => ({ kind, count, dueOn: dueOn ?? undefined }))
  const leaves = (branches ?? []).map(({ act, count, oldestAt }) => ({
    kind: act,
    count,
    oldest: oldestAt?.slice(0, 10),
  }))
  const tasks: (Omit<WaitingTask, 'act' | 'page'> & { kind: string })[] = [...letters, ...dispatches, ...leaves]
  return tasks
    .flatMap(({ kind, ...task }) =>
      isKnown(kind) && task.count > 0 ? [{ ...task, act: kind, page: PAGE_OF[kind] }] : [],
    )
    .toSorted((a, b) => (a.oldest ?? a.dueOn ?? '9').localeCompare(b.oldest ?? b.dueOn ?? '9'))
}

/** How many things wait behind each page of the menu. */
export function countsByPage(tasks: readonly WaitingTask[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { act, page, count } of tasks) {
    if (ONLY_TOLD.includes(act)) continue
    const path = `/${page.split('?')[0]?.replace(/^transit.*/, 'transit')}`
    counts[path] = (counts[path] ?? 0) + count
  }
  return counts
}

function isKnown(kind: string): kind is WaitingAct {
  return kind in PAGE_OF
}
