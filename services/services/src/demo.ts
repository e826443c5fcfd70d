import { standingsOf } from '@mobile-members/county/standings.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import type { Case, CaseStep, County, ReceptionVisit } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import { seedBranchHelp } from './cases/seed-branch-help.ts'
import type { Db } from './db.ts'

const HOURS = '周一至周五 08:30–11:30、14:30–17:30'
const RECEPTION = { starts_at: '09:00', ends_at: '11:30' }

/** Puts the demo county's services into an empty schema, each table by set-based inserts. */
export async function seedDemo(db: Db, county: County): Promise<void> {
  const subjects = new Map(county.identity.accounts.map(({ id, holderId }) => [holderId, id]))
  // Who has no account is known by the id of the office-holder.
  const subjectOf = (holderId: string) => subjects.get(holderId) ?? holderId
  await db.transaction().execute(async (tx) => {
    await insertAll(tx, 'member_standings', standingsOf(county))
    await seedReception(tx, county, subjectOf)
    await seedCases(tx, county, subjectOf)
    await seedBranchHelp(tx, county, subjectOf)
    await seedVisits(tx, county, subjectOf)
  })
}

async function seedReception(db: Db, county: County, subjectOf: (holderId: string) => string): Promise<void> {
  const { registry, services, since, today, cast } = county
  const center = registry.organizations.find(({ id }) => id === cast.center)
  const place = center?.name ?? ''
  await insertAll(db, 'center_offices', [
    {
      id: cast.center,
      valid_from: center?.foundedOn ?? since,
      organization_id: cast.center,
      address: center?.address ?? '',
      hours: HOURS,
      phone: center?.phone ?? '',
      changed_by: null,
      changed_at: `${since}T08:30:00+08:00`,
    },
  ])
  const [first] = services.receptionDays
  await insertAll(db, 'reception_plans', [
    {
      id: first?.id ?? cast.center,
      weekday: 3,
      from_day: since,
      until_day: services.receptionDays.at(-1)?.heldOn ?? today,
      ...RECEPTION,
      place,
      on_holiday: 'CANCEL',
      planned_by: null,
      planned_at: `${since}T08:30:00+08:00`,
    },
  ])
  await insertAll(
    db,
    'reception_days',
    services.receptionDays.map(({ id, heldOn, state, cancelReason, publishedOn, dutyHolderId }) => ({
      id,
      plan_id: first?.id ?? null,
      regular_on: heldOn,
      held_on: heldOn,
      ...RECEPTION,
      place,
      state,
      reason: cancelReason,
      calendar_unknown: false,
      published_on: publishedOn < today ? publishedOn : addDays(today, -1),
      duty_subject: dutyHolderId ? subjectOf(dutyHolderId) : null,
      version: 1,
    })),
  )
  await insertAll(
    db,
    'reception_notices',
    services.receptionDays
      .filter(({ state }) => state === 'CANCELLED')
      .map(({ id, heldOn, cancelReason, publishedOn }) => ({
        id,
        day_id: id,
        kind: 'CANCELLED',
        from_day: heldOn,
        to_day: null,
        reason: cancelReason ?? '',
        issued_at: `${publishedOn}T08:30:00+08:00`,
      })),
  )
}

async function seedCases(
  db: Db,
  { services, branches }: County,
  subjectOf: (holderId: string) => string,
): Promise<void> {
  const stepsOf = Map.groupBy(services.caseSteps, ({ caseId }) => caseId)
  const branchOf = Map.groupBy(
    branches.affiliations.filter(({ placedOn }) => placedOn !== null),
    ({ memberId }) => memberId,
  )
  const raisedByBranch = ({ memberId, openedAt, source }: Case) =>
    source === 'BRANCH'
      ? (branchOf.get(memberId)?.findLast(({ placedOn }) => (placedOn ?? '') <= openedAt.slice(0, 10))?.branchId ??
        null)
      : null
  await insertAll(
    db,
    'issue_cases',
    services.cases.map((one) => {
      const steps = stepsOf.get(one.id) ?? []
      const referred = steps.findLast(({ to }) => to === 'REFERRED')
      const [opened] = steps
      return {
        id: one.id,
        year: one.year,
        serial: one.serial,
        member_id: one.memberId,
        category: one.category,
        purposes: [one.purpose],
        source: one.source,
        title: one.title,
        description: one.text,
        raised_by: subjectOf(opened?.by ?? one.memberId),
        raised_by_branch_id: raisedByBranch(one),
        opened_at: one.openedAt,
        opened_on: one.openedAt.slice(0, 10),
        state: one.state,
        owner_subject: one.ownerId ? subjectOf(one.ownerId) : null,
        office_id: one.state === 'REFERRED' ? (referred?.organizationId ?? null) : null,
        plan: null,
        due_on: one.dueOn,
        due_estimated: false,
        waiting_for: one.waitingFor,
        waiting_since: one.waitingFor ? steps.at(-1)?.at.slice(0, 10) : null,
        escalated_at: null,
        result: one.result,
        result_reported_at: one.resultReportedAt,
        result_reported_on: one.resultReportedAt?.slice(0, 10) ?? null,
        closed_at: one.closedAt,
        reopened: steps.filter(({ to }) => to === 'REOPENED').length,
        version: 1,
      }
    }),
  )
  await insertAll(
    db,
    'case_steps',
    services.caseSteps.flatMap((step) => {
      const row = stepRow(step, subjectOf)
      // Silence ends a case only after somebody has tried to reach the member.
      return step.to === 'CLOSED_WITHOUT_CONFIRMATION'
        ? [
            {
              ...row,
              id: step.caseId,
              kind: 'CONTACT',
              to_state: 'RESULT_REPORTED',
              channel: 'PHONE',
              note: '电话无人接听',
            },
            row,
          ]
        : [row]
    }),
  )
  await sql`insert into case_serials (year, last) select year, max(serial) from issue_cases group by year`.execute(db)
}

function stepRow(
  { id, caseId, from, to, at, by, organizationId, note }: CaseStep,
  subjectOf: (holderId: string) => string,
) {
  return {
    id,
    case_id: caseId,
    kind: 'STEP',
    from_state: from,
    to_state: to,
    at,
    by_subject: subjectOf(by),
    organization_id: organizationId,
    channel: null as string | null,
    note,
  }
}

async function seedVisits(db: Db, { services }: County, subjectOf: (holderId: string) => string): Promise<void> {
  const cases = new Map(services.cases.map((one) => [one.id, one]))
  const opinions = new Map(services.opinions.map((one) => [one.id, one]))
  const said = ({ caseId, opinionId, matter }: ReceptionVisit) =>
    (caseId && cases.get(caseId)?.text) || (opinionId && opinions.get(opinionId)?.text) || matter
  await insertAll(
    db,
    'reception_visits',
    services.receptionVisits.map((visit) => ({
      id: visit.id,
      day_id: visit.receptionDayId,
      member_id: visit.memberId,
      arrived_at: visit.arrivedAt,
      received_by: subjectOf(visit.receivedBy),
      matter: visit.matter,
      said: said(visit),
      answer: visit.caseId ? null : (visit.answer ?? ''),
      case_id: visit.caseId,
    })),
  )
}
