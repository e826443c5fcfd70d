import { createHash } from 'node:crypto'
import { weekdayOf } from '@mobile-members/model/dates.ts'
import { idNumberFault, readIdNumber } from '@mobile-members/model/id-number.ts'
import {
  AFFILIATION_TRANSITIONS,
  ASSESSMENT_TRANSITIONS,
  CASE_TRANSITIONS,
  LETTER_TRANSITIONS,
  statesOf,
  stepRefusal,
} from '@mobile-members/model/state-machines.ts'
import { expect, test } from 'vitest'
import { generateCounty } from './county.ts'
import { holidayOn } from './days.ts'
import { propose } from './placement.ts'
import type { Case, County, Id } from './world.ts'

const today = '2026-11-23'
const small = generateCounty({ seed: 1, today, members: 60 })
const county = generateCounty({ seed: 1, today })
const { registry, branches, services, evaluations, identity, cast } = county

function hashOf(one: County): string {
  return createHash('sha256').update(JSON.stringify(one)).digest('hex')
}

function byId<T extends { id: Id }>(list: readonly T[]): Map<Id, T> {
  return new Map(list.map((one) => [one.id, one]))
}

const members = byId(registry.members)
const organizations = byId(registry.organizations)
const hostBranches = byId(branches.hostBranches)
const workUnits = byId(branches.workUnits)
const areas = byId(registry.areas)
const holders = byId(registry.officeHolders)
const ground = { areas, workUnits, branches: hostBranches, temporaryBranchId: cast.tb }

test('the same seed, day and size give the same county, another seed another one', () => {
  expect(hashOf(generateCounty({ seed: 1, today }))).toBe(hashOf(county))
  expect(hashOf(generateCounty({ seed: 2, today, members: 60 }))).not.toBe(hashOf(small))
})

test('2,400 members take less than three seconds of work', () => {
  const before = process.cpuUsage()
  generateCounty({ seed: 3, today })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000_000).toBeLessThan(3)
})

test('the accounts, organisations and branches are the same whatever the size', () => {
  expect(small.identity).toEqual(county.identity)
  expect(small.registry.organizations).toEqual(registry.organizations)
  expect(small.branches.hostBranches).toEqual(branches.hostBranches)
  expect(small.cast).toEqual(cast)
})

test('no id is given twice', () => {
  const lists = [registry, branches, services, evaluations].flatMap((part) =>
    Object.values(part).filter((list) => Array.isArray(list)),
  )
  // A host branch is one of registry's organisations as well.
  const ids = lists
    .filter((list) => list !== branches.hostBranches)
    .flat()
    .flatMap((row: object) => ('id' in row ? [row.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(20_000)
})

test('the county has a host town, twelve townships with their centres, and sixty branches of four kinds', () => {
  const count = (kind: string) => registry.organizations.filter((one) => one.kind === kind).length
  expect([count('HOST_TOWN'), count('TOWNSHIP'), count('TOWN_SERVICE_CENTER')]).toEqual([1, 12, 1])
  expect([count('OUTFLOW_CENTER'), count('LABOUR_CENTER'), count('ASSISTANCE_CENTER')]).toEqual([12, 12, 12])
  for (const { id } of registry.organizations.filter(({ kind }) => kind === 'TOWNSHIP')) {
    const branchesHere = registry.organizations.filter(
      ({ kind, parentId }) => kind === 'ORIGIN_BRANCH' && parentId === id,
    )
    expect(branchesHere.length).toBeGreaterThanOrEqual(12)
    expect(branchesHere.length).toBeLessThanOrEqual(18)
  }
  const kinds = Object.fromEntries(
    [...Map.groupBy(branches.hostBranches, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length]),
  )
  expect(kinds).toEqual({ ENTERPRISE: 39, COMMUNITY: 8, VILLAGE: 12, TEMPORARY: 1 })
})

test('identity numbers are of the unassigned area, well-formed, and tell the birth and sex of their bearer', () => {
  const known = registry.members.filter(({ person }) => person.idNumber !== null)
  expect(known.length).toBeGreaterThan(2_300)
  for (const { person } of known) {
    const idNumber = person.idNumber ?? ''
    expect(idNumber.startsWith('331199')).toBe(true)
    expect(idNumberFault(idNumber)).toBeUndefined()
    expect(readIdNumber(idNumber)).toEqual({ bornOn: person.bornOn, sex: person.sex })
  }
  expect(new Set(known.map(({ person }) => person.idNumber)).size).toBe(known.length)
})

test('all phones have the unassigned prefix 154', () => {
  const phones = [
    ...registry.members.flatMap(({ person }) => [person.phone, person.homeContact?.phone ?? null]),
    ...registry.officeHolders.map(({ phone }) => phone),
    ...registry.organizations.map(({ phone }) => phone),
    ...registry.surveyLines.map(({ contact }) => contact),
  ].filter((phone) => phone !== null)
  for (const phone of phones) expect(phone).toMatch(/^154\d{8}$/)
})

test('nobody joined before eighteen, and probation lasts a year', () => {
  for (const { person, membership } of registry.members) {
    const adult = `${Number(person.bornOn.slice(0, 4)) + 18}${person.bornOn.slice(4)}`
    expect(membership.joinedOn >= adult).toBe(true)
    expect(membership.joinedOn < today).toBe(true)
    expect(membership.status).toBe(membership.becameFullOn === null ? 'PROBATIONARY' : 'FULL')
    if (membership.becameFullOn) expect(membership.becameFullOn <= today).toBe(true)
  }
})

test('names are told by registry only', () => {
  const elsewhere = JSON.stringify([branches, services, evaluations, identity])
  const words = [...new Set(elsewhere.match(/[^\0-\x7f]+/g))].join(' ')
  const digits = [...new Set(elsewhere.match(/\d{11,}/g))].join(' ')
  const people = registry.members.map(({ person }) => person)
  const names = [...people, ...registry.officeHolders].map(({ name }) => name)
  expect(words).toContain('绿木玩具')
  expect(names.filter((name) => words.includes(name))).toEqual([])
  const addresses = people.flatMap(({ address, homeAddress }) => [address, homeAddress]).filter((text) => text !== null)
  expect(addresses.filter((text) => words.includes(text))).toEqual([])
  const numbers = people.flatMap(({ idNumber, phone }) => [idNumber, phone]).filter((text) => text !== null)
  expect(numbers.filter((text) => digits.includes(text))).toEqual([])
})

test('every reference leads somewhere', () => {
  const letters = byId(registry.letters)
  const affiliations = byId(branches.affiliations)
  const activities = byId(branches.activities)
  const cases = byId(services.cases)
  const opinions = byId(services.opinions)
  const targets: Record<string, ReadonlyMap<Id, unknown>[]> = {
    memberId: [members],
    holderId: [holders, members],
    organizationId: [organizations, members],
    parentId: [organizations, workUnits],
    townshipId: [organizations],
    originTownshipId: [organizations],
    originBranchId: [organizations],
    surveyUnitId: [organizations],
    branchId: [hostBranches, organizations],
    proposedBranchId: [hostBranches],
    areaId: [areas],
    residenceAreaId: [areas],
    workUnitId: [workUnits],
    letterId: [letters],
    replacesId: [letters],
    affiliationId: [affiliations],
    decisionId: [byId(branches.decisions)],
    activityId: [activities],
    caseId: [cases],
    opinionId: [opinions],
    receptionDayId: [byId(services.receptionDays)],
    assessmentId: [byId(evaluations.assessments)],
    campaignId: [byId(registry.campaigns)],
    returnId: [byId(registry.surveyReturns)],
    secretaryId: [holders],
    dutyHolderId: [holders],
    visitorId: [holders],
    inspectorId: [holders],
    ownerId: [holders],
    receivedBy: [holders],
    issuedBy: [holders],
    acceptedBy: [holders],
    confirmedBy: [holders],
    draftedBy: [holders],
    by: [holders, members],
  }
  const checked = new Map<string, number>()
  const dangling: string[] = []
  function walk(value: unknown): void {
    if (Array.isArray(value)) value.forEach(walk)
    else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        const known = targets[key]
        if (!known || child === null) walk(child)
        else if (known.some((map) => map.has(child as Id))) checked.set(key, (checked.get(key) ?? 0) + 1)
        else dangling.push(`${key}: ${String(child)}`)
      }
    }
  }
  walk([registry, branches, services, evaluations, identity])
  expect(dangling).toEqual([])
  expect(Object.keys(targets).filter((key) => !checked.has(key))).toEqual([])
})

test('letters are numbered without gaps for each township and year, in the order of issue', () => {
  for (const letters of Map.groupBy(registry.letters, ({ townshipId, year }) => `${townshipId}/${year}`).values()) {
    expect(letters.map(({ serial }) => serial)).toEqual(letters.map((_, i) => i + 1))
    expect(letters.map(({ issuedOn }) => issuedOn)).toEqual(letters.map(({ issuedOn }) => issuedOn).toSorted())
    for (const letter of letters) expect(Number(letter.issuedOn.slice(0, 4))).toBe(letter.year)
  }
  expect(registry.letters.some(({ state }) => state === 'VOID')).toBe(true)
})

test('each step of a letter follows the one before, and nobody has two in force', () => {
  for (const letter of registry.letters) {
    const days = [
      letter.leftOn,
      letter.issuedOn,
      letter.presentedOn,
      letter.acceptedOn,
      letter.receiptedOn,
      letter.closedOn,
    ].filter((day) => day !== null)
    expect(days).toEqual(days.toSorted())
    expect(days.every((day) => day < today)).toBe(true)
    expect(letter.voidReason !== null).toBe(letter.state === 'VOID')
    expect(letter.returnReason !== null).toBe(letter.state === 'RETURNED')
  }
  const inForce = registry.letters.filter(({ state }) => LETTER_TRANSITIONS[state].length > 0 && state !== 'EXPIRED')
  expect(new Set(inForce.map(({ memberId }) => memberId)).size).toBe(inForce.length)
})

test('register numbers are gapless in the order of entry', () => {
  const entered = registry.members.filter(({ registerNo }) => registerNo !== null)
  const numbers = entered.map(({ registerNo }) => registerNo).toSorted()
  expect(numbers).toEqual(entered.map((_, i) => `YX-${String(i + 1).padStart(6, '0')}`))
  const inOrder = entered.toSorted((a, b) => ((a.registerNo ?? '') < (b.registerNo ?? '') ? -1 : 1))
  expect(inOrder.map(({ registeredOn }) => registeredOn)).toEqual(
    inOrder.map(({ registeredOn }) => registeredOn).toSorted(),
  )
})

test('people from outside the county are in by consent, without a letter of a township', () => {
  const outside = registry.members.filter(({ origin }) => origin.scope !== 'IN_COUNTY')
  expect(outside.length).toBeGreaterThan(100)
  const consents = new Map(registry.consents.map((consent) => [consent.memberId, consent]))
  for (const { id, origin, stage } of outside) {
    expect(origin.townshipId).toBeNull()
    expect(consents.get(id)?.withdrawnOn === null).toBe(stage !== 'ENDED')
  }
  const without = new Set(outside.map(({ id }) => id))
  expect(registry.letters.filter(({ memberId }) => without.has(memberId))).toEqual([])
})

test('every stage of the chain occurs, and each member stands where the papers say', () => {
  const stages = Map.groupBy(registry.members, ({ stage }) => stage)
  expect([...stages.keys()].toSorted()).toEqual([
    'CHECKED_IN',
    'ENDED',
    'FOUND',
    'LETTER_ISSUED',
    'PLACED',
    'PRESENTED',
    'PROPOSED',
  ])
  const placed = (stages.get('PLACED') ?? []).length / registry.members.length
  expect(placed).toBeGreaterThan(0.58)
  expect(placed).toBeLessThan(0.68)

  const affiliations = new Map(branches.affiliations.map((one) => [one.memberId, one]))
  const states = {
    FOUND: [],
    LETTER_ISSUED: [],
    PRESENTED: ['INTRODUCED'],
    CHECKED_IN: ['CHECKED_IN'],
    PROPOSED: ['PROPOSED', 'OBJECTED'],
    PLACED: ['PLACED', 'ACTIVE', 'PAUSED'],
    ENDED: ['ENDED', 'RETURNED'],
  }
  for (const { id, stage, origin } of registry.members) {
    const affiliation = affiliations.get(id)
    if (affiliation) expect(states[stage]).toContain(affiliation.state)
    else expect(['FOUND', 'LETTER_ISSUED', 'PRESENTED']).toContain(stage)
    if (affiliation) expect(affiliation.letterId === null).toBe(origin.scope !== 'IN_COUNTY')
  }
})

test('an affiliation goes its way day by day, and has a branch from the placement on', () => {
  for (const one of branches.affiliations) {
    const days = [one.introducedOn, one.checkedInOn, one.placedOn, one.activeOn, one.endedOn].filter(
      (day) => day !== null,
    )
    expect(days).toEqual(days.toSorted())
    expect(days.every((day) => day < today)).toBe(true)
    expect(one.branchId === null).toBe(one.placedOn === null)
    expect(one.kind === null).toBe(one.placedOn === null)
    expect(one.endedOn === null).toBe(AFFILIATION_TRANSITIONS[one.state].length > 0)
  }
})

test('every placement is what the decision table proposes, or a person said why not', () => {
  const decided = new Map(branches.affiliations.map((one) => [one.id, one]))
  for (const decision of branches.decisions) {
    const proposal = propose(decision.facts, ground)
    expect(decision).toMatchObject({
      result: proposal.result,
      rule: proposal.rule,
      manualReason: proposal.manualReason,
      proposedBranchId: proposal.proposedBranchId,
    })
    expect(decision.trace.at(-1)?.holds).toBe(true)
    const affiliation = decided.get(decision.affiliationId)
    if (decision.confirmedAt === null) continue
    expect(affiliation?.branchId).toBe(decision.override?.branchId ?? decision.proposedBranchId)
    expect(decision.confirmedBy).not.toBeNull()
    expect(decision.confirmedAt > decision.proposedAt).toBe(true)
    if (decision.proposedBranchId === null) expect(decision.override?.reason).toBeTruthy()
  }
  const rules = new Set(branches.decisions.map(({ rule, manualReason }) => rule ?? manualReason))
  expect(rules.size).toBe(8)
})

test('Li is in Greenwood Toys by rule 1A, Wang in Xinhua by rule 2A, Zhao by his own wish', () => {
  const affiliationOf = (memberId: Id) => branches.affiliations.find((one) => one.memberId === memberId)
  const ruleOf = (memberId: Id) => branches.decisions.find((one) => one.memberId === memberId)?.rule
  expect(affiliationOf(cast.li)).toMatchObject({ branchId: cast.e1, originTownshipId: cast.t1, state: 'ACTIVE' })
  expect(ruleOf(cast.li)).toBe('RULE_1A_OWN_ENTERPRISE_BRANCH')
  expect(affiliationOf(cast.wang)).toMatchObject({ branchId: cast.c1, originTownshipId: cast.t2, state: 'ACTIVE' })
  expect(ruleOf(cast.wang)).toBe('RULE_2A_COMMUNITY')
  expect(registry.consents.find(({ memberId }) => memberId === cast.zhao)?.withdrawnOn).toBeNull()
  expect(members.get(cast.zhao)?.origin.scope).toBe('OTHER_PROVINCE')
})

test('a processing site goes with its firm, and 1B to the nearest enterprise at the distance of the checks', () => {
  const facts = {
    employmentKind: 'UNIT',
    employmentStable: true,
    industry: 'C',
    residenceStable: true,
    residenceAreaId: cast.c1Area,
  } as const
  expect(propose({ ...facts, workUnitId: cast.e1Site }, ground)).toMatchObject({
    rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
    proposedBranchId: cast.e1,
  })
  const { rule, distances } = propose({ ...facts, workUnitId: cast.unitNearE2 }, ground)
  expect(rule).toBe('RULE_1B_NEAREST_ENTERPRISE')
  expect(distances[0]).toEqual({ branchId: cast.e2, meters: expect.closeTo(600, -1) })
  expect(distances.every(({ branchId }) => hostBranches.get(branchId)?.kind === 'ENTERPRISE')).toBe(true)
})

test('members are invited from their placement on, and only the invited are marked', () => {
  const activities = byId(branches.activities)
  const affiliations = new Map(branches.affiliations.map((one) => [one.memberId, one]))
  const invited = new Set(branches.invitations.map(({ activityId, memberId }) => `${activityId}/${memberId}`))
  for (const { activityId, memberId } of branches.invitations) {
    const activity = activities.get(activityId)
    const affiliation = affiliations.get(memberId)
    expect(affiliation?.branchId).toBe(activity?.branchId)
    expect((affiliation?.placedOn ?? '9') < (activity?.startsAt ?? '')).toBe(true)
  }
  for (const { activityId, memberId } of branches.attendances) {
    expect(invited.has(`${activityId}/${memberId}`)).toBe(true)
    expect(activities.get(activityId)?.state).toBe('CLOSED')
  }
  const marked = new Set(branches.attendances.map(({ activityId, memberId }) => `${activityId}/${memberId}`))
  for (const { activityId, memberId } of branches.notebookEntries)
    expect(marked.has(`${activityId}/${memberId}`)).toBe(true)
  const closed = branches.invitations.filter(({ activityId }) => activities.get(activityId)?.state === 'CLOSED')
  expect(branches.attendances.length).toBe(closed.length)
})

test('what is told as done has happened before today', () => {
  for (const { state, startsAt } of branches.activities)
    if (state === 'CLOSED' || state === 'HELD') expect(startsAt < today).toBe(true)
  const instants = [
    ...branches.notebookEntries.flatMap(({ writtenAt, confirmedAt }) => [writtenAt, confirmedAt]),
    ...branches.decisions.flatMap(({ proposedAt, confirmedAt }) => [proposedAt, confirmedAt]),
    ...branches.invitations.flatMap(({ sentAt, readAt }) => [sentAt, readAt]),
    ...services.caseSteps.map(({ at }) => at),
    ...services.opinions.flatMap(({ heardOn, answeredOn }) => [heardOn, answeredOn]),
    ...evaluations.assessments.flatMap(({ draftedOn, shownOn, commentedOn, signedOn }) => [
      draftedOn,
      shownOn,
      commentedOn,
      signedOn,
    ]),
    ...evaluations.dispatches.flatMap(({ dispatchedOn, acknowledgedOn }) => [dispatchedOn, acknowledgedOn]),
    ...registry.checkIns.map(({ checkedInOn }) => checkedInOn),
    ...registry.members.flatMap(({ foundOn, registeredOn }) => [foundOn, registeredOn]),
    ...registry.surveyLines.map(({ collectedOn }) => collectedOn),
  ].filter((time) => time !== null)
  expect(instants.filter((time) => time >= today)).toEqual([])
  expect(instants.filter((time) => time < county.since)).toEqual([])
})

test('reception is on Wednesdays, by one member of the committee, and not on holidays', () => {
  const committee = new Set(
    registry.offices.filter(({ role }) => role === 'COMMITTEE_MEMBER').map(({ holderId }) => holderId),
  )
  for (const { heldOn, state, dutyHolderId } of services.receptionDays) {
    expect(weekdayOf(heldOn)).toBe(3)
    expect(state === 'CANCELLED').toBe(holidayOn(heldOn) !== undefined)
    if (state === 'HELD') expect(committee.has(dutyHolderId ?? '')).toBe(true)
  }
  const duties = Map.groupBy(
    services.receptionDays.filter(({ dutyHolderId }) => dutyHolderId !== null),
    ({ dutyHolderId }) => dutyHolderId,
  )
  const counts = [...duties.values()].map((list) => list.length)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  for (const visit of services.receptionVisits) expect((visit.answer === null) !== (visit.caseId === null)).toBe(true)
})

test('cases of each state occur also in a small county, and go step by step', () => {
  expect(new Set(small.services.cases.map(({ state }) => state)).size).toBe(statesOf(CASE_TRANSITIONS).length)
  const steps = Map.groupBy(services.caseSteps, ({ caseId }) => caseId)
  for (const one of services.cases) {
    const own = steps.get(one.id) ?? []
    expect(own[0]).toMatchObject({ from: null, to: 'OPEN', at: one.openedAt })
    own.slice(1).forEach((step, i) => {
      expect(step.from).toBe(own[i]?.to)
      expect(stepRefusal(CASE_TRANSITIONS, step.from ?? 'OPEN', step.to)).toBeUndefined()
      expect(step.at > (own[i]?.at ?? '')).toBe(true)
    })
    expect(own.at(-1)?.to).toBe(one.state)
    expect(one.closedAt !== null).toBe(one.state === 'CONFIRMED' || one.state === 'CLOSED_WITHOUT_CONFIRMATION')
    expect(one.result === null).toBe(own.every(({ to }) => to !== 'RESULT_REPORTED'))
  }
})

test('only the member confirms or reopens', () => {
  const byCase = byId<Case>(services.cases)
  for (const { caseId, to, by } of services.caseSteps) {
    if (to === 'CONFIRMED' || to === 'REOPENED') expect(by).toBe(byCase.get(caseId)?.memberId)
    else expect(holders.has(by)).toBe(true)
  }
})

test('cases are numbered without gaps in each year', () => {
  for (const cases of Map.groupBy(services.cases, ({ year }) => year).values()) {
    expect(cases.map(({ serial }) => serial)).toEqual(cases.map((_, i) => i + 1))
  }
})

test('assessments of each state occur also in a small county, and count what the registers hold', () => {
  expect(new Set(small.evaluations.assessments.map(({ state }) => state)).size).toBe(
    statesOf(ASSESSMENT_TRANSITIONS).length,
  )
  const heldOn = new Map(branches.activities.map(({ id, startsAt }) => [id, startsAt.slice(0, 10)]))
  const one = evaluations.assessments.find(
    ({ period, kind, facts }) => kind === 'HALF_YEAR' && period === '2026-H1' && facts.invited > 5,
  )
  const inPeriod = ({ activityId, memberId }: { activityId: Id | null; memberId: Id }) => {
    const day = heldOn.get(activityId ?? '') ?? ''
    return memberId === one?.memberId && day >= '2026-01-01' && day <= '2026-06-30'
  }
  const marks = branches.attendances.filter(inPeriod).map(({ mark }) => mark)
  expect(one?.facts).toEqual({
    invited: marks.length,
    present: marks.filter((mark) => mark === 'PRESENT' || mark === 'LATE').length,
    leave: marks.filter((mark) => mark === 'LEAVE').length,
    absent: marks.filter((mark) => mark === 'ABSENT').length,
    notebookEntries: branches.notebookEntries.filter(inPeriod).length,
  })
})

test('an assessment is shown before it is signed, and sent after', () => {
  const dispatches = new Map(evaluations.dispatches.map((one) => [one.assessmentId, one]))
  for (const one of evaluations.assessments) {
    const days = [
      one.draftedOn,
      one.shownOn,
      one.commentedOn,
      one.signedOn,
      dispatches.get(one.id)?.dispatchedOn ?? null,
    ].filter((day) => day !== null)
    expect(days).toEqual(days.toSorted())
    expect(dispatches.has(one.id)).toBe(['DISPATCHED', 'ASKED_BACK', 'ACKNOWLEDGED'].includes(one.state))
    expect(one.signedOn === null).toBe(['DRAFT', 'SHOWN_TO_MEMBER', 'COMMENTED'].includes(one.state))
    expect(one.memberComment === null).toBe(one.commentedOn === null)
  }
})

test('the survey has a return of every branch and unit, and each line belongs to one', () => {
  const [, running] = registry.campaigns
  const returns = registry.surveyReturns.filter(({ campaignId }) => campaignId === running?.id)
  expect(returns.length).toBe(
    registry.organizations.filter(({ kind }) => ['ORIGIN_BRANCH', 'COMMUNITY', 'VILLAGE', 'ENTERPRISE'].includes(kind))
      .length,
  )
  expect(returns.some(({ submittedOn }) => submittedOn === null)).toBe(true)
  expect(returns.some(({ nilReturn }) => nilReturn)).toBe(true)
  const lines = Map.groupBy(registry.surveyLines, ({ returnId }) => returnId)
  for (const one of registry.surveyReturns)
    if (one.nilReturn || one.submittedOn === null) expect(lines.get(one.id)).toBeUndefined()
  expect(registry.surveyLines.some(({ state }) => state === 'QUERIED')).toBe(true)
})

test('each demo account holds its office', () => {
  const roles = Object.fromEntries(
    identity.accounts.map(({ login, offices }) => [login, offices.map(({ role }) => role)]),
  )
  expect(roles).toEqual({
    county: ['COUNTY_VIEWER'],
    'host-committee': ['HOST_COMMITTEE'],
    director: ['DEPUTY_SECRETARY'],
    staff: ['CENTER_STAFF'],
    'committee-member': ['COMMITTEE_MEMBER'],
    'community-head': ['COMMUNITY_OFFICE_HEAD'],
    secretary: ['BRANCH_SECRETARY'],
    'community-secretary': ['BRANCH_SECRETARY'],
    township: ['TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER'],
    outflow: ['OUTFLOW_OFFICER'],
    township2: ['TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER'],
    'origin-secretary': ['ORIGIN_SECRETARY'],
    labour: ['LABOUR_CENTER'],
    assistance: ['ASSISTANCE_CENTER'],
    department: ['DEPARTMENT'],
    'survey-unit': ['SURVEY_UNIT'],
    member: ['MEMBER'],
    member2: ['MEMBER'],
    auditor: ['AUDITOR'],
    administrator: ['ADMINISTRATOR'],
  })
  const officeOf = (login: string) =>
    identity.accounts.find((account) => account.login === login)?.offices[0]?.organizationId
  expect([officeOf('secretary'), officeOf('community-secretary'), officeOf('township'), officeOf('member')]).toEqual([
    cast.e1,
    cast.c1,
    cast.t1,
    cast.li,
  ])
  expect(new Set(identity.accounts.map(({ id }) => id)).size).toBe(identity.accounts.length)
})

test('namesakes, couples with one phone, brothers and rare characters are there', () => {
  const people = registry.members.map(({ person }) => person)
  const shared = (key: 'name' | 'phone') =>
    people.filter((one) => one[key] !== null).length - new Set(people.flatMap((one) => one[key] ?? [])).size
  expect(shared('name')).toBeGreaterThan(40)
  expect(shared('phone')).toBeGreaterThan(15)
  expect(people.filter(({ ethnicGroup }) => ethnicGroup === '22').length).toBeGreaterThan(80)
  expect(people.some(({ name }) => /[㐀-䶿]|[\u{20000}-\u{3ffff}]/u.test(name))).toBe(true)
})

test('the county begins eighteen months before the day it is told on', () => {
  expect(county.since).toBe('2025-05-23')
})

test('the county can be told on any day: new year, leap day, month ends, weekends', () => {
  for (const day of ['2026-12-06', '2027-01-01', '2027-03-31', '2028-02-29', '2026-07-05', '2027-10-01']) {
    const other = generateCounty({ seed: 5, today: day, members: 60 })
    const { letters, checkIns } = other.registry
    const done = [...letters.map(({ issuedOn }) => issuedOn), ...checkIns.map(({ checkedInOn }) => checkedInOn)]
    expect(done.filter((one) => one >= day || one < other.since)).toEqual([])
    expect(other.branches.activities.some(({ state, startsAt }) => state === 'PLANNED' && startsAt > day)).toBe(true)
    expect(new Set(other.services.cases.map(({ state }) => state)).size).toBe(statesOf(CASE_TRANSITIONS).length)
  }
})

test('a county too small to hold the cast is refused', () => {
  expect(() => generateCounty({ seed: 1, today, members: 5 })).toThrow('at least 20')
})
