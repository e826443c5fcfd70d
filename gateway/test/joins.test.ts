import { findRoot } from '@mobile-members/registry/linking/link.store.ts'
import { mergeMembers, unmergeMembers } from '@mobile-members/registry/linking/merge-members.ts'
import { loadPlaces } from '@mobile-members/registry/linking/places.ts'
import { projectLines } from '@mobile-members/registry/linking/project-lines.ts'
import { findMember } from '@mobile-members/registry/members/member.store.ts'
import { tellFacts } from '@mobile-members/registry/members/tell-facts.ts'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { COMMUNITY_HEADINGS, dice, importFiles, people, workbook, type Somebody } from './survey-returns.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let campaignId: string

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  const { data } = await staff.run('mutation { openSurveyCampaign(year: 2041) { id } }')
  campaignId = data['openSurveyCampaign'].id
})
afterAll(() => graph.stop())

const MERGE =
  'mutation ($a: ID!, $b: ID!) { mergeMembers(memberId: $a, otherMemberId: $b) { id keptMemberId mergedMemberId } }'
const UNMERGE = 'mutation ($id: ID!) { unmergeMembers(mergeId: $id) { id undoneAt } }'

async function found(all: readonly Somebody[], origin = '枫树'): Promise<{ importId: string; members: string[] }> {
  const rows = all.map((one, i) => [
    i + 1, one.name, one.sex, '中共党员', one.idNumber, origin, one.trade, `城关镇${one.home}`, one.phone, '是',
  ]) // prettier-ignore
  const done = await importFiles(graph, staff, campaignId, [
    ['社区-新华社区.xlsx', workbook('新华社区流动党员排摸表', COMMUNITY_HEADINGS, rows)],
  ])
  expect(done.figures).toMatchObject({ fresh: all.length, review: 0 })
  const lines = await sql<{ memberId: string }>`
    select link.member_id as "memberId" from registry.line_links link join registry.survey_lines line on line.id = link.line_id
    where line.import_id = ${done.id} order by line.seq`.execute(graph.admin)
  return { importId: done.id, members: lines.rows.map(({ memberId }) => memberId) }
}

async function bytesOf(
  db: Kysely<any>,
  members: readonly string[],
  without: readonly string[] = [],
): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select (to_jsonb(members) - ${[...without]}::text[])::text as row from registry.members where id = any(${[...members]}) order by id`.execute(
    db,
  )
  return rows.map(({ row }) => row)
}

/** Bookkeeping, and bytes that are others each time a number is sealed. */
const LATER = ['version', 'id_number_sealed']

class RolledBack extends Error {}

/** What happens in a world that is gone afterwards. */
async function inVain<T>(happening: (db: Kysely<any>) => Promise<T>): Promise<T> {
  let answer: T | undefined
  await graph.dbs.registry
    .transaction()
    .execute(async (tx) => {
      answer = await happening(tx)
      throw new RolledBack()
    })
    .catch((error) => {
      if (!(error instanceof RolledBack)) throw error
    })
  return answer as T
}

type Later = { kind: 'LINE'; lineId: string; memberId: string } | { kind: 'TOLD'; memberId: string; employer: string }

test('R33 N2 whatever is joined and taken apart in whatever order, everybody is again what they were, with what came since', async () => {
  const { members } = await found(people(7, 51))
  const spare = await found(people(5, 52))
  const byHand = await aMember({ db: graph.dbs.registry, ids }, { name: '石知微', foundBy: 'BY_HAND', phones: [] })
  await sql`update members set employer = null where id = ${byHand}`.execute(graph.dbs.registry)
  // Found on different days, so that a join finds the kept one earlier.
  await sql`
    update members set found_on = found_on - (row_number.n * 10)::int
    from (select id, row_number() over (order by id) as n from members where id = any(${members})) row_number
    where row_number.id = members.id`.execute(graph.dbs.registry)
  await sql`
    update survey_lines line set told_on = members.found_on
    from line_links link join members on members.id = link.member_id
    where link.line_id = line.id and members.id = any(${members})`.execute(graph.dbs.registry)
  const all = [...members, byHand]
  const spareLines = await sql<{ lineId: string }>`
    select line_id as "lineId" from registry.line_links where member_id = any(${spare.members})`.execute(graph.admin)
  const places = await loadPlaces(graph.dbs.registry)
  let moment = Date.parse('2026-11-23T02:00:00Z')
  const act = {
    by: 'clerk',
    today: '2026-11-23',
    get now() {
      return new Date((moment += 1000))
    },
  }
  const start = await bytesOf(graph.admin, all)

  const come = async (db: Kysely<any>, later: Later) => {
    if (later.kind === 'LINE') {
      await sql`update registry.line_links set member_id = ${later.memberId} where line_id = ${later.lineId}`.execute(db)
      return projectLines(db, [await findRoot(db, later.memberId)], places, { by: act.by, toldOn: act.today })
    }
    const member = await findMember(db, later.memberId)
    await tellFacts(db, member!, { employer: later.employer }, { source: 'AMENDMENT', sourceId: null, toldOn: act.today, by: act.by })
    return undefined
  } // prettier-ignore

  let changed = 0
  for (let seed = 1; seed <= 100; seed++) {
    const { of, chance, between } = dice(seed * 7919)
    const later: Later[] = []
    const withLater = seed % 2 === 0
    const { after, joins } = await inVain(async (db) => {
      const open: Awaited<ReturnType<typeof mergeMembers>>[] = []
      const lines = spareLines.rows.map(({ lineId }) => lineId)
      for (let i = between(2, 6); i > 0; i--) {
        if (open.length > 0 && chance(0.35)) {
          const [merge] = open.splice(between(0, open.length - 1), 1)
          await unmergeMembers(db, merge!, places, act)
        } else if (withLater && chance(0.35)) {
          const memberId = await findRoot(db, of(all))
          const lineId = lines.pop()
          const one: Later =
            lineId && chance(0.5) ? { kind: 'LINE', lineId, memberId } : { kind: 'TOLD', memberId, employer: `厂${i}` }
          later.push(one)
          await come(db, one)
        } else {
          const merge = await mergeMembers(db, of(all), of(all), places, {
            by: act.by,
            today: act.today,
            now: act.now,
            reasons: [],
          })
          if (merge) open.push(merge)
        }
      }
      const joins = open.length
      while (open.length > 0) {
        const [merge] = open.splice(between(0, open.length - 1), 1)
        await unmergeMembers(db, merge!, places, act)
      }
      return { after: await bytesOf(db, all, withLater ? LATER : []), joins }
    })
    if (joins > 0) changed++
    const expected = !withLater
      ? start
      : await inVain(async (db) => {
          for (const one of later) await come(db, one)
          return bytesOf(db, all, LATER)
        })
    expect(after, `sequence ${seed}`).toEqual(expected)
  }
  expect(changed).toBeGreaterThan(50)
}, 300_000)

test('R33 an import that is undone takes its joins apart, tells so, and leaves the others as they were', async () => {
  // Which of two is kept is the luck of their ids: several pairs, so that both happen.
  for (const n of [53, 531, 532, 533, 534, 535]) await undoneJoin(people(2, n) as [Somebody, Somebody])
})

async function undoneJoin([one, other]: [Somebody, Somebody]): Promise<void> {
  const first = await found([one])
  const before = await bytesOf(graph.admin, first.members)
  const second = await found([other])
  const merge = (await staff.run(MERGE, { a: first.members[0], b: second.members[0] })).data['mergeMembers']
  expect(merge.id).toBeDefined()
  expect(await bytesOf(graph.admin, first.members)).not.toEqual(before)
  const undone = await staff.run('mutation ($id: ID!) { undoSurveyImport(id: $id) { removedMembers } }', {
    id: second.importId,
  })
  expect(undone.data['undoSurveyImport'].removedMembers).toBe(1)
  expect(await bytesOf(graph.admin, first.members)).toEqual(before)
  const { rows } = await sql<{ payload: { restoredMemberId: string } }>`
    select payload from registry.published_events where name = 'member.unmerged'
      and payload->>'keptMemberId' = ${merge.keptMemberId}`.execute(graph.admin)
  expect(rows.map(({ payload }) => payload.restoredMemberId)).toEqual([merge.mergedMemberId])
  expect((await staff.run(UNMERGE, { id: merge.id })).reason).toBe('MERGE_UNDONE')
}

test('R2 R33 of two files of a person from outside, the consent of either counts, and taken apart each has its own', async () => {
  const [one, other] = people(2, 54) as [Somebody, Somebody]
  const { members } = await found([one, other], '江西省上饶市')
  const [a, b] = members as [string, string]
  const consentOf = async (id: string) =>
    (await sql<{ day: string | null }>`select consent_on::text as day from registry.members where id = ${id}`.execute(graph.admin)).rows[0]!.day // prettier-ignore
  const GIVE =
    'mutation ($id: ID!) { giveConsent(memberId: $id, consent: { channel: PAPER, textVersion: 1, givenOn: "2026-11-20" }) { id } }'
  const before = await bytesOf(graph.admin, members)
  const merge = (await staff.run(MERGE, { a, b })).data['mergeMembers']
  const { keptMemberId: kept, mergedMemberId: merged } = merge
  expect(await consentOf(kept)).toBeNull()
  expect((await staff.run(UNMERGE, { id: merge.id })).data['unmergeMembers'].undoneAt).not.toBeNull()
  expect(await bytesOf(graph.admin, members)).toEqual(before)

  const given = await staff.run(GIVE, { id: merged })
  expect(given.errors).toEqual([])
  const withConsent = await bytesOf(graph.admin, members)
  const again = (await staff.run(MERGE, { a, b })).data['mergeMembers']
  expect(await consentOf(again.keptMemberId)).toBe('2026-11-20')
  await staff.run(UNMERGE, { id: again.id })
  expect(await bytesOf(graph.admin, members)).toEqual(withConsent)
})

test('R33 all joins stand on a list with who, when and why, and can be taken apart from there; two in process are refused', async () => {
  const [one, other] = people(2, 55) as [Somebody, Somebody]
  const { members } = await found([one, other])
  const merge = (await staff.run(MERGE, { a: members[0], b: members[1] })).data['mergeMembers']
  const LIST = `query ($undone: Boolean) { mergeCount(undone: $undone) merges(undone: $undone, first: 50) { hasNextPage
    nodes { id mergedAt mergedBy undoneAt reasons { comparison } kept { id name } merged { id name } } } }`
  const inForce = (await staff.run(LIST, { undone: false })).data
  expect(inForce['mergeCount']).toBe(inForce['merges'].nodes.length)
  expect(inForce['merges'].nodes[0]).toMatchObject({
    id: merge.id,
    kept: { id: merge.keptMemberId },
    merged: { id: merge.mergedMemberId },
    undoneAt: null,
  })
  // The one that is kept has the name that the lines of both tell now; the other is as it was.
  const names = new Map(members.map((id, i) => [id, [one, other][i]!.name]))
  expect(inForce['merges'].nodes[0].merged.name).toBe(names.get(merge.mergedMemberId))
  expect([...names.values()]).toContain(inForce['merges'].nodes[0].kept.name)
  await staff.run(UNMERGE, { id: merge.id })
  const taken = (await staff.run(LIST, { undone: true })).data['merges'].nodes.find((row: any) => row.id === merge.id)
  expect(taken.undoneAt).not.toBeNull()
  const t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  expect((await t1.run(LIST, {})).code).toBe('FORBIDDEN')

  const inProcess = [
    await aMember({ db: graph.dbs.registry, ids }, { stage: 'CHECKED_IN' }),
    await aMember({ db: graph.dbs.registry, ids }, { stage: 'INTRODUCED' }),
  ]
  expect((await staff.run(MERGE, { a: inProcess[0], b: inProcess[1] })).reason).toBe('BOTH_IN_PROCESS')
})
