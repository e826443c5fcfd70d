import type { BranchTaskAct, FeedbackWorkKind, RegistryWorkKind, ServiceWorkKind } from '../gql/graphql.ts'

export type WaitingKind = RegistryWorkKind | BranchTaskAct | ServiceWorkKind | FeedbackWorkKind

/** What the four parts of the system answer; nothing from the one that is down. */
interface Answers {
  registryWork?: readonly { kind: RegistryWorkKind; count: number; oldest: string | null }[] | null
  branchTasks?: readonly { act: BranchTaskAct; count: number; oldestAt: string | null; dueOn?: string | null }[] | null
  serviceWork?: readonly { kind: ServiceWorkKind; count: number; dueOn: string | null }[] | null
  feedbackWork?: readonly { kind: FeedbackWorkKind; count: number; dueOn: string | null }[] | null
}

/** Something that waits for the person signed in. */
export interface Waiting {
  kind: WaitingKind
  count: number
  /** The day of the earliest deadline. */
  dueOn: string | undefined
  /** Where there is no deadline: the day since which the oldest waits. */
  since: string | undefined
}

/** Where each kind is done, and in which part of the menu it is counted. */
const PLACES: Partial<Record<WaitingKind, { path: string; menu: string; late?: boolean }>> = {
  QUESTIONS_TO_ANSWER: { path: '/survey/review', menu: '/survey' },
  HINTS_TO_LOOK_AT: { path: '/survey/departments', menu: '/survey' },
  SWEEP_UNITS_OVERDUE: { path: '/survey/sweep?list=units', menu: '/survey', late: true },
  SELF_REGISTRATIONS_TO_VERIFY: { path: '/survey/self-registrations', menu: '/survey' },
  CONTRADICTIONS: { path: '/quality/issues?group=CONTRADICTORY&looks=CENTER', menu: '/quality' },
  LINES_TO_ACKNOWLEDGE: { path: '/survey?list=handover', menu: '/survey' },
  HANDOVER_OVERDUE: { path: '/survey?list=townships', menu: '', late: true },
  LETTERS_TO_ACCEPT: { path: '/letters?list=TO_ACCEPT', menu: '/letters' },
  CHECK_INS_TO_CONFIRM: { path: '/letters?list=ANNOUNCED', menu: '/letters' },
  MEMBERS_EXPECTED: { path: '/letters?list=TO_CHECK_IN', menu: '' },
  CHECK_IN_OVERDUE: { path: '/letters?list=CHECK_IN_OVERDUE', menu: '/letters', late: true },
  RECEIPT_OVERDUE: { path: '/letters?list=RECEIPT_OVERDUE', menu: '/letters', late: true },
  END_REPORTS_TO_DECIDE: { path: '/transit/reports', menu: '/transit' },
  TRANSFER_OVERDUE: { path: '/transit/transfers?list=OVERDUE', menu: '/transit', late: true },
  NOTICES: { path: '/letters?list=NOTICES', menu: '/letters' },
  AMENDMENTS_TO_DECIDE: { path: '/members/amendments', menu: '/members' },
  EXPORTS_TO_APPROVE: { path: '/members/exports', menu: '/members' },
  MEMBERS_TO_REGISTER: { path: '/members?registered=false', menu: '/members' },
  WELCOME_OVERDUE: { path: '/placement?list=WELCOME', menu: '/placement' },
  PROPOSE_PLACEMENT: { path: '/placement', menu: '/placement' },
  CONFIRM_PLACEMENT: { path: '/placement', menu: '/placement' },
  ANSWER_OBJECTION: { path: '/placement', menu: '/placement' },
  REVIEW_PLACEMENT: { path: '/placement?list=REVIEWS', menu: '/placement' },
  DISSOLVE_BRANCH: { path: '/branches?list=DISSOLVING', menu: '/branches' },
  DECIDE_LONG_LEAVE: { path: '/leaves', menu: '/leaves' },
  APPOINT_SECRETARY: { path: '/branches?list=WITHOUT_SECRETARY', menu: '/branches' },
  CASES_TO_ASSIGN: { path: '/service?list=TO_ASSIGN', menu: '/service' },
  CASES_OVERDUE: { path: '/service?list=OVERDUE', menu: '', late: true },
  CASES_ESCALATED: { path: '/service?list=ESCALATED', menu: '', late: true },
  CASES_MINE: { path: '/service?list=MINE', menu: '/service' },
  CASES_SILENT: { path: '/service?list=REPORTED', menu: '/service' },
  CASES_REFERRED_TO_US: { path: '/service?list=OPEN', menu: '/service' },
  RECEPTION_TODAY: { path: '/service/reception', menu: '/service' },
  RECEPTION_WITHOUT_DUTY: { path: '/service/reception', menu: '/service', late: true },
  RECEPTION_DUTIES_OF_MINE: { path: '/service/reception', menu: '' },
  DUTY_SWAPS_TO_ANSWER: { path: '/service/reception', menu: '/service' },
  FEEDBACK_OVERDUE: { path: '/feedback?list=OVERDUE', menu: '/feedback', late: true },
  FEEDBACK_OUTSIDE: { path: '/feedback?list=OUTSIDE', menu: '/feedback' },
}

/** One act's page; undefined for what is done elsewhere than in the town centre. */
export function placeOf(kind: WaitingKind): { path: string; menu: string; late?: boolean } | undefined {
  return PLACES[kind]
}

/** All that waits, each kind once, what is overdue first and then by the earliest day. */
export function waitingOf(data: Answers | undefined): Waiting[] {
  const found: Waiting[] = [
    ...(data?.registryWork ?? []).map(({ kind, count, oldest }) => item(kind, count, undefined, oldest)),
    ...(data?.branchTasks ?? []).map(({ act, count, oldestAt, dueOn }) =>
      item(act, count, dueOn, oldestAt?.slice(0, 10)),
    ),
    ...(data?.serviceWork ?? []).map(({ kind, count, dueOn }) => item(kind, count, dueOn)),
    ...(data?.feedbackWork ?? []).map(({ kind, count, dueOn }) => item(kind, count, dueOn)),
  ].filter(({ kind, count }) => count > 0 && placeOf(kind) !== undefined)
  const once = [...Map.groupBy(found, ({ kind }) => kind).values()].map((same) => same.reduce(together))
  return once.toSorted((a, b) => rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)))
}

/** How many things wait behind each entry of the menu. */
export function menuCounts(waiting: readonly Waiting[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind, count } of waiting) {
    const menu = placeOf(kind)?.menu
    if (menu) counts[menu] = (counts[menu] ?? 0) + count
  }
  return counts
}

function item(kind: WaitingKind, count: number, dueOn?: string | null, since?: string | null): Waiting {
  return { kind, count, dueOn: dueOn ?? undefined, since: since ?? undefined }
}

function together(one: Waiting, other: Waiting): Waiting {
  const earlier = (a: string | undefined, b: string | undefined) => (a && b ? (a < b ? a : b) : (a ?? b))
  return {
    kind: one.kind,
    count: one.count + other.count,
    dueOn: earlier(one.dueOn, other.dueOn),
    since: earlier(one.since, other.since),
  }
}

function rank({ kind }: Waiting): number {
  return placeOf(kind)?.late ? 0 : 1
}

/** What has no day stands last. */
function dayOf({ dueOn, since }: Waiting): string {
  return dueOn ?? since ?? '9999'
}
