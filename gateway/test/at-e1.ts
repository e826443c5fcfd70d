import { generateCounty } from '@mobile-members/county/county.ts'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })

const LOGINS = {
  staff: 'staff',
  director: 'director',
  township: 'township',
  secretary: 'secretary',
  communitySecretary: 'community-secretary',
} as const

/** The demo county with one new member, 李新来, who has come all the way into the enterprise branch E1. */
export interface AtE1 {
  graph: Graph
  cast: typeof county.cast
  people: Record<keyof typeof LOGINS, Asker>
  li: Arrived & { asker: Asker }
  /** Members of a branch who are there now. */
  inBranch(branchId: string): string[]
  /** Somebody who is in this branch and not Li, as an asker. */
  other(branchId: string): Promise<{ memberId: string; asker: Asker }>
}

export async function startAtE1(): Promise<AtE1> {
  const { cast, branches, identity } = county
  const graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) => graph.account(identity.accounts.find((one) => one.login === login)?.id ?? '')
  const people = Object.fromEntries(
    await Promise.all(Object.entries(LOGINS).map(async ([name, login]) => [name, await account(login)])),
  ) as AtE1['people']
  const arrived = await arrivals(graph, cast.t1, people).arrive('李新来', {
    employmentKind: 'UNIT',
    employmentStable: true,
    workUnitId: cast.e1Unit,
    residenceStable: true,
    residenceAreaId: cast.c1Area,
  })
  const variables = { id: arrived.affiliationId }
  await people.staff.run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, variables)
  await people.director.run(`mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { id } }`, variables)
  await people.secretary.run(`mutation ($id: ID!) { welcomeMember(affiliationId: $id) { id } }`, variables)
  await graph.settle()
  const asker = await graph.as({ role: 'MEMBER', organizationId: arrived.memberId })
  const inBranch = (branchId: string) =>
    branches.affiliations
      .filter((one) => one.branchId === branchId && one.state === 'ACTIVE')
      .map((one) => one.memberId)
  return {
    graph,
    cast,
    people,
    li: { ...arrived, asker },
    inBranch,
    async other(branchId) {
      const [memberId] = inBranch(branchId)
      if (!memberId) throw new Error('nobody is active in that branch')
      return { memberId, asker: await graph.as({ role: 'MEMBER', organizationId: memberId }) }
    },
  }
}
