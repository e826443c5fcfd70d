import { randomUUID } from 'node:crypto'
import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import { forget } from '@mobile-members/registry/sweep-tasks/forget.ts'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
const police = randomUUID()
const tax = randomUUID()
let graph: Graph
let staff: Asker
let department: Asker
let taxOffice: Asker
let knownId: string

beforeAll(async () => {
  graph = await startGraph({
    seed: async ({ registry }) => {
      await insertOrganizations(registry, ids)
      const row = { shortName: '', parentId: ids.county, townshipId: null, kind: 'DEPARTMENT' }
      await registry
        .insertInto('organizations')
        .values([
          { ...row, id: police, name: '县公安局', shortName: '公安局', departmentKind: 'PUBLIC_SECURITY' },
          { ...row, id: tax, name: '县税务局', shortName: '税务局', departmentKind: 'TAX' },
        ])
        .execute()
      knownId = await aMember({ db: registry, ids }, { name: '王在册', phones: ['15400001111'] })
    },
  })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  department = await graph.as({ role: 'DEPARTMENT', organizationId: police })
  taxOffice = await graph.as({ role: 'DEPARTMENT', organizationId: tax })
})
afterAll(() => graph.stop())

const HEAD = '姓名,联系线索,来源,日期'
const BASIS = '《流动人口服务管理条例》第十二条'
const first17 = '33119919800203001'
const idNumber = first17 + checkDigitOf(first17)

async function upload(asker: Asker, rows: string[], basis = BASIS): Promise<{ status: number; body: any }> {
  const answer = await fetch(`${graph.url}/files/department-lists?legalBasis=${encodeURIComponent(basis)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${asker.token}`, 'x-file-name': 'list.csv' },
    body: `\ufeff${rows.join('\r\n')}\r\n`,
  })
  return { status: answer.status, body: await answer.json() }
}

async function stored(): Promise<{ hints: number; lists: number }> {
  const { rows } = await sql<{ hints: number; lists: number }>`
    select (select count(*)::int from registry.department_hints) as hints, (select count(*)::int from registry.department_lists) as lists`.execute(
    graph.admin,
  )
  return rows[0]!
}

/** Every row of every table of every schema of the product, as text. */
async function dump(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('registry', 'branches', 'services', 'evaluations', 'bus')`.execute(
    graph.admin,
  )
  const parts: string[] = []
  for (const { name } of rows) {
    const { rows: found } = await sql<{
      row: string
    }>`select row_to_json(t)::text as row from ${sql.raw(name)} t`.execute(graph.admin)
    parts.push(...found.map(({ row }) => row))
  }
  return parts.join('\n')
}

const HINTS = `query ($state: HintState!) { departmentHints(state: $state) { total nodes { id state toldOn receivedOn vanishOn visitOn legalBasis
  department { id departmentKind } facts { name contact source note } matches { memberId memberName likeness } } } }`
const COOPERATION =
  '{ departmentCooperation { lists received open visits known lines dismissed vanished department { id departmentKind } } }'
const CLOSE = 'mutation ($id: ID!, $outcome: HintOutcome!) { closeHint(id: $id, outcome: $outcome) }'
const PLAN =
  'mutation ($input: PlanHintVisitInput!) { planHintVisit(input: $input) { id state visitOn facts { note } } }'
const TELL = 'mutation ($input: TellHintLineInput!) { tellHintLine(input: $input) { lineId missing } }'

async function hints(state: 'OPEN' | 'VISIT' = 'OPEN'): Promise<any[]> {
  const { data, errors } = await staff.run(HINTS, { state })
  expect(errors).toEqual([])
  return data['departmentHints'].nodes
}
const cooperationOf = async (id: string) =>
  (await staff.run(COOPERATION)).data['departmentCooperation'].find((one: any) => one.department.id === id)

test('R32 D5 a list with an identity number anywhere is rejected whole, with its rows, and nothing of it is stored', async () => {
  const rows = [
    HEAD,
    '张三丰,15400002001,暂住登记,2026-11-02',
    `李四海,${idNumber},暂住登记,2026-11-02`,
    `王五湖,15400002003,证件 ${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)},2026-11-03`,
  ]
  const answer = await upload(department, rows)
  expect(answer.status).toBe(409)
  expect(answer.body.errors[0].extensions).toEqual({
    code: 'REFUSED',
    reason: 'ID_NUMBERS_IN_FILE',
    details: { rows: [3, 4] },
  })
  expect(await stored()).toEqual({ hints: 0, lists: 0 })
  const named = await upload(department, rows.slice(0, 2), `依据${idNumber}`)
  expect(named.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: { legalBasis: 'ID_NUMBER' } })
  const wider = await upload(department, [`${HEAD},身份证号`, '张三丰,15400002001,暂住登记,2026-11-02,'])
  expect(wider.body.errors[0].extensions).toMatchObject({ reason: 'COLUMNS_NOT_EXACT' })
  expect(
    (await upload(department, [HEAD, '张三丰,15400002001,暂住登记,2026-11-02'], ' ')).body.errors[0].extensions.fields,
  ).toEqual({ legalBasis: 'REQUIRED' })
  expect(await stored()).toEqual({ hints: 0, lists: 0 })
  const audit = await sql<{
    detail: any
  }>`select detail from registry.audit_entries where operation = 'refuseDepartmentList' order by seq`.execute(
    graph.admin,
  )
  expect(audit.rows[0]!.detail).toMatchObject({ reason: 'ID_NUMBERS_IN_FILE', rows: [3, 4] })
})

test('R32 a minimal list is received with its legal basis; the centre compares it with the register, the department sees a count and nothing else', async () => {
  const rows = [
    HEAD,
    '王在册,15400001111,暂住登记,2026-11-02',
    '王同名,15400001111,暂住登记,2026-11-02',
    '王在册,0578-1234567,个体户登记,2026-11-03',
    '赵新来,15400002004,个体户登记,2026-11-03',
    '钱过客,解放路9号,暂住登记,2026-11-04',
  ]
  const received = await upload(department, rows)
  expect(received).toMatchObject({
    status: 201,
    body: { rows: 5, receivedOn: '2026-11-23', vanishOn: '2026-12-23', isNew: true },
  })
  expect(await upload(department, rows)).toMatchObject({ status: 200, body: { id: received.body.id, isNew: false } })
  expect(await stored()).toEqual({ hints: 5, lists: 1 })

  const receipts = await department.run('{ departmentReceipts { id receivedOn rows legalBasis vanishOn } }')
  expect(receipts.data['departmentReceipts']).toEqual([
    { id: received.body.id, receivedOn: '2026-11-23', rows: 5, legalBasis: BASIS, vanishOn: '2026-12-23' },
  ])
  expect((await taxOffice.run('{ departmentReceipts { id } }')).data['departmentReceipts']).toEqual([])
  for (const query of [
    '{ departmentHints { total } }',
    COOPERATION,
    '{ members { nodes { id } } }',
    '{ surveyLines(filter: {}) { nodes { id } } }',
    '{ registryWork { kind } }',
  ])
    expect((await department.run(query)).code).toBe('FORBIDDEN')

  const all = await hints()
  expect(
    all.map((hint) => [hint.facts.name, hint.matches.map((match: any) => [match.memberName, match.likeness])]),
  ).toEqual([
    ['王在册', [['王在册', 'NAME_AND_PHONE']]],
    ['王同名', [['王在册', 'PHONE']]],
    ['王在册', [['王在册', 'NAME']]],
    ['赵新来', []],
    ['钱过客', []],
  ])
  expect(all[0]).toMatchObject({
    legalBasis: BASIS,
    vanishOn: '2026-12-23',
    department: { departmentKind: 'PUBLIC_SECURITY' },
    matches: [{ memberId: knownId }],
  })
  const work = await staff.run('{ registryWork { kind count } }')
  expect(work.data['registryWork']).toContainEqual({ kind: 'HINTS_TO_LOOK_AT', count: 5 })
  const reads = await sql<{
    n: number
  }>`select count(*)::int as n from registry.audit_entries where operation = 'read:departmentHints' and ${all[0].id} = any(subject_ids)`.execute(
    graph.admin,
  )
  expect(reads.rows[0]!.n).toBeGreaterThan(0)
  const uploads = await sql<{
    detail: any
  }>`select detail from registry.audit_entries where operation = 'uploadDepartmentList' and subject = ${department.subject}`.execute(
    graph.admin,
  )
  expect(uploads.rows[0]!.detail).toMatchObject({ rows: 5, isNew: true })
})

test('R32 D5 hints only add leads: they enter neither register nor linking; a line comes only of what the person said when met', async () => {
  const counts = async () => {
    const { rows } = await sql<{
      n: string
    }>`select concat_ws(' ', (select count(*) from registry.members), (select count(*) from registry.survey_lines), (select count(*) from registry.line_links)) as n`.execute(
      graph.admin,
    )
    return rows[0]!.n
  }
  expect(await counts()).toBe('1 0 0')
  const [known, samePhone, , fresh, passing] = await hints()
  expect((await staff.run(CLOSE, { id: known.id, outcome: 'KNOWN' })).data['closeHint']).toBe(known.id)
  expect((await staff.run(CLOSE, { id: known.id, outcome: 'KNOWN' })).code).toBe('NOT_FOUND')
  expect((await staff.run(CLOSE, { id: samePhone.id, outcome: 'NOT_A_MEMBER' })).errors).toEqual([])
  expect(await counts()).toBe('1 0 0')

  const late = await staff.run(PLAN, { input: { id: fresh.id, visitOn: '2026-12-23' } })
  expect(late.errors[0]!.extensions!['fields']).toEqual({ visitOn: 'AFTER_VANISHING' })
  const planned = await staff.run(PLAN, { input: { id: fresh.id, visitOn: '2026-11-25', note: '问是不是党员' } })
  expect(planned.data['planHintVisit']).toEqual({
    id: fresh.id,
    state: 'VISIT',
    visitOn: '2026-11-25',
    facts: { note: '问是不是党员' },
  })
  expect((await hints('VISIT')).map(({ id }) => id)).toEqual([fresh.id])

  const facts = {
    name: '赵新来',
    sex: '男',
    membership: '正式党员',
    originTownship: '枫树乡',
    industry: '理发',
    residence: '解放路9号',
    phone: '15400002004',
  }
  const input = { id: fresh.id, contactedOn: '2026-11-23', facts }
  expect((await staff.run(TELL, { input })).reason).toBe('NO_OPEN_CAMPAIGN')
  await staff.run('mutation { openSurveyCampaign(year: 2026) { id } }')
  const early = await staff.run(TELL, { input: { ...input, contactedOn: '2026-11-24' } })
  expect(early.errors[0]!.extensions!['fields']).toEqual({ contactedOn: 'IN_THE_FUTURE' })
  expect((await staff.run(TELL, { input: { ...input, facts: { ...facts, membership: '群众' } } })).reason).toBe(
    'NOT_A_MEMBER',
  )
  const told = await staff.run(TELL, { input })
  expect(told.errors).toEqual([])
  expect(told.data['tellHintLine'].missing).toEqual([])
  expect(await counts()).toBe('2 1 1')
  const lines = await staff.run('{ surveyLines(filter: { channel: HOST_SWEEP }) { nodes { id facts { name } } } }')
  expect(lines.data['surveyLines'].nodes).toEqual([{ id: told.data['tellHintLine'].lineId, facts: { name: '赵新来' } }])
  expect(await cooperationOf(police)).toMatchObject({
    lists: 1,
    received: 5,
    open: 2,
    visits: 0,
    known: 1,
    lines: 1,
    dismissed: 1,
    vanished: 0,
  })
  expect((await department.run(CLOSE, { id: passing.id, outcome: 'NOT_FOUND' })).code).toBe('FORBIDDEN')
})

test('R32 D5 what nobody could use vanishes after its days, by the clock, planned visits too; a count remains', async () => {
  const left = await hints()
  expect(left.length).toBe(2)
  await staff.run(PLAN, { input: { id: left[0].id, visitOn: '2026-12-01' } })
  const at = (day: string) => new Date(`${day}T02:00:00Z`)
  expect((await forget(graph.dbs.registry, at('2026-12-22'))).hints).toBe(0)
  graph.clock.now = at('2026-12-23')
  expect([...(await hints()), ...(await hints('VISIT'))]).toEqual([])
  expect((await staff.run(CLOSE, { id: left[1].id, outcome: 'NOT_FOUND' })).code).toBe('NOT_FOUND')
  expect((await forget(graph.dbs.registry, at('2026-12-23'))).hints).toBe(2)
  expect(await stored()).toEqual({ hints: 0, lists: 1 })
  expect(await cooperationOf(police)).toMatchObject({
    received: 5,
    open: 0,
    visits: 0,
    known: 1,
    lines: 1,
    dismissed: 1,
    vanished: 2,
  })
})

test('R32 the days are a dated setting; what was received before keeps its own', async () => {
  await graph.dbs.registry
    .insertInto('settings')
    .values({ name: 'DEPARTMENT_HINT_DAYS', effectiveFrom: '2026-12-24', value: 10, setBy: 'director' })
    .execute()
  graph.clock.now = new Date('2026-12-23T02:00:00Z')
  expect((await upload(taxOffice, [HEAD, '孙甲,15400003001,税务登记,2026-12-01'])).body.vanishOn).toBe('2027-01-22')
  graph.clock.now = new Date('2026-12-24T02:00:00Z')
  expect((await upload(taxOffice, [HEAD, '孙乙,15400003002,税务登记,2026-12-01'])).body.vanishOn).toBe('2027-01-03')
})

test('R32 D5 a dump of the database holds no identity number and no name of a hint', async () => {
  const text = await dump()
  expect(text).toContain(BASIS)
  for (const secret of [idNumber, idNumber.slice(0, 14), '张三丰', '李四海', '钱过客', '孙甲', '15400003001']) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(Buffer.from(secret).toString('hex'))
  }
})

test('R32 the template has the four columns and comes for departments only', async () => {
  const get = (asker: Asker, name: string) =>
    fetch(`${graph.url}/files/department-lists/${name}`, { headers: { authorization: `Bearer ${asker.token}` } })
  expect((await (await get(department, 'template.csv')).text()).trim()).toBe(HEAD)
  expect(
    Buffer.from(await (await get(department, 'template.xlsx')).arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect((await get(staff, 'template.xlsx')).status).toBe(403)
})
