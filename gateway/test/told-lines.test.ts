import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { takeUp } from '@mobile-members/registry/surveys/survey-jobs.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { TOWNSHIP_HEADINGS, importFiles, people, workbook } from './survey-returns.ts'

const ids = newIds()
const all = people(300, 870)
let graph: Graph
let staff: Asker
let campaignId: string

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  const { data } = await staff.run('mutation { openSurveyCampaign(year: 2026) { id } }')
  campaignId = data['openSurveyCampaign'].id
  const rows = all.map(({ name, sex, born, idNumber, joined, branch, trade, home, phone }, i) => [
    i + 1, name, sex, born, idNumber, joined, `${branch}村党支部`, '城关镇', trade, home, phone,
  ]) // prettier-ignore
  const done = await importFiles(graph, staff, campaignId, [
    ['乡镇-枫树乡.xlsx', workbook('枫树乡流动党员基本情况登记表', TOWNSHIP_HEADINGS, rows)],
  ])
  expect(done.figures.rows).toBe(all.length)
})
afterAll(() => graph.stop())

const SAVE =
  'mutation ($input: SaveSurveyLineInput!) { saveSurveyLine(input: $input) { id state link { memberId decision } } }'
const LINE = 'query ($id: ID!) { surveyLine(id: $id) { id state link { memberId decision } } }'
const REGISTER = 'mutation ($input: SelfRegisterInput!) { selfRegister(input: $input) { receiptNo } }'
const LIST = '{ selfRegistrations(state: PENDING, first: 100) { nodes { id receiptNo } } }'
const VERIFY = 'mutation ($id: ID!) { verifySelfRegistration(id: $id) { state lineId link { memberId } } }'

function told(one: { name: string; idNumber?: string; phone: string }) {
  return {
    input: {
      campaignId,
      channel: 'HOST_SWEEP',
      unitKind: 'COMMUNITY',
      unitName: '新华社区',
      originTownship: '枫树',
      destination: '城关镇',
      industry: '开小吃店',
      residence: '新华社区9号',
      ...one,
    },
  }
}

async function save(one: Parameters<typeof told>[0]): Promise<any> {
  const { data, errors } = await staff.run(SAVE, told(one))
  expect(errors).toEqual([])
  return data['saveSurveyLine']
}

/** What became of a line that a job links. */
async function linked(id: string): Promise<any> {
  const until = Date.now() + 30_000
  for (;;) {
    const { data, errors } = await staff.run(LINE, { id })
    expect(errors).toEqual([])
    if (data['surveyLine'].link) return data['surveyLine']
    if (Date.now() > until) throw new Error('the line is not linked')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** While the work runs, somebody else is linking, as an import does for minutes. */
async function whileAnImportLinks<T>(work: () => Promise<T>): Promise<T> {
  return graph.dbs.registry.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('mobile-members survey linking'))`.execute(tx)
    return work()
  })
}

test('R25 R33 a line that is told after an import is linked at once, with those whom it may mean among all', async () => {
  const [one, , other] = all as [any, any, any]
  const { rows } = await sql<{ id: string; name: string }>`select id, name from registry.members`.execute(graph.admin)
  const memberOf = (name: string) => rows.filter((row) => row.name === name).map(({ id }) => id)
  const same = await save({ name: one.name, idNumber: one.idNumber, phone: '15488700001' })
  expect(same).toMatchObject({ state: 'MATCHED', link: { decision: 'LINKED' } })
  expect(memberOf(one.name)).toContain(same.link.memberId)
  const unsure = await save({ name: other.name, phone: other.phone })
  expect(['LINKED', 'REVIEW']).toContain(unsure.link.decision)
  const byHand = await aMember(
    { db: graph.dbs.registry, ids },
    { name: '孙入册', idNumber: '331199197103048716', born: '1971-03-04', phones: ['15488700002'] },
  )
  expect((await save({ name: '孙入册', idNumber: '331199197103048716', phone: '15488700003' })).link).toEqual({
    memberId: byHand,
    decision: 'LINKED',
  })
  const stranger = await save({ name: '欧阳初来', phone: '15488700004' })
  expect(stranger.link.decision).toBe('NEW')
  // And the next line is compared with this one.
  const again = await save({ name: '欧阳初来', phone: '15488700004', idNumber: '331199198806068753' })
  expect(again.link.memberId === stranger.link.memberId || again.link.decision === 'REVIEW').toBe(true)
})

test('R25 while an import is linking, a told line is kept and answered at once, and linked by itself afterwards', async () => {
  const [, one] = all as [any, any]
  const { saved, ms, waiting } = await whileAnImportLinks(async () => {
    const started = Date.now()
    const kept = await save({ name: one.name, idNumber: one.idNumber, phone: '15488700011' })
    const took = Date.now() - started
    return { saved: kept, ms: took, waiting: (await staff.run(LINE, { id: kept.id })).data['surveyLine'] }
  })
  expect(ms).toBeLessThan(3000)
  expect(saved).toMatchObject({ state: 'ACKNOWLEDGED', link: null })
  expect(waiting).toMatchObject({ state: 'ACKNOWLEDGED', link: null })
  expect(await linked(saved.id)).toMatchObject({ state: 'MATCHED', link: { decision: 'LINKED' } })
})

test('R2 R30 a registration that is verified while an import is linking goes on record with its wish once it is linked', async () => {
  const { data } = await graph.nobody.run(REGISTER, {
    input: {
      name: '吴外省',
      sex: 'MALE',
      phone: '15488700021',
      membership: 'FULL',
      originPlace: '江西省上饶市',
      residence: '解放路20号',
      industry: '木制玩具加工',
      wish: true,
    },
  })
  const list = await staff.run(LIST)
  const { id } = list.data['selfRegistrations'].nodes.find(
    (node: any) => node.receiptNo === data['selfRegister'].receiptNo,
  )
  const verified = await whileAnImportLinks(
    async () => (await staff.run(VERIFY, { id })).data['verifySelfRegistration'],
  )
  expect(verified).toMatchObject({ state: 'VERIFIED', link: null })
  const { link } = await linked(verified.lineId)
  expect(link.decision).toBe('NEW')
  const consents = await sql<any>`
    select member_id, channel, recorded_by from registry.consents where member_id = ${link.memberId}`.execute(
    graph.admin,
  )
  expect(consents.rows).toEqual([{ memberId: link.memberId, channel: 'ONLINE', recordedBy: staff.subject }])
  await graph.settle()
  const published = await sql<any>`
    select payload->>'memberId' as member from registry.published_events where name = 'consent.given'`.execute(
    graph.admin,
  )
  expect(published.rows.map((row: any) => row.member)).toEqual([link.memberId])
})

test('R25 lines whose job was lost with a process are linked when the next one starts', async () => {
  const { saved } = await whileAnImportLinks(async () => {
    const kept = await save({ name: '钱未连', phone: '15488700031' })
    await sql`delete from bus.job where name = 'registry.surveys'`.execute(graph.admin)
    return { saved: kept }
  })
  expect((await staff.run(LINE, { id: saved.id })).data['surveyLine'].link).toBeNull()
  await takeUp(graph.dbs.registry)
  expect((await linked(saved.id)).link.decision).toBe('NEW')
})

test('R25 a register in which nothing was learned learns when the service starts, and the next line is answered with its link', async () => {
  await sql`delete from registry.link_knowledge`.execute(graph.admin)
  await sql`delete from registry.link_keys`.execute(graph.admin)
  await takeUp(graph.dbs.registry)
  const keys = async () =>
    (
      await sql<{ keys: number; known: number }>`
      select (select count(*) from registry.link_keys)::int as keys, (select count(*) from registry.link_knowledge)::int as known`.execute(
        graph.admin,
      )
    ).rows[0]
  await expect.poll(keys, { timeout: 30_000 }).toMatchObject({ known: 1 })
  expect((await keys())!.keys).toBeGreaterThanOrEqual(all.length)
  const [, , , one] = all as [any, any, any, any]
  expect((await save({ name: one.name, idNumber: one.idNumber, phone: '15488700041' })).link.decision).toBe('LINKED')
})
