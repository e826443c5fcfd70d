import type { SubgraphTables } from '@mobile-members/database/shared-tables.ts'
import type { CaseLevel, CaseNews, CaseStepKind, ServiceCategory, ServicePurpose } from '@mobile-members/model/cases.ts'
import type { CaseState } from '@mobile-members/model/state-machines.ts'
import type { Generated, GeneratedAlways, Kysely, Selectable } from 'kysely'

/** Every table of this service, on one page. People are ids here: members by their own, office-holders by their account. */
export interface Database extends SubgraphTables {
  calendarDays: {
    day: string
    kind: 'DAY_OFF' | 'WORKING_DAY'
    reason: string
    setBy: string
    setAt: Date
  }
  /** Years whose days are all entered, although the published calendar does not have them yet. */
  calendarYears: {
    year: number
    declaredBy: string
    declaredAt: Date
  }
  terms: {
    name: TermName
    validFrom: string
    days: number
    setBy: string | null
  }
  /** The row in force on a day is the latest that has begun. */
  centerOffices: {
    id: Generated<string>
    validFrom: string
    organizationId: string | null
    address: string
    hours: string
    phone: string
    changedBy: string | null
    changedAt: Date
  }
  receptionPlans: {
    id: Generated<string>
    /** 1 is Monday. */
    weekday: number
    fromDay: string
    untilDay: string
    startsAt: string
    endsAt: string
    place: string
    onHoliday: 'MOVE' | 'CANCEL'
    plannedBy: string | null
    plannedAt: Date
  }
  receptionDays: {
    id: Generated<string>
    planId: string | null
    /** The fixed weekday that it stands for; `heldOn` differs where it was moved. */
    regularOn: string
    heldOn: string
    startsAt: string
    endsAt: string
    place: string
    state: Generated<ReceptionState>
    reason: string | null
    calendarUnknown: Generated<boolean>
    publishedOn: string
    dutySubject: string | null
    version: Generated<number>
  }
  receptionNotices: {
    id: Generated<string>
    dayId: string
    kind: 'MOVED' | 'CANCELLED' | 'DUTY_CHANGED'
    fromDay: string | null
    toDay: string | null
    reason: string
    issuedAt: Date
  }
  dutySwaps: {
    id: Generated<string>
    dayId: string
    withDayId: string
    askedBy: string
    askedOf: string
    askedAt: Date
    state: Generated<'ASKED' | 'ACCEPTED' | 'DECLINED'>
    answeredAt: Date | null
  }
  caseSerials: {
    year: number
    last: number
  }
  issueCases: {
    id: Generated<string>
    year: number
    serial: number
    /** Null: raised by somebody who stays anonymous. */
    memberId: string | null
    category: ServiceCategory
    purposes: ServicePurpose[]
    source: CaseSource
    title: string
    description: string
    raisedBy: string
    raisedByBranchId: string | null
    level: Generated<CaseLevel>
    /** The branch that handles it, or did before it went to the centre. */
    branchId: Generated<string | null>
    passedOnOn: Generated<string | null>
    openedAt: Date
    openedOn: string
    state: CaseState
    ownerSubject: string | null
    /** The office that it is assigned or referred to. */
    officeId: string | null
    plan: string | null
    dueOn: string
    /** A year on the way to the deadline is not published yet. */
    dueEstimated: Generated<boolean>
    waitingFor: 'MEMBER' | 'OTHER_BODY' | null
    waitingSince: string | null
    escalatedAt: Date | null
    result: string | null
    resultReportedAt: Date | null
    resultReportedOn: string | null
    closedAt: Date | null
    reopened: Generated<number>
    version: Generated<number>
  }
  /** The history of a case; the last STEP leads to its state. */
  caseSteps: {
    id: Generated<string>
    caseId: string
    seq: GeneratedAlways<number>
    kind: CaseStepKind
    fromState: CaseState | null
    toState: CaseState
    at: Date
    /** Null: the program (an escalation). */
    bySubject: string | null
    organizationId: string | null
    channel: ContactChannel | null
    note: Generated<string>
  }
  caseNews: {
    id: Generated<string>
    seq: GeneratedAlways<number>
    caseId: string
    memberId: string
    kind: CaseNews
    toldAt: Date
    readAt: Generated<Date | null>
  }
  /** Each visit is answered at once or becomes a case. */
  receptionVisits: {
    id: Generated<string>
    dayId: string
    memberId: string | null
    arrivedAt: Date
    receivedBy: string
    matter: string
    said: string
    answer: string | null
    caseId: string | null
  }
}

export type TermName = 'CASE_DUE' | 'CONFIRMATION_SILENCE' | 'RECEPTION_NOTICE' | 'RECEPTION_ALARM'
export type ReceptionState = 'PLANNED' | 'HELD' | 'CANCELLED'
export type CaseSource = 'RECEPTION' | 'VISIT' | 'BRANCH' | 'ONLINE' | 'COUNTER'
export type ContactChannel = 'PHONE' | 'VISIT' | 'MESSAGE' | 'NOTICE_BOARD'

export type Db = Kysely<Database>
export type Row<T extends keyof Database> = Selectable<Database[T]>
