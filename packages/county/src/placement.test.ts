import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { expect, test } from 'vitest'
import { placeAt } from './organizations.ts'
import { propose, type Ground } from './placement.ts'
import type { Area, HostBranch, WorkUnit } from './world.ts'

// The ground of the 24 vectors of requirements §7.1.
const branch = (id: string, kind: HostBranch['kind'], east: number, ownFullMembers = 10): HostBranch => ({
  id,
  kind,
  name: id,
  location: placeAt(east, 0),
  areaId: null,
  workUnitId: null,
  ownFullMembers,
  ownProbationaryMembers: 0,
  foundedOn: '2020-01-01',
  secretaryId: '',
})
const unit = (id: string, more: Partial<WorkUnit> = {}): WorkUnit => ({
  id,
  kind: 'COMPANY',
  name: id,
  location: placeAt(0, 0),
  industry: 'C',
  parentId: null,
  partyOrganization: 'NONE',
  branchId: null,
  ...more,
})
const area = (id: string, kind: Area['kind'], fringe: boolean, branchId: string): Area => ({
  id,
  kind,
  name: id,
  fringeSince: fringe ? '2020-01-01' : null,
  location: placeAt(100, 0),
  surveyUnitId: '',
  branchId,
})
const own = (branchId: string): Partial<WorkUnit> => ({ partyOrganization: 'HOST', branchId })
const map = <T extends { id: string }>(list: T[]) => new Map(list.map((one) => [one.id, one]))

const units = [
  unit('greenwood', own('E1')),
  unit('site-of-greenwood', { kind: 'PROCESSING_SITE', parentId: 'greenwood' }),
  unit('site-with-branch', { kind: 'PROCESSING_SITE', parentId: 'greenwood', ...own('E3') }),
  unit('none', { location: placeAt(0, 0) }),
  unit('middle', { location: placeAt(-650, 0) }),
  unit('hospital', { partyOrganization: 'OUTSIDE', industry: 'Q' }),
  unit('hotel', own('E4')),
  unit('farm', { kind: 'FARM', ...own('E5') }),
  unit('unknown', { partyOrganization: 'UNKNOWN' }),
]
// E2 lies 0.6 km east of the firm without a branch, E1 1.9 km west; both 1.25 km from the middle.
const enterprises = [
  branch('E1', 'ENTERPRISE', -1_900, 30),
  branch('E2', 'ENTERPRISE', 600, 5),
  branch('E3', 'ENTERPRISE', 9_000),
  branch('E4', 'ENTERPRISE', 9_100),
  branch('E5', 'ENTERPRISE', 9_200),
]
const others = [branch('C1', 'COMMUNITY', 100), branch('V1', 'VILLAGE', 2_000), branch('TB', 'TEMPORARY', 0)]
const ground: Ground = {
  areas: map([area('c', 'COMMUNITY', false, 'C1'), area('v', 'VILLAGE', true, 'V1')]),
  workUnits: map(units),
  branches: map([...enterprises, ...others]),
  temporaryBranchId: 'TB',
}

function facts(
  kind: PlacementFacts['employmentKind'],
  stable: boolean | null,
  workUnitId: string | null,
  industry: string | null,
  home: 'c' | 'v' | 'unstable' | 'unknown',
): PlacementFacts {
  return {
    employmentKind: kind,
    employmentStable: stable,
    workUnitId,
    industry,
    residenceStable: home === 'unknown' ? null : home !== 'unstable',
    residenceAreaId: home === 'c' || home === 'v' ? home : null,
  }
}

const vectors: [number, PlacementFacts, string][] = [
  [1, facts('UNIT', true, 'greenwood', 'C', 'c'), 'RULE_1A_OWN_ENTERPRISE_BRANCH E1'],
  [2, facts('UNIT', true, 'site-of-greenwood', 'C', 'c'), 'RULE_1A_OWN_ENTERPRISE_BRANCH E1'],
  [3, facts('UNIT', true, 'site-with-branch', 'C', 'c'), 'RULE_1A_OWN_ENTERPRISE_BRANCH E3'],
  [4, facts('UNIT', true, 'none', 'C', 'c'), 'RULE_1B_NEAREST_ENTERPRISE E2'],
  [5, facts('UNIT', true, 'middle', 'C', 'c'), 'RULE_1B_NEAREST_ENTERPRISE E2'],
  [7, facts('UNIT', true, 'hospital', 'Q', 'c'), 'OTHER_COMMITTEE null'],
  [8, facts('UNIT', true, 'hotel', 'H', 'c'), 'RULE_1A_OWN_ENTERPRISE_BRANCH E4'],
  [9, facts('UNIT', true, 'none', 'H', 'c'), 'RULE_1B_NEAREST_ENTERPRISE E2'],
  [10, facts('SOLE_TRADER_EMPLOYEE', true, null, 'F', 'c'), 'RULE_2A_COMMUNITY C1'],
  [11, facts('SELF_EMPLOYED', true, null, 'F', 'c'), 'RULE_2A_COMMUNITY C1'],
  [12, facts('SELF_EMPLOYED', true, null, 'F', 'v'), 'BY_RESIDENCE V1'],
  [13, facts('SELF_EMPLOYED', true, null, 'A-01', 'v'), 'RULE_2B_VILLAGE V1'],
  [14, facts('SELF_EMPLOYED', true, null, 'A-05', 'v'), 'BY_RESIDENCE V1'],
  [15, facts('SELF_EMPLOYED', true, null, 'A-01', 'c'), 'BY_RESIDENCE C1'],
  [16, facts('UNIT', true, 'farm', 'A-01', 'v'), 'RULE_1A_OWN_ENTERPRISE_BRANCH E5'],
  [17, facts('FLEXIBLE', false, null, 'G', 'unstable'), 'RULE_3_TEMPORARY TB'],
  [18, facts('FLEXIBLE', false, null, 'G', 'c'), 'RULE_2A_COMMUNITY C1'],
  [19, facts('UNIT', true, 'greenwood', 'C', 'unstable'), 'RULE_1A_OWN_ENTERPRISE_BRANCH E1'],
  [20, facts('FLEXIBLE', false, null, 'E', 'unstable'), 'RULE_3_TEMPORARY TB'],
  [21, facts('NONE', null, null, null, 'c'), 'BY_RESIDENCE C1'],
  [22, facts('SELF_EMPLOYED', true, null, 'F', 'unstable'), 'ONE_INSTABILITY TB'],
]

test.each(vectors)('vector %i of the decision table', (_, given, expected) => {
  const { rule, manualReason, proposedBranchId } = propose(given, ground)
  expect(`${rule ?? manualReason} ${proposedBranchId}`).toBe(expected)
})

test('vector 6: without any enterprise branch a person decides by residence', () => {
  const none = { ...ground, branches: map(others) }
  expect(propose(facts('UNIT', true, 'none', 'C', 'c'), none)).toMatchObject({
    manualReason: 'BY_RESIDENCE',
    proposedBranchId: 'C1',
  })
})

test('vectors 23 and 24: a missing fact is asked for, never guessed', () => {
  expect(propose(facts('UNIT', true, 'unknown', 'C', 'c'), ground)).toMatchObject({
    result: 'NEED_FACTS',
    missingFacts: ['unit.hasPartyOrg'],
  })
  expect(propose(facts('SELF_EMPLOYED', true, null, 'F', 'unknown'), ground)).toMatchObject({
    result: 'NEED_FACTS',
    missingFacts: ['residence.stability'],
  })
})
