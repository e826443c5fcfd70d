import { givenNameOf, surnameOf } from './names.ts'
import { newPhone, type Numbers } from './people.ts'
import { idOf, randomOf } from './random.ts'
import type { Ground } from './organizations.ts'
import type { Economy } from './work-units.ts'
import type { Account, Day, Id, Member, OfficeHeld, OfficeHolder, Sex } from './world.ts'
import type { Role } from '@mobile-members/model/roles.ts'

export interface Offices {
  holders: OfficeHolder[]
  offices: OfficeHeld[]
  /** Holders of a role, in the order of appointment. */
  holdersOf(role: Role, organizationId?: Id): Id[]
}

const HOME_OFFICES = ['PARTY_OFFICE', 'INDUSTRY_OFFICE', 'COMMUNITY_OFFICE'] as const

/** Everybody who holds an office; appoints the secretaries of the host branches. */
export function makeOffices(seed: number, since: Day, ground: Ground, economy: Economy, numbers: Numbers): Offices {
  const random = randomOf(seed, 'offices')
  const holders: OfficeHolder[] = []
  const offices: OfficeHeld[] = []

  function appoint(
    role: Role,
    organizationId: Id,
    townshipId: Id | null,
    homeOffice: OfficeHeld['homeOffice'] = null,
  ): Id {
    const sex: Sex = random.chance(0.7) ? 'MALE' : 'FEMALE'
    const holder: OfficeHolder = {
      id: idOf(seed, 'holder', holders.length),
      name: `${surnameOf(random, false)}${givenNameOf(random, sex, random.int(1964, 1992))}`,
      sex,
      phone: newPhone(random, numbers),
      partyMember: true,
    }
    holders.push(holder)
    hold(holder.id, role, organizationId, townshipId, homeOffice)
    return holder.id
  }

  function hold(
    holderId: Id,
    role: Role,
    organizationId: Id,
    townshipId: Id | null,
    homeOffice: OfficeHeld['homeOffice'] = null,
  ): void {
    offices.push({
      id: idOf(seed, 'office', offices.length),
      holderId,
      role,
      organizationId,
      townshipId,
      since,
      homeOffice,
    })
  }

  const { county, hostTown: town, center } = ground
  appoint('COUNTY_VIEWER', county, null)
  appoint('HOST_COMMITTEE', town, town)
  appoint('DEPUTY_SECRETARY', town, town)
  for (let i = 0; i < 6; i++) appoint('CENTER_STAFF', center, town, HOME_OFFICES[i % 3])
  for (let i = 0; i < 9; i++) appoint('COMMITTEE_MEMBER', town, town)
  const head = appoint('COMMUNITY_OFFICE_HEAD', town, town)
  for (const branch of economy.hostBranches) {
    branch.secretaryId = branch.kind === 'TEMPORARY' ? head : appoint('BRANCH_SECRETARY', branch.id, town)
  }
  for (const organization of ground.organizations) {
    const { id, kind, townshipId } = organization
    if (kind === 'TOWNSHIP') appoint('TOWNSHIP_COMMITTEE', id, townshipId)
    if (kind === 'OUTFLOW_CENTER') {
      // The committee's secretary leads the outflow centre, an officer does its daily work.
      const [leader] = offices.filter(
        (office) => office.role === 'TOWNSHIP_COMMITTEE' && office.townshipId === townshipId,
      )
      if (leader) hold(leader.holderId, 'OUTFLOW_OFFICER', id, townshipId)
      appoint('OUTFLOW_OFFICER', id, townshipId)
    }
    if (kind === 'LABOUR_CENTER') appoint('LABOUR_CENTER', id, townshipId)
    if (kind === 'ASSISTANCE_CENTER') appoint('ASSISTANCE_CENTER', id, townshipId)
    if (kind === 'ORIGIN_BRANCH') appoint('ORIGIN_SECRETARY', id, townshipId)
    if (kind === 'DEPARTMENT') appoint('DEPARTMENT', id, null)
    if (kind === 'COMMUNITY' || kind === 'VILLAGE') appoint('SURVEY_UNIT', id, town)
  }
  for (const { id } of economy.organizations.filter(({ kind }) => kind === 'ENTERPRISE'))
    appoint('SURVEY_UNIT', id, town)
  appoint('AUDITOR', town, town)
  appoint('ADMINISTRATOR', town, town)

  const byRole = Map.groupBy(offices, ({ role }) => role)
  return {
    holders,
    offices,
    holdersOf: (role, organizationId) =>
      (byRole.get(role) ?? [])
        .filter((office) => organizationId === undefined || office.organizationId === organizationId)
        .map(({ holderId }) => holderId),
  }
}

/** The demo accounts, and the offices MEMBER of those two who are members. */
export function makeAccounts(
  seed: number,
  since: Day,
  ground: Ground,
  economy: Economy,
  { offices, holdersOf }: Offices,
  members: { li: Member; wang: Member },
): Account[] {
  const [t1, t2] = ground.townships.map(({ id }) => id) as [Id, Id]
  const at = (kind: string, townshipId: Id) =>
    ground.organizations.find((one) => one.kind === kind && one.townshipId === townshipId)?.id
  const survey = ground.areas.find(({ branchId }) => branchId === economy.c1)?.surveyUnitId
  const holder = (role: Role, organizationId?: Id, n = 0) => holdersOf(role, organizationId)[n] ?? ''
  const memberOffice = ({ id }: Member): void => {
    offices.push({
      id: idOf(seed, 'office', id),
      holderId: id,
      role: 'MEMBER',
      organizationId: id,
      townshipId: null,
      since,
      homeOffice: null,
    })
  }
  memberOffice(members.li)
  memberOffice(members.wang)

  const logins: readonly (readonly [string, Id])[] = [
    ['county', holder('COUNTY_VIEWER')],
    ['host-committee', holder('HOST_COMMITTEE')],
    ['director', holder('DEPUTY_SECRETARY')],
    ['staff', holder('CENTER_STAFF')],
    ['committee-member', holder('COMMITTEE_MEMBER')],
    ['community-head', holder('COMMUNITY_OFFICE_HEAD')],
    ['secretary', holder('BRANCH_SECRETARY', economy.e1)],
    ['community-secretary', holder('BRANCH_SECRETARY', economy.c1)],
    ['township', holder('TOWNSHIP_COMMITTEE', t1)],
    ['outflow', holder('OUTFLOW_OFFICER', at('OUTFLOW_CENTER', t1), 1)],
    ['township2', holder('TOWNSHIP_COMMITTEE', t2)],
    ['origin-secretary', holder('ORIGIN_SECRETARY', members.li.origin.branchId ?? undefined)],
    ['labour', holder('LABOUR_CENTER', at('LABOUR_CENTER', t1))],
    ['assistance', holder('ASSISTANCE_CENTER', at('ASSISTANCE_CENTER', t1))],
    ['department', holder('DEPARTMENT')],
    ['survey-unit', holder('SURVEY_UNIT', survey)],
    ['member', members.li.id],
    ['member2', members.wang.id],
    ['auditor', holder('AUDITOR')],
    ['administrator', holder('ADMINISTRATOR')],
  ]
  return logins.map(([login, holderId]) => ({
    id: holderId === members.li.id || holderId === members.wang.id ? idOf(seed, 'account', login) : holderId,
    login,
    holderId,
    offices: offices
      .filter((office) => office.holderId === holderId)
      .map(({ role, organizationId, townshipId }) => ({ role, organizationId, townshipId })),
  }))
}
