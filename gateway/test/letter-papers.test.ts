import { doPrintJob } from '@mobile-members/registry/prints/print-jobs.ts'
import { emptyPrintJobs } from '@mobile-members/registry/prints/print.store.ts'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { printedCode } from './printed-code.ts'
import { printedPaper } from './printed-text.ts'

const ids = newIds()
const A4 = { width: 595.2756, height: 841.8898 }
let graph: Graph
let t1: Asker
let t2: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  await graph.dbs.registry
    .insertInto('officeTerms')
    .values({
      role: 'TOWNSHIP_COMMITTEE',
      organizationId: ids.t1,
      townshipId: ids.t1,
      subject: t1.subject,
      holderName: '周德昌',
      partyMember: true,
      fromOn: '2025-01-01',
      appointedBy: '',
    })
    .execute()
})
afterAll(() => graph.stop())

const ISSUE = `mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id number paper } }`
const PRINT = 'mutation ($ids: [ID!]!) { printLetters(letterIds: $ids) { id state total } }'
const JOB = 'query ($id: ID!) { letterPrintJob(id: $id) { state done total paper } }'
const PRINTS = 'query ($id: ID!) { letter(id: $id) { prints { printedByName together } } }'

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)

async function issue(memberId: string, input: object = {}) {
  const { data, errors } = await t1.run(ISSUE, {
    input: { memberId, retentionReason: 'HOUSE_AT_HOME', leftOn: '2024-03-01', duesPaidUpTo: '2026-09', ...input },
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data['issueLetter'] as { id: string; number: string; paper: string }
}

async function file(asker: Asker, path: string): Promise<{ status: number; body: Buffer }> {
  const answer = await fetch(graph.url + path, { headers: { authorization: `Bearer ${asker.token}` } })
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
}

async function jobDone(id: string) {
  for (let tries = 0; tries < 300; tries += 1) {
    const { data } = await t1.run(JOB, { id })
    if (data['letterPrintJob'].state === 'DONE')
      return data['letterPrintJob'] as { done: number; total: number; paper: string }
    if (data['letterPrintJob'].state === 'FAILED') throw new Error('failed')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the job did not end')
}

test('R42 every field of the three-part form stands on the A4 paper, in an embedded Chinese font, with its number on each part', async () => {
  const head = {
    townshipId: ids.t1,
    address: '云溪县枫树乡政府路8号',
    phone: '15400000002',
    fax: '15400000009',
    postcode: '321902',
  }
  const letterhead = await t1.run(
    'mutation ($input: LetterheadInput!) { correctLetterhead(input: $input) { fax postcode } }',
    {
      input: head,
    },
  )
  expect(letterhead.data['correctLetterhead']).toEqual({ fax: head.fax, postcode: head.postcode })
  expect(
    (await t2.run('mutation ($input: LetterheadInput!) { correctLetterhead(input: $input) { fax } }', { input: head }))
      .code,
  ).toBe('FORBIDDEN')
  expect(
    (
      await t1.run('mutation ($input: LetterheadInput!) { correctLetterhead(input: $input) { fax } }', {
        input: { ...head, postcode: '12' },
      })
    ).code,
  ).toBe('BAD_USER_INPUT')

  const li = await member({
    name: '李建国',
    idNumber: '331199198005041234',
    ethnicGroup: '01',
    membership: 'FULL',
    phones: ['15400001234'],
    occupation: 'WAGE_WORK',
    industryText: '木制玩具',
    employer: '绿木玩具有限公司',
    residence: '新华路66号',
    homeContactName: '李大山',
    homeContactPhone: '15400005678',
  })
  const letter = await issue(li)
  const { body } = await file(t1, letter.paper)
  const { text, pages, fonts } = printedPaper(body)
  expect(pages).toEqual([A4])
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
  expect(fonts.some(({ name }) => name.includes('NotoSansHans'))).toBe(true)
  const flat = text.replaceAll(/\s/g, '')
  // (b): the stub, the letter, the receipt.
  for (const part of ['第一联', '存根', '此处粘贴回执', '第二联', '证明信', '第三联', '回执', '骑缝章', '经办人周德昌'])
    expect(flat).toContain(part)
  expect(flat.split(letter.number).length - 1).toBeGreaterThanOrEqual(5)
  for (const fact of [
    '中共云溪县城关镇委员会：',
    '李建国同志（男',
    '汉族',
    '身份证号331199198005041234',
    '正式党员',
    '上坑村党支部',
    '党费交至贰零贰陆年零玖月',
    '有效期玖拾天',
    '至贰零贰柒年零贰月贰拾壹日止',
    '贰零贰陆年壹拾壹月贰拾叁日',
    '（盖章）',
    '本人电话15400001234',
    `原党委地址${head.address}`,
    `原党委电话${head.phone}`,
    `真${head.fax}`,
    `邮政编码${head.postcode}`,
    '一个月内退回原党委',
    // (c): what the paper for members who keep their relation at home adds.
    '外出务工',
    '2024年3月1日',
    '在原籍有住房',
    '从事职业木制玩具',
    '工作单位绿木玩具有限公司',
    '在镇住址新华路66号',
    '原支部联系人李大山15400005678',
    '/verify',
    '支部书记',
    '联系电话',
  ])
    expect(flat).toContain(fact)
  expect(printedCode(body)).toMatch(/\/verify\?t=eyJ/)
  expect(flat).toContain('第1次打印2026-11-23周德昌')
})

test('R42 values as long as they may be stay on one page', async () => {
  const long = '云溪县城关镇新华社区解放北路东侧工业园区第十二幢三单元一千二百零一室（原木雕厂宿舍）'
  const li = await member({
    name: '买买提·阿卜杜热合曼·吐尔逊',
    residence: long,
    employer: `${long}竹木制品进出口贸易股份有限公司第三分公司`,
    industryText: '竹木工艺品设计加工与跨境电子商务销售',
    homeContactName: '阿依努尔·买买提明',
  })
  const letter = await issue(li, { retentionReason: 'OTHER', retentionNote: `${long}${long}` })
  expect(printedPaper((await file(t1, letter.paper)).body).pages).toEqual([A4])
})

test('R43 many letters print as one job, in the order of their numbers, each marked with who printed it and how often', async () => {
  const letters = []
  for (let at = 0; at < 12; at += 1)
    letters.push(await issue(await member({ name: `周${'一二三四五六七八九十甲乙'[at]}` })))
  const of = letters.map(({ id }) => id)
  expect((await t2.run(PRINT, { ids: of })).code).toBe('FORBIDDEN')
  expect((await staff.run(PRINT, { ids: of })).code).toBe('FORBIDDEN')
  expect((await t1.run(PRINT, { ids: [] })).code).toBe('BAD_USER_INPUT')
  const asked = await t1.run(PRINT, { ids: of.toReversed() })
  expect(asked.data['printLetters']).toMatchObject({ state: 'WAITING', total: 12 })
  const { id } = asked.data['printLetters']
  const { done, total, paper } = await jobDone(id)
  expect([done, total]).toEqual([12, 12])
  expect((await t2.run(JOB, { id })).code).toBe('FORBIDDEN')
  expect((await file(t2, paper)).status).toBe(403)
  const { status, body } = await file(t1, paper)
  expect(status).toBe(200)
  const { text, pages } = printedPaper(body)
  expect(pages).toEqual(letters.map(() => A4))
  const order = letters.map(({ number }) => text.indexOf(number))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  // Each holds the identity number, so the paper is sealed where it lies, and gone after a day.
  const { pdfSealed } = await graph.dbs.registry
    .selectFrom('printJobs')
    .select('pdfSealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(pdfSealed.includes(Buffer.from('%PDF-'))).toBe(false)
  // Once more by itself, and the job again: a finished one prints nothing.
  const finished = graph.clock.now
  graph.clock.now = new Date(finished.getTime() + 60_000)
  await file(t1, letters[0]!.paper)
  await doPrintJob(graph.dbs.registry, id, { now: () => graph.clock.now, publicUrl: graph.url })
  expect((await t1.run(PRINTS, { id: of[0] })).data['letter'].prints).toEqual([
    { printedByName: '周德昌', together: true },
    { printedByName: '周德昌', together: false },
  ])
  expect(await emptyPrintJobs(graph.dbs.registry, finished)).toBe(0)
  expect(await emptyPrintJobs(graph.dbs.registry, new Date(finished.getTime() + 1))).toBe(1)
  expect((await file(t1, paper)).status).toBe(404)
})

test('R41 reasons are counted by township; a township sees its own', async () => {
  const count = async (asker: Asker) =>
    (await asker.run('query { retentionReasons { townshipId reason count } }')).data['retentionReasons']
  const before = await count(staff)
  await issue(await member(), { retentionReason: 'OFFICE_AT_HOME' })
  const mine = { townshipId: ids.t1, reason: 'OFFICE_AT_HOME', count: 1 }
  expect(before).not.toContainEqual(mine)
  expect(await count(staff)).toContainEqual(mine)
  expect(await count(t1)).toContainEqual(mine)
  expect(await count(t2)).toEqual([])
  const total = (await count(t1)).reduce((sum: number, row: { count: number }) => sum + row.count, 0)
  const standing = await t1.run(
    'query { letters(filter: { states: [ISSUED, PRESENTED, ACCEPTED, RECEIPTED] }, first: 200) { total } }',
  )
  expect(total).toBe(standing.data['letters'].total)
})

test('R48 a letter tells its steps, each with who, when and why', async () => {
  const letter = await issue(await member())
  await staff.run('mutation ($id: ID!) { returnLetter(id: $id, reason: "未写明支部") { id } }', { id: letter.id })
  const { data } = await t1.run(
    'query ($id: ID!) { letter(id: $id) { steps { kind happenedOn recordedAt actorName actorRole reason } } }',
    { id: letter.id },
  )
  expect(data['letter'].steps).toMatchObject([
    {
      kind: 'LETTER_ISSUED',
      happenedOn: '2026-11-23',
      actorName: '周德昌',
      actorRole: 'TOWNSHIP_COMMITTEE',
      reason: null,
    },
    { kind: 'LETTER_RETURNED', happenedOn: '2026-11-23', reason: '未写明支部' },
  ])
})
