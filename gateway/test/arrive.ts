import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { type Asker, type Graph } from './graph.ts'

export interface Arrived {
  memberId: string
  letterId: string
  affiliationId: string
}

/** How a member comes to town, as people do it: found, given a letter, checked in at the counter with these facts. */
export function arrivals(graph: Graph, townshipId: string, { staff, township }: { staff: Asker; township: Asker }) {
  let born = 0

  async function found(name: string): Promise<string> {
    born += 1
    const { data, errors } = await staff.run(
      `mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { id } }`,
      {
        input: {
          membership: 'FULL',
          originTownshipId: townshipId,
          facts: {
            name,
            sex: 'MALE',
            born: `1980-05-${String((born % 27) + 1).padStart(2, '0')}`,
            phones: ['15400001234'],
            occupation: 'WAGE_WORK',
            residence: '新华路66号',
          },
        },
      },
    )
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return data['registerMember'].id
  }

  async function issued(memberId: string): Promise<string> {
    const { data, errors } = await township.run(
      `mutation ($id: ID!) { issueLetter(input: { memberId: $id, retentionReason: HOUSE_AT_HOME, leftOn: "2024-03-01", duesPaidUpTo: "2026-09" }) { id } }`,
      { id: memberId },
    )
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return data['issueLetter'].id
  }

  async function checkedIn(memberId: string, facts: Partial<PlacementFacts>): Promise<void> {
    const { errors, data } = await staff.run(
      `mutation ($input: CheckInInput!) { checkIn(input: $input) { refusal } }`,
      { input: { memberId, facts, contactVerified: true } },
    )
    if (errors.length > 0 || data['checkIn'].refusal) throw new Error(JSON.stringify([errors, data]))
  }

  async function affiliationOf(memberId: string): Promise<string> {
    const { data } = await staff.run(`query ($id: ID!) { member(id: $id) { affiliation { id } } }`, { id: memberId })
    return data['member'].affiliation.id
  }

  /** Several at once, so that the news is waited for only once. */
  async function arriveAll(people: { name: string; facts: Partial<PlacementFacts> }[]): Promise<Arrived[]> {
    const letters = await Promise.all(
      people.map(async ({ name, facts }) => {
        const memberId = await found(name)
        const letterId = await issued(memberId)
        await checkedIn(memberId, facts)
        return { memberId, letterId }
      }),
    )
    await graph.settle()
    return Promise.all(letters.map(async (one) => ({ ...one, affiliationId: await affiliationOf(one.memberId) })))
  }

  return {
    found,
    issued,
    checkedIn,
    affiliationOf,
    arriveAll,
    arrive: async (name: string, facts: Partial<PlacementFacts>) => (await arriveAll([{ name, facts }]))[0]!,
  }
}
