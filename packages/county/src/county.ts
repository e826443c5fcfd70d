import { makeBranchLife } from './activities.ts'
import { makeAffiliations, makeLongLeaves } from './affiliations.ts'
import { addMonths } from './days.ts'
import { makeDepartmentLists } from './departments.ts'
import { makeEvaluations } from './evaluations.ts'
import { makeCheckIns, makeGuidanceTalks, makeLetters, makeSpells } from './letters.ts'
import { makeMembers } from './members.ts'
import { makeAccounts, makeOffices } from './offices.ts'
import { makeGround } from './organizations.ts'
import { DIVISION, noNumbers } from './people.ts'
import { idOf } from './random.ts'
import { makeServices } from './services.ts'
import { makeSurveys, surveyWindows } from './surveys.ts'
import { makeTransfers } from './transfers.ts'
import { makeWork } from './work.ts'
import { makeEconomy } from './work-units.ts'
import type { Cast, County, Day, Id, Member } from './world.ts'

export interface CountyOptions {
  seed: number
  /** The day that the world is told on. */
  today: Day
  /** How many members the register has; everything that happens to members grows with it. At least 20. */
  members?: number
}

/**
 * Makes the demo county: same seed, day and size, same world to the byte.
 * Organisations, branches and work units do not depend on the size.
 */
export function generateCounty({ seed, today, members: count = 2_400 }: CountyOptions): County {
  if (count < 20) throw new Error('the county needs at least 20 members')
  const since = addMonths(today, -18)
  const numbers = noNumbers()
  const ground = makeGround(seed, since)
  const economy = makeEconomy(seed, since, ground)
  const offices = makeOffices(seed, since, ground, economy, numbers)
  const campaigns = surveyWindows(since, today)
  const { courses, consents } = makeMembers({ seed, today, since, ground, economy, numbers, campaigns }, count)
  const members = courses.map(({ member }) => member)
  const [li, wang, zhao] = members as [Member, Member, Member]
  const accounts = makeAccounts(seed, since, ground, economy, offices, { li, wang })

  const { letters, letterOf } = makeLetters(seed, today, courses, offices)
  const spells = makeSpells(seed, today, courses)
  const table = {
    areas: byId(ground.areas),
    workUnits: byId(economy.workUnits),
    branches: byId(economy.hostBranches),
    temporaryBranchId: economy.tb,
  }
  const { affiliations, decisions } = makeAffiliations(seed, today, courses, letterOf, spells, table, offices)
  const cast = new Set([li.id, wang.id, zhao.id])
  const longLeaves = makeLongLeaves(seed, today, affiliations, cast)
  const life = makeBranchLife(seed, since, today, economy.hostBranches, affiliations)
  const survey = makeSurveys(seed, since, today, courses, ground, economy, numbers)
  const organizations = [...ground.organizations, ...economy.organizations]

  return {
    seed,
    today,
    since,
    name: '云溪县',
    divisionCode: DIVISION,
    registry: {
      organizations,
      areas: ground.areas,
      officeHolders: offices.holders,
      offices: offices.offices,
      members,
      consents,
      ...survey,
      departmentLists: makeDepartmentLists(seed, today, courses, ground, numbers),
      letters,
      checkIns: makeCheckIns(seed, courses, letterOf, offices),
      spells,
      transfers: makeTransfers(seed, today, members, spells, affiliations, economy.hostBranches, offices, {
        ids: cast,
        t1: ground.townships[0]!.id,
        t2: ground.townships[1]!.id,
        c1: economy.c1,
        e1: economy.e1,
      }),
      guidanceTalks: makeGuidanceTalks(seed, today, courses, letterOf, offices),
    },
    branches: {
      hostBranches: economy.hostBranches,
      workUnits: economy.workUnits,
      ruleSet: { id: idOf(seed, 'rule-set', 1), version: 1, effectiveFrom: since },
      affiliations,
      decisions,
      ...life,
      work: makeWork(seed, today, affiliations, li.id),
      longLeaves,
    },
    services: makeServices(seed, since, today, members, affiliations, organizations, offices),
    evaluations: makeEvaluations(seed, since, today, economy.hostBranches, affiliations, life, offices),
    identity: { accounts },
    cast: castOf(ground, economy, li, wang, zhao),
  }
}

function castOf(
  ground: ReturnType<typeof makeGround>,
  economy: ReturnType<typeof makeEconomy>,
  li: Member,
  wang: Member,
  zhao: Member,
): Cast {
  const [t1, t2] = ground.townships.map(({ id }) => id) as [Id, Id]
  const at = (kind: string, townshipId: Id) =>
    ground.organizations.find((one) => one.kind === kind && one.townshipId === townshipId)?.id ?? ''
  const areaOf = (branchId: Id) => ground.areas.find((area) => area.branchId === branchId)?.id ?? ''
  const { e1, e2, c1, v1, tb, e1Unit, e1Site, unitNearE2 } = economy
  return {
    county: ground.county,
    hostTown: ground.hostTown,
    center: ground.center,
    t1,
    t2,
    t1OutflowCenter: at('OUTFLOW_CENTER', t1),
    t2OutflowCenter: at('OUTFLOW_CENTER', t2),
    t1LabourCenter: at('LABOUR_CENTER', t1),
    t1AssistanceCenter: at('ASSISTANCE_CENTER', t1),
    liBranch: li.origin.branchId ?? '',
    wangBranch: wang.origin.branchId ?? '',
    e1,
    e2,
    c1,
    v1,
    tb,
    e1Unit,
    e1Site,
    unitNearE2,
    c1Area: areaOf(c1),
    v1Area: areaOf(v1),
    li: li.id,
    wang: wang.id,
    zhao: zhao.id,
  }
}

function byId<T extends { id: Id }>(list: readonly T[]): Map<Id, T> {
  return new Map(list.map((one) => [one.id, one]))
}
