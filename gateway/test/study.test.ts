import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtE1, startAtE1 } from './at-e1.ts'
import type { Asker } from './graph.ts'

let world: AtE1

beforeAll(async () => {
  world = await startAtE1()
})
afterAll(() => world.graph.stop())

const PDF = Buffer.from('%PDF-1.7\n学习材料第一版')
const PDF_2 = Buffer.from('%PDF-1.7\n学习材料第二版')

async function upload(asker: Asker, content: Buffer, name = '党章.pdf') {
  const answer = await fetch(`${world.graph.url}/files/branches/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${asker.token}`, 'x-file-name': encodeURIComponent(name) },
    body: new Uint8Array(content),
  })
  const body = (await answer.json()) as any
  return { ...body, status: answer.status, reason: body.errors?.[0]?.extensions?.reason }
}

const download = (asker: Asker, id: string, query = '') =>
  fetch(`${world.graph.url}/files/branches/materials/${id}${query}`, {
    headers: { authorization: `Bearer ${asker.token}` },
  })

const publish = (asker: Asker, input: Record<string, unknown>) =>
  asker.run(
    `mutation ($input: PublishMaterialInput!) { publishMaterial(input: $input) {
       id kind audience versions { version fileName fileKind size hash } figures { addressed delivered handedOut } } }`,
    { input },
  )

async function published(asker: Asker, input: Record<string, unknown>): Promise<string> {
  const { data, errors } = await publish(asker, input)
  expect(errors).toEqual([])
  return data['publishMaterial'].id
}

async function publishedFile(): Promise<string> {
  const { secretary } = world.people
  const { id: fileId } = await upload(secretary, PDF)
  return published(secretary, { branchId: world.cast.e1, kind: 'FILE', title: '党章学习', fileId })
}

async function mine(asker: Asker): Promise<any[]> {
  const { data, errors } = await asker.run(
    `{ myStudyMaterials(first: 100) { nodes { id kind title copies branch { name } versions { version url }
       myDeliveries { kind version } figures { addressed } readers { id } } } }`,
  )
  expect(errors).toEqual([])
  return data['myStudyMaterials'].nodes
}

async function deliveriesTo(materialId: string, memberId: string): Promise<any[]> {
  const { data, errors } = await world.people.secretary.run(
    `query ($m: ID!, $b: ID!) { materialDeliveries(materialId: $m, branchId: $b, first: 200) { nodes {
       member { id name } deliveries { kind version at } } } }`,
    { m: materialId, b: world.cast.e1 },
  )
  expect(errors).toEqual([])
  return data['materialDeliveries'].nodes.find((one: any) => one.member.id === memberId)?.deliveries
}

const handOut = (id: string, memberIds: string[]) =>
  world.people.secretary.run(
    `mutation ($id: ID!, $m: [ID!]!) { handOutMaterial(id: $id, memberIds: $m) { id figures { handedOut delivered } } }`,
    { id, m: memberIds },
  )

test('R70 a file is published to the branch; Li sees it, and the first download of each version is delivered, once', async () => {
  const { people, li, cast } = world
  const { id: fileId, ...told } = await upload(people.secretary, PDF, 'C:\\资料\\党章.exe')
  const hash = createHash('sha256').update(PDF).digest('hex')
  expect(told).toMatchObject({ status: 201, name: '党章.pdf', kind: 'PDF', size: PDF.length, hash })
  const { data, errors } = await publish(people.secretary, {
    branchId: cast.e1,
    kind: 'FILE',
    title: '党章学习',
    fileId,
  })
  expect(errors).toEqual([])
  const { id, ...material } = data['publishMaterial']
  expect(material).toMatchObject({
    audience: 'ALL',
    versions: [{ version: 1, fileName: '党章.pdf', fileKind: 'PDF', hash }],
    figures: { delivered: 0, handedOut: 0 },
  })
  expect(material.figures.addressed).toBeGreaterThan(1)

  const seen = (await mine(li.asker)).find((one) => one.id === id)
  expect(seen).toMatchObject({ title: '党章学习', myDeliveries: [], figures: null, readers: null })
  const answer = await download(li.asker, id)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF)
  await download(li.asker, id)
  expect(await deliveriesTo(id, li.memberId)).toEqual([{ kind: 'DOWNLOADED', version: 1, at: expect.any(String) }])
  await download(people.secretary, id)
  const after = await people.secretary.run(`query ($id: ID!) { studyMaterial(id: $id) { figures { delivered } } }`, {
    id,
  })
  expect(after.data['studyMaterial'].figures.delivered).toBe(1)
})

test('R70 that a material was delivered counts in no figure of the member', async () => {
  const { people, li } = world
  const id = await publishedFile()
  const figures = () =>
    people.secretary.run(
      `query ($m: ID!) { member(id: $m) { attendance { invited present notebookEntries } }
         assessmentFacts(memberId: $m, kind: HALF_YEAR, period: "2026-H2") { facts { invited present notebookEntries workDone } } }`,
      { m: li.memberId },
    )
  const before = await figures()
  expect(before.errors).toEqual([])
  await download(li.asker, id)
  await handOut(id, [li.memberId])
  await world.graph.settle()
  expect((await figures()).data).toEqual(before.data)
})

test('R70 a new version stands beside the old one, which nothing replaces; the same content is none', async () => {
  const { people, li } = world
  const id = await publishedFile()
  const renew = async (content: Buffer, note = '补充第三章') => {
    const { id: fileId } = await upload(people.secretary, content)
    return people.secretary.run(
      `mutation ($id: ID!, $input: RenewMaterialInput!) { renewMaterial(id: $id, input: $input) { versions { version note } } }`,
      { id, input: { fileId, note } },
    )
  }
  expect((await renew(PDF)).reason).toBe('SAME_CONTENT')
  expect((await renew(PDF_2, ' ')).reason).toBe('REASON_MISSING')
  expect((await renew(PDF_2)).data['renewMaterial'].versions).toEqual([
    { version: 2, note: '补充第三章' },
    { version: 1, note: '' },
  ])
  const of = async (query: string) => Buffer.from(await (await download(li.asker, id, query)).arrayBuffer())
  expect(await of('?version=1')).toEqual(PDF)
  expect(await of('')).toEqual(PDF_2)
  expect((await download(li.asker, id, '?version=3')).status).toBe(404)
  expect((await deliveriesTo(id, li.memberId)).map(({ version }) => version)).toEqual([1, 2])
})

test('R70 what is too large, empty, a programme, or another person’s upload is refused, and says why', async () => {
  const { people, cast, li } = world
  const tooLarge = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20 * 1024 * 1024)])
  expect(await upload(people.secretary, tooLarge)).toMatchObject({ status: 409, reason: 'FILE_TOO_LARGE' })
  expect(await upload(people.secretary, Buffer.alloc(0))).toMatchObject({ status: 409, reason: 'FILE_EMPTY' })
  expect(await upload(people.secretary, Buffer.from('MZ programme'), 'a.pdf')).toMatchObject({
    status: 409,
    reason: 'STUDY_FILE_KIND_NOT_TAKEN',
  })
  const film = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(64)])
  expect(await upload(people.secretary, film, '红色故事.mov')).toMatchObject({
    status: 201,
    kind: 'MP4',
    name: '红色故事.mp4',
  })
  expect((await upload(li.asker, PDF)).status).toBe(403)
  const { id: foreign } = await upload(people.communitySecretary, PDF)
  const file = { branchId: cast.e1, kind: 'FILE', title: '他人的文件' }
  expect((await publish(people.secretary, { ...file, fileId: foreign })).code).toBe('NOT_FOUND')
  expect((await publish(people.secretary, file)).reason).toBe('FILE_EMPTY')
  const link = { branchId: cast.e1, kind: 'LINK', title: '网上党课' }
  expect((await publish(people.secretary, { ...link, url: 'javascript:alert(1)' })).reason).toBe('LINK_NOT_VALID')
  expect((await publish(people.secretary, { branchId: cast.e1, kind: 'PAPER', title: '期刊' })).reason).toBe(
    'COPIES_MISSING',
  )
  expect((await publish(people.communitySecretary, { ...link, url: 'https://e.test/1' })).code).toBe('FORBIDDEN')
})

test('R70 an upload that nobody publishes is gone after a day, content and all', async () => {
  const { people, graph, cast } = world
  const left = Buffer.from('%PDF-1.7 never published')
  const { id: fileId } = await upload(people.secretary, left)
  const then = graph.clock.now
  graph.clock.now = new Date(then.getTime() + 25 * 60 * 60 * 1000)
  await upload(people.secretary, PDF)
  const late = await publish(people.secretary, { branchId: cast.e1, kind: 'FILE', title: '太晚', fileId })
  graph.clock.now = then
  expect(late.code).toBe('NOT_FOUND')
})

test('R70 a link that Li opens is delivered', async () => {
  const { people, li, cast } = world
  const link = { branchId: cast.e1, kind: 'LINK', title: '网上党课', url: 'https://study.test/lesson/1' }
  const id = await published(people.secretary, link)
  const OPEN = `mutation ($id: ID!) { openMaterial(id: $id) { versions { url } myDeliveries { kind version } } }`
  const { data } = await li.asker.run(OPEN, { id })
  expect(data['openMaterial']).toEqual({
    versions: [{ url: 'https://study.test/lesson/1' }],
    myDeliveries: [{ kind: 'OPENED', version: 1 }],
  })
  const stranger = await world.other(cast.c1)
  expect((await stranger.asker.run(OPEN, { id })).code).toBe('FORBIDDEN')
})

test('R70 a paper issue is handed out by name as far as the copies go, and a hand-out can be taken back', async () => {
  const { people, li, cast } = world
  const id = await published(people.secretary, {
    branchId: cast.e1,
    kind: 'PAPER',
    title: '《半月谈》第20期',
    copies: 1,
  })
  const other = await world.other(cast.e1)
  expect((await handOut(id, [li.memberId, other.memberId])).reason).toBe('NO_COPIES_LEFT')
  const given = await handOut(id, [li.memberId])
  expect(given.data['handOutMaterial'].figures).toEqual({ handedOut: 1, delivered: 1 })
  expect((await handOut(id, [li.memberId])).data['handOutMaterial'].figures.handedOut).toBe(1)
  expect((await mine(li.asker)).find((one) => one.id === id)).toMatchObject({
    copies: 1,
    myDeliveries: [{ kind: 'HANDED_OUT', version: 1 }],
  })
  expect((await handOut(id, [other.memberId])).reason).toBe('NO_COPIES_LEFT')
  const UNDO = `mutation ($id: ID!, $m: ID!) { undoHandOut(id: $id, memberId: $m) { figures { handedOut } } }`
  expect((await people.communitySecretary.run(UNDO, { id, m: li.memberId })).code).toBe('FORBIDDEN')
  const undone = await people.secretary.run(UNDO, { id, m: li.memberId })
  expect(undone.data['undoHandOut'].figures.handedOut).toBe(0)
  expect((await people.secretary.run(UNDO, { id, m: li.memberId })).reason).toBe('NOT_HANDED_OUT')
  expect((await handOut(id, [other.memberId])).errors).toEqual([])
  const foreign = (await world.other(cast.c1)).memberId
  expect((await handOut(id, [foreign])).code).toBe('FORBIDDEN')
})

test('R70 the centre publishes for all branches; only it takes that back, and each branch hands it out to its own', async () => {
  const { people, li, cast } = world
  const link = { kind: 'LINK', title: '县委党校公开课', url: 'https://school.test/1' }
  expect((await publish(people.secretary, link)).code).toBe('FORBIDDEN')
  const id = await published(people.staff, link)
  const other = await world.other(cast.c1)
  for (const asker of [li.asker, other.asker])
    expect((await mine(asker)).find((one) => one.id === id)).toMatchObject({ branch: null })
  expect((await handOut(id, [li.memberId])).errors).toEqual([])
  const WITHDRAW = `mutation ($id: ID!, $r: String!) { withdrawMaterial(id: $id, reason: $r) { withdrawReason } }`
  expect((await people.secretary.run(WITHDRAW, { id, r: '过期' })).code).toBe('FORBIDDEN')
  expect((await people.staff.run(WITHDRAW, { id, r: ' ' })).reason).toBe('REASON_MISSING')
  expect((await people.staff.run(WITHDRAW, { id, r: '过期' })).data['withdrawMaterial']).toEqual({
    withdrawReason: '过期',
  })
  expect((await mine(other.asker)).some((one) => one.id === id)).toBe(false)
  expect((await mine(li.asker)).some((one) => one.id === id)).toBe(true)
})

test('R63 R70 a material is for every mobile member unless chosen ones are named with a reason', async () => {
  const { people, li, cast } = world
  const [other] = world.inBranch(cast.e1)
  const link = { branchId: cast.e1, kind: 'LINK', title: '叉车安全', url: 'https://study.test/2', memberIds: [other] }
  expect((await publish(people.secretary, link)).reason).toBe('REASON_MISSING')
  const id = await published(people.secretary, { ...link, audienceReason: '只与叉车司机有关' })
  expect((await mine(li.asker)).some((one) => one.id === id)).toBe(false)
  expect((await li.asker.run(`query ($id: ID!) { studyMaterial(id: $id) { id } }`, { id })).code).toBe('FORBIDDEN')
  const { data } = await people.secretary.run(
    `query ($id: ID!) { studyMaterial(id: $id) { audience audienceReason readers { id } figures { addressed } } }`,
    { id },
  )
  expect(data['studyMaterial']).toEqual({
    audience: 'CHOSEN',
    audienceReason: '只与叉车司机有关',
    readers: [{ id: other }],
    figures: { addressed: 1 },
  })
  const abroad = (await world.other(cast.c1)).memberId
  const wrong = { ...link, memberIds: [abroad], audienceReason: '误选' }
  expect((await publish(people.secretary, wrong)).reason).toBe('NOT_OF_THIS_BRANCH')
})
