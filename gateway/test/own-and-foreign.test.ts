import { generateCounty } from '@mobile-members/county/county.ts'
import { intakesOf } from '@mobile-members/county/intakes.ts'
import { idOf as countyId } from '@mobile-members/county/random.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 3, today: '2026-11-23', members: 300 })
const { cast, registry, branches, evaluations } = county
let graph: Graph

const fromT1 = memberWhere((member) => member.origin.townshipId === cast.t1)
const fromT2 = memberWhere((member) => member.origin.townshipId === cast.t2)
const placedIn = (branchId: string) => {
  const affiliation = branches.affiliations.find((one) => one.branchId === branchId && one.state === 'ACTIVE')
  if (!affiliation) throw new Error('nobody is active in that branch')
  return affiliation
}
const affiliationOf = (memberId: string) =>
  idOf(branches.affiliations.find((one) => one.memberId === memberId && one.endedOn === null))
const inE1 = placedIn(cast.e1)
const inC1 = placedIn(cast.c1)
const letterOf = (townshipId: string) => idOf(registry.letters.find((letter) => letter.townshipId === townshipId))
const goingFrom = (townshipId: string) =>
  idOf(
    registry.members.find(
      ({ id, origin }) =>
        origin.townshipId === townshipId &&
        !registry.spells.some((spell) => spell.memberId === id && spell.endedOn !== null),
    ),
  )
const receiptedBy = (townshipId: string) =>
  idOf(registry.letters.find((letter) => letter.townshipId === townshipId && letter.receiptedOn !== null))
const transferOf = (townshipId: string) =>
  idOf(registry.transfers.find((transfer) => transfer.townshipId === townshipId))
const transferTo = (isMine: (branchId: string) => boolean) =>
  idOf(registry.transfers.find(({ branchId }) => isMine(branchId)))
const activityOf = (branchId: string) => idOf(branches.activities.find((activity) => activity.branchId === branchId))
const assessmentOf = (branchId: string) =>
  idOf(evaluations.assessments.find((assessment) => assessment.branchId === branchId))
const dispatchTo = (townshipId: string) =>
  idOf(
    evaluations.dispatches.find(({ assessmentId }) => {
      const assessment = evaluations.assessments.find(({ id }) => id === assessmentId)
      return registry.members.find(({ id }) => id === assessment?.memberId)?.origin.townshipId === townshipId
    }),
  )
const sweepTaskOf = (areaId: string) => {
  const unitId = registry.areas.find(({ id }) => id === areaId)?.surveyUnitId
  const running = registry.campaigns.find(({ closedOn }) => closedOn === null)
  return idOf(registry.surveyReturns.find((one) => one.organizationId === unitId && one.campaignId === running?.id))
}
const leaveFrom = (isMine: (townshipId: string | null) => boolean) =>
  idOf(
    branches.longLeaves.find(({ memberId, from, until }) => {
      const origin = registry.members.find(({ id }) => id === memberId)?.origin.townshipId ?? null
      return isMine(origin) && Date.parse(until) - Date.parse(from) > 31 * 86_400_000
    }),
  )
const workIn = (isMine: (branchId: string) => boolean) => idOf(branches.work.find(({ branchId }) => isMine(branchId)))
const materialOf = (branchId: string) => countyId(county.seed, 'material', `paper ${branchId}`)
const educationOf = (branchId: string) => countyId(county.seed, 'education-plan', branchId)
const entryOf = (branchId: string) => idOf(branches.notebookEntries.find((entry) => entry.branchId === branchId))

/** A difficulty in the branch's hands, by its place in the demo's list. */
const helpAt = (n: number) => countyId(county.seed, 'branch-help', n)
const intakeOf = (branchId: string) => idOf(intakesOf(county).find((one) => one.branchId === branchId))

const running = idOf(registry.campaigns.find(({ closedOn }) => closedOn === null))
const lineOf = (townshipId: string) =>
  idOf(
    registry.surveyLines.find(({ returnId, channel }) => {
      const handedIn = registry.surveyReturns.find(({ id }) => id === returnId)
      return channel === 'TOWNSHIP_SURVEY' && handedIn?.campaignId === running && handedIn.townshipId === townshipId
    }),
  )

/** account, operation, what belongs to the account, what belongs to somebody else */
const table: [string, string, Record<string, unknown>, Record<string, unknown>][] = [
  ['township', 'query ($id: ID!) { member(id: $id) { id } }', { id: fromT1.id }, { id: fromT2.id }],
  [
    'township',
    'query ($id: ID!) { annualStatistics(year: 2025, townshipId: $id) { state } }',
    { id: cast.t1 },
    { id: cast.t2 },
  ],
  [
    'township',
    'query ($id: ID!) { verificationEntry(memberId: $id) { id } }',
    { id: goingFrom(cast.t1) },
    { id: goingFrom(cast.t2) },
  ],
  ['township', 'query ($id: ID!) { letter(id: $id) { id } }', { id: letterOf(cast.t1) }, { id: letterOf(cast.t2) }],
  ['township', 'query ($id: ID!) { letterhead(townshipId: $id) { id } }', { id: cast.t1 }, { id: cast.t2 }],
  [
    'township',
    'mutation ($ids: [ID!]!) { printLetters(letterIds: $ids) { id } }',
    { ids: [letterOf(cast.t1)] },
    { ids: [letterOf(cast.t2)] },
  ],
  [
    'township',
    'mutation ($id: ID!) { recordGuidanceTalk(input: { memberId: $id, heldOn: "2026-11-20", talkedBy: "周德昌", answer: UNDECIDED }) { id } }',
    { id: goingFrom(cast.t1) },
    { id: goingFrom(cast.t2) },
  ],
  [
    'township',
    'query ($id: ID!) { letterStubs(townshipId: $id, year: 2026) { id } }',
    { id: cast.t1 },
    { id: cast.t2 },
  ],
  [
    'township',
    'query ($id: ID!) { revealPersonalFields(memberId: $id, purpose: "call") { phones } }',
    { id: fromT1.id },
    { id: fromT2.id },
  ],
  [
    'township',
    'mutation ($id: ID!) { issueLetter(input: { memberId: $id, retentionReason: OWN_WISH }) { id } }',
    { id: fromT1.id },
    { id: fromT2.id },
  ],
  [
    'township',
    'mutation ($id: ID!) { voidLetter(id: $id, reason: "wrong") { id } }',
    { id: letterOf(cast.t1) },
    { id: letterOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { reissueLetter(id: $id) { id } }',
    { id: letterOf(cast.t1) },
    { id: letterOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { readReceipt(letterId: $id) { letterId } }',
    { id: receiptedBy(cast.t1) },
    { id: receiptedBy(cast.t2) },
  ],
  [
    'township',
    'query ($id: ID!) { feedbackDispatch(id: $id) { id } }',
    { id: dispatchTo(cast.t1) },
    { id: dispatchTo(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { acknowledgeFeedback(id: $id) { id } }',
    { id: dispatchTo(cast.t1) },
    { id: dispatchTo(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { askBackFeedback(id: $id, question: "?") { id } }',
    { id: dispatchTo(cast.t1) },
    { id: dispatchTo(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { id } }',
    { id: fromT1.id },
    { id: fromT2.id },
  ],
  [
    'township',
    `query ($id: ID!) { townshipSurvey(campaignId: "${running}", townshipId: $id) { id } }`,
    { id: cast.t1 },
    { id: cast.t2 },
  ],
  [
    'township',
    'query ($id: ID!) { originArchives(filter: { townshipId: $id }) { total } }',
    { id: cast.t1 },
    { id: cast.t2 },
  ],
  [
    'township',
    'query ($id: ID!) { dataNotices(filter: { townshipId: $id }) { total } }',
    { id: cast.t1 },
    { id: cast.t2 },
  ],
  [
    'township',
    'mutation ($id: ID!) { answerLineQuery(lineId: $id, answer: "so it is") { id } }',
    { id: lineOf(cast.t1) },
    { id: lineOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { withdrawSurveyLine(lineId: $id, reason: "told twice") { id } }',
    { id: lineOf(cast.t1) },
    { id: lineOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { correctSurveyLine(input: { lineId: $id, remarks: "checked" }) { id } }',
    { id: lineOf(cast.t1) },
    { id: lineOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { openSpell(memberId: $id, startedOn: "2026-01-01", reason: OTHER) { id } }',
    { id: fromT1.id },
    { id: fromT2.id },
  ],
  [
    'township',
    'mutation ($id: ID!) { extendSpell(memberId: $id, reason: "r") { id } }',
    { id: fromT1.id },
    { id: fromT2.id },
  ],
  [
    'township',
    `mutation ($id: ID!) { sendTransfer(input: { memberId: $id, branchId: "${cast.c1}", target: RESIDENCE_ORG, duesPaidUpTo: "2026-10" }) { id } }`,
    { id: fromT1.id },
    { id: fromT2.id },
  ],
  [
    'township',
    'query ($id: ID!) { transfer(id: $id) { id } }',
    { id: transferOf(cast.t1) },
    { id: transferOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { withdrawTransfer(id: $id, reason: "r") { id } }',
    { id: transferOf(cast.t1) },
    { id: transferOf(cast.t2) },
  ],
  [
    'township',
    'mutation ($id: ID!) { closeTransfer(id: $id) { id } }',
    { id: transferOf(cast.t1) },
    { id: transferOf(cast.t2) },
  ],
  [
    'community-secretary',
    'query ($id: ID!) { transfer(id: $id) { id } }',
    { id: transferTo((branchId) => branchId === cast.c1) },
    { id: transferTo((branchId) => branchId !== cast.c1) },
  ],
  [
    'community-secretary',
    'mutation ($id: ID!) { rejectTransfer(id: $id, reason: "r") { id } }',
    { id: transferTo((branchId) => branchId === cast.c1) },
    { id: transferTo((branchId) => branchId !== cast.c1) },
  ],
  [
    'community-secretary',
    'mutation ($id: ID!) { acceptTransfer(id: $id, handler: "h", phone: "15400000001") { id } }',
    { id: transferTo((branchId) => branchId === cast.c1) },
    { id: transferTo((branchId) => branchId !== cast.c1) },
  ],
  ['secretary', 'query ($id: ID!) { formalMembers(branchId: $id) { hasNextPage } }', { id: cast.e1 }, { id: cast.c1 }],
  ['secretary', 'query ($id: ID!) { branchNotices(branchId: $id) { id } }', { id: cast.e1 }, { id: cast.c1 }],
  [
    'secretary',
    'mutation ($id: ID!) { reportEnd(memberId: $id, reason: LEFT, endedOn: "2026-11-23") { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  ['township2', 'query ($id: ID!) { member(id: $id) { id } }', { id: fromT2.id }, { id: fromT1.id }],
  ['secretary', 'query ($id: ID!) { member(id: $id) { id } }', { id: inE1.memberId }, { id: inC1.memberId }],
  ['secretary', 'query ($id: ID!) { roster(branchId: $id) { hasNextPage } }', { id: cast.e1 }, { id: cast.c1 }],
  ['secretary', 'query ($id: ID!) { affiliation(id: $id) { id } }', { id: inE1.id }, { id: inC1.id }],
  [
    'secretary',
    'query ($id: ID!) { activity(id: $id) { id } }',
    { id: activityOf(cast.e1) },
    { id: activityOf(cast.c1) },
  ],
  [
    'secretary',
    'query ($id: ID!) { activityRegister(branchId: $id, year: 2026) { year } }',
    { id: cast.e1 },
    { id: cast.c1 },
  ],
  ...[
    'query ($id: ID!) { notices(branchId: $id) { hasNextPage } }',
    'query ($id: ID!) { membersToTell(branchId: $id) { memberId } }',
    'query ($id: ID!) { branchVenues(branchId: $id) { id } }',
    'query ($id: ID!) { activityRhythm(branchId: $id) { held } }',
    'query ($id: ID!) { calendarFeed(branchId: $id) { id } }',
    'mutation ($id: ID!) { openCalendarFeed(branchId: $id) { id } }',
    'mutation ($id: ID!) { sendNotice(input: { branchId: $id, title: "t", text: "t" }) { id } }',
    'mutation ($id: ID!) { addBranchVenue(branchId: $id, input: { name: "v" }) { id } }',
    'mutation ($id: ID!) { planActivitySeries(input: { branchId: $id, kind: STUDY, title: "t", place: "p", startsAt: "2026-12-01T02:00:00Z" }, rhythm: WEEKLY, untilOn: "2026-12-08") { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: cast.e1 },
    { id: cast.c1 },
  ]),
  ...[
    'mutation ($id: ID!) { printAttendanceSheet(activityId: $id) { number } }',
    'mutation ($id: ID!) { printNotebookSheets(activityId: $id) { number } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: activityOf(cast.e1) },
    { id: activityOf(cast.c1) },
  ]),
  [
    'secretary',
    'query ($id: ID!) { unconfirmedEntries(branchId: $id) { hasNextPage } }',
    { id: cast.e1 },
    { id: cast.c1 },
  ],
  [
    'secretary',
    'query ($id: ID!) { notebook(memberId: $id) { hasNextPage } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'secretary',
    'query ($id: ID!) { notebookEntry(id: $id) { id } }',
    { id: entryOf(cast.e1) },
    { id: entryOf(cast.c1) },
  ],
  [
    'secretary',
    'query ($id: ID!) { branchNotebooks(branchId: $id) { hasNextPage } }',
    { id: cast.e1 },
    { id: cast.c1 },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { enterPaperEntry(input: { memberId: $id, writtenOn: "2026-11-22", kind: STUDY, place: "p", happenedOn: "2026-11-21", workDone: "w" }) { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'secretary',
    'query ($id: ID!) { performanceAssessment(id: $id) { id } }',
    { id: assessmentOf(cast.e1) },
    { id: assessmentOf(cast.c1) },
  ],
  [
    'secretary',
    'query ($id: ID!) { assessmentFacts(memberId: $id, kind: HALF_YEAR) { period } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { planActivity(input: { branchId: $id, kind: THEME_DAY, title: "t", place: "p", startsAt: "2026-12-01T02:00:00Z" }) { id } }',
    { id: cast.e1 },
    { id: cast.c1 },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { closeActivity(id: $id, record: "r") { id } }',
    { id: activityOf(cast.e1) },
    { id: activityOf(cast.c1) },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { welcomeMember(affiliationId: $id, contact: { way: PHONE, contactedOn: "2026-11-23", said: "已电话联系" }) { id } }',
    { id: inE1.id },
    { id: inC1.id },
  ],
  ...[
    'query ($id: ID!) { issueCase(id: $id) { id } }',
    'mutation ($id: ID!) { noteCase(id: $id, note: "n") { id } }',
    'mutation ($id: ID!) { takeOnCase(id: $id) { id } }',
    'mutation ($id: ID!) { passOnCase(id: $id, reason: "r") { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: helpAt(1) },
    { id: helpAt(4) },
  ]),
  [
    'secretary',
    'mutation ($id: ID!) { leaveOutOfScope(input: { affiliationId: $id, scope: ACTIVITIES, reason: "r" }) { id } }',
    { id: inE1.id },
    { id: inC1.id },
  ],
  ['secretary', 'query ($id: ID!) { rosterScopes(branchId: $id) { own } }', { id: cast.e1 }, { id: cast.c1 }],
  ['secretary', 'query ($id: ID!) { branchIntakes(branchId: $id) { hasNextPage } }', { id: cast.e1 }, { id: cast.c1 }],
  [
    'secretary',
    'mutation ($id: ID!) { reportFoundMember(input: { branchId: $id, facts: { name: "段某某" } }) { id } }',
    { id: cast.e1 },
    { id: cast.c1 },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { withdrawFoundMember(id: $id) { id } }',
    { id: intakeOf(cast.e1) },
    { id: intakeOf(cast.c1) },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { confirmNotebookEntry(id: $id) { id } }',
    { id: entryOf(cast.e1) },
    { id: entryOf(cast.c1) },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { draftAssessment(input: { memberId: $id, kind: HALF_YEAR }) { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { signAssessment(id: $id) { id } }',
    { id: assessmentOf(cast.e1) },
    { id: assessmentOf(cast.c1) },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { raiseCase(input: { memberId: $id, category: LIVING, title: "t", description: "d" }) { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'community-secretary',
    'query ($id: ID!) { roster(branchId: $id) { hasNextPage } }',
    { id: cast.c1 },
    { id: cast.e1 },
  ],
  ...[
    'query ($id: ID!) { sweepTask(id: $id) { id } }',
    'query ($id: ID!) { sweepLines(taskId: $id) { hasNextPage } }',
    'mutation ($id: ID!) { reportSweepLine(input: { taskId: $id, facts: { name: "李甲" } }) { id } }',
    'mutation ($id: ID!) { returnSweepNil(id: $id) { id } }',
    'mutation ($id: ID!) { finishSweepTask(id: $id) { id } }',
    'mutation ($id: ID!) { withdrawSweepReturn(id: $id) { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'survey-unit',
    operation,
    { id: sweepTaskOf(cast.c1Area) },
    { id: sweepTaskOf(cast.v1Area) },
  ]),
  [
    'township2',
    'query ($id: ID!) { longLeave(id: $id) { id } }',
    { id: leaveFrom((townshipId) => townshipId === cast.t2) },
    { id: leaveFrom((townshipId) => townshipId !== cast.t2) },
  ],
  [
    'township2',
    'mutation ($id: ID!) { acknowledgeLongLeave(id: $id) { id } }',
    { id: leaveFrom((townshipId) => townshipId === cast.t2) },
    { id: leaveFrom((townshipId) => townshipId !== cast.t2) },
  ],
  [
    'secretary',
    `mutation ($id: ID!) { reportLongLeave(memberId: $id, input: { fromOn: "2026-11-20", untilOn: "2027-03-01", reason: STUDY, destination: "杭州" },
       told: { channel: PHONE, toldBy: MEMBER, toldOn: "2026-11-20" }) { id } }`,
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { askForPlacementReview(affiliationId: $id, reason: "长期在外地上班") { id } }',
    { id: inE1.id },
    { id: inC1.id },
  ],
  [
    'member',
    'mutation ($id: ID!) { askForPlacementReview(affiliationId: $id, reason: "已经搬家") { id } }',
    { id: affiliationOf(cast.li) },
    { id: affiliationOf(cast.wang) },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { keepAwayContact(memberId: $id, contact: "家中座机") { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'secretary',
    'mutation ($id: ID!) { recordMemberContact(input: { memberId: $id, triedOn: "2026-11-23", way: PHONE, result: REACHED }) { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  [
    'member',
    'mutation ($id: ID!) { keepAwayContact(memberId: $id, contact: "家中座机") { id } }',
    { id: cast.li },
    { id: cast.wang },
  ],
  ['member', 'query ($id: ID!) { member(id: $id) { id } }', { id: cast.li }, { id: cast.wang }],
  ['member', 'query ($id: ID!) { notebook(memberId: $id) { hasNextPage } }', { id: cast.li }, { id: cast.wang }],
  [
    'member',
    'query ($id: ID!) { revealPersonalFields(memberId: $id, purpose: "own") { phones } }',
    { id: cast.li },
    { id: cast.wang },
  ],
  ...[
    'query ($id: ID!) { studyMaterials(branchId: $id) { hasNextPage } }',
    'query ($id: ID!) { educationSessions(branchId: $id) { id } }',
    'query ($id: ID!) { educationFigures(branchId: $id) { held } }',
    'query ($id: ID!) { membersWithoutEducation(branchId: $id) { hasNextPage } }',
    'query ($id: ID!) { workAssignments(branchId: $id) { hasNextPage } }',
    'mutation ($id: ID!) { publishMaterial(input: { branchId: $id, kind: PAPER, title: "期刊", copies: 1 }) { id } }',
    'mutation ($id: ID!) { planEducation(branchId: $id, period: "2026-H2", input: { month: 12, topic: "学习", form: STUDY }) { id } }',
    'mutation ($id: ID!) { copyEducationPlan(branchId: $id, period: "2026-H2") { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: cast.e1 },
    { id: cast.c1 },
  ]),
  ...[
    'query ($id: ID!) { educationSession(id: $id) { id } }',
    'mutation ($id: ID!) { changeEducation(id: $id, input: { month: 12, topic: "学习", form: STUDY }) { id } }',
    'mutation ($id: ID!) { cancelEducation(id: $id, reason: "合并") { id } }',
    'mutation ($id: ID!) { recordEducation(id: $id, input: { record: "学习" }) { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: educationOf(cast.e1) },
    { id: educationOf(cast.c1) },
  ]),
  ...[
    'query ($id: ID!) { studyMaterial(id: $id) { id } }',
    'mutation ($id: ID!) { renewMaterial(id: $id, input: { url: "https://a.test/", note: "新" }) { id } }',
    'mutation ($id: ID!) { withdrawMaterial(id: $id, reason: "过期") { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: materialOf(cast.e1) },
    { id: materialOf(cast.c1) },
  ]),
  [
    'secretary',
    'query ($id: ID!, $m: ID!) { materialDeliveries(branchId: $id, materialId: $m) { hasNextPage } }',
    { id: cast.e1, m: materialOf(cast.e1) },
    { id: cast.c1, m: materialOf(cast.c1) },
  ],
  ...[
    'mutation ($id: ID!, $m: ID!) { handOutMaterial(id: $id, memberIds: [$m]) { id } }',
    'mutation ($id: ID!, $m: ID!) { undoHandOut(id: $id, memberId: $m) { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: materialOf(cast.e1), m: inE1.memberId },
    { id: materialOf(cast.c1), m: inC1.memberId },
  ]),
  [
    'secretary',
    'mutation ($id: ID!) { assignWork(input: { memberId: $id, content: "巡查", fromOn: "2026-11-23", untilOn: "2026-12-23", whySuitable: "熟悉车间" }) { id } }',
    { id: inE1.memberId },
    { id: inC1.memberId },
  ],
  ...[
    'query ($id: ID!) { workAssignment(id: $id) { id } }',
    'mutation ($id: ID!) { completeWork(id: $id, result: "完成") { id } }',
    'mutation ($id: ID!) { endWork(id: $id, reason: "停产") { id } }',
    'mutation ($id: ID!) { withdrawWork(id: $id, reason: "有变") { id } }',
    'mutation ($id: ID!) { noteDeclinedWork(id: $id) { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'secretary',
    operation,
    { id: workIn((branchId) => branchId === cast.e1) },
    { id: workIn((branchId) => branchId !== cast.e1) },
  ]),
  ...[
    'query ($id: ID!) { workAssignment(id: $id) { id } }',
    'mutation ($id: ID!) { answerWork(id: $id, accepts: true) { id } }',
    'mutation ($id: ID!) { reportWork(id: $id, report: "做完了") { id } }',
  ].map((operation): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    'member',
    operation,
    { id: idOf(branches.work.find(({ memberId }) => memberId === cast.li)) },
    { id: idOf(branches.work.find(({ memberId }) => memberId !== cast.li)) },
  ]),
  ['member2', 'query ($id: ID!) { member(id: $id) { id } }', { id: cast.wang }, { id: cast.li }],
]

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county), now: new Date('2026-11-23T02:00:00Z') })
})
afterAll(() => graph?.stop())

test.each(table)('R21 %s reaches its own and is denied another’s: %s', async (login, operation, own, foreign) => {
  const asker = await accountOf(login)
  const denied = await asker.run(operation, foreign)
  expect(denied.code).toBe('FORBIDDEN')
  expect(Object.values(denied.data ?? {}).every((value) => value === null)).toBe(true)
  const allowed = await asker.run(operation, own)
  expect(['FORBIDDEN', 'UNAUTHENTICATED', 'UNEXPECTED', 'BAD_USER_INPUT', 'NOT_FOUND']).not.toContain(allowed.code)
})

test('R21 a list holds only what the asker may see', async () => {
  const township = await accountOf('township')
  const { data } = await township.run(
    '{ members(first: 200) { nodes { id originTownshipId } } letters(first: 200) { nodes { id township { id } } } }',
  )
  expect(data['members'].nodes.length).toBeGreaterThan(5)
  expect(new Set(data['members'].nodes.map((node: { originTownshipId: string }) => node.originTownshipId))).toEqual(
    new Set([cast.t1]),
  )
  expect(new Set(data['letters'].nodes.map((node: { township: { id: string } }) => node.township.id))).toEqual(
    new Set([cast.t1]),
  )
  const auditor = await accountOf('auditor')
  expect((await auditor.run('{ members { nodes { id } } }')).code).toBe('FORBIDDEN')
})

test('R21 N8 the county sees what is published and how duties are lived, no figures of the day and no names', async () => {
  const viewer = await accountOf('county')
  const { data, errors } = await viewer.run(
    '{ statisticsYears { __typename } registerDuties { silenceDays } placementDuties { count } serviceDuties { count } }',
  )
  expect(errors).toEqual([])
  expect(Object.values(data).filter((value) => value === null)).toEqual([])
  for (const figures of ['registerFigures', 'placementFigures', 'serviceFigures', 'feedbackFigures'])
    expect((await viewer.run(`{ ${figures} { __typename } }`)).code).toBe('FORBIDDEN')
  expect((await viewer.run('query ($id: ID!) { member(id: $id) { name } }', { id: cast.li })).code).toBe('FORBIDDEN')
})

async function accountOf(login: string): Promise<Asker> {
  return graph.account(idOf(county.identity.accounts.find((account) => account.login === login)))
}

function memberWhere(matches: (member: (typeof registry.members)[number]) => boolean) {
  const member = registry.members.find((one) => one.stage === 'FOUND' && matches(one))
  if (!member) throw new Error('nobody of that kind')
  return member
}

function idOf(row: { id: string } | undefined): string {
  if (!row) throw new Error('the county has nothing of that kind')
  return row.id
}
