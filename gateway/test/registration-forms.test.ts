import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { printedCode } from './printed-code.ts'
import { printedPaper } from './printed-text.ts'

const ids = newIds()
let graph: Graph
let t1: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  t1 = await graph.as({ role: 'OUTFLOW_OFFICER', organizationId: ids.t1Center, townshipId: ids.t1 })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  await graph.dbs.registry
    .insertInto('officeTerms')
    .values({
      role: 'CENTER_STAFF',
      organizationId: ids.center,
      townshipId: ids.hostTown,
      subject: staff.subject,
      holderName: '沈月华',
      partyMember: true,
      homeOffice: 'PARTY_OFFICE',
      fromOn: '2025-01-01',
      appointedBy: '',
    })
    .execute()
})
afterAll(() => graph.stop())

const FORM = `query ($token: String, $memberId: ID) { checkInForm(token: $token, memberId: $memberId) { refusal formNumber missing member { id name } } }`
const CHECK_IN = `mutation ($input: CheckInInput!) { checkIn(input: $input) { refusal checkIn { id } } }`
const CHECKED = `query ($id: ID!) { member(id: $id) { contactVerification { method verifiedOn verifiedByName } } }`
const CODE = `mutation ($id: ID!) { sendContactCode(memberId: $id) { code } }`
const VERIFY = `mutation ($id: ID!, $method: ContactCheck!, $code: String) { verifyContact(memberId: $id, method: $method, code: $code) { refusal verification { method verifiedByName } } }`

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)

async function withLetter(values: Parameters<typeof aMember>[1] = {}): Promise<string> {
  const memberId = await member(values)
  await t1.run('mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id } }', {
    input: { memberId, retentionReason: 'OWN_WISH' },
  })
  return memberId
}

async function file(asker: Asker, path: string) {
  const answer = await fetch(graph.url + path, { headers: { authorization: `Bearer ${asker.token}` } })
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
}

test('R79 N23 the form prints on A4, filled from the register, for the centre and the member alone', async () => {
  const li = await withLetter({
    idNumber: '331199198005041234',
    residence: '新华路66号',
    phones: ['15400001234'],
    education: '21',
  })
  const own = await graph.as({ role: 'MEMBER', organizationId: li })
  for (const asker of [staff, own]) {
    const { status, body } = await file(asker, `/files/registration-forms/${li}.pdf`)
    expect(status).toBe(200)
    const { text, pages, fonts } = printedPaper(body)
    expect(pages).toEqual([{ width: 595.2756, height: 841.8898 }])
    expect(fonts.every(({ embedded }) => embedded)).toBe(true)
    const flat = text.replaceAll(/\s/g, '')
    for (const fact of [
      '流动党员登记表',
      '李建国',
      '331199198005041234',
      '新华路66号',
      '15400001234',
      '上坑村党支部',
      '枫树乡2026-',
      '本人签字',
    ])
      expect(flat).toContain(fact)
    expect(printedCode(body)).toMatch(/^DJ2026-\d{6}$/)
  }
  expect((await file(t1, `/files/registration-forms/${li}.pdf`)).status).toBe(403)
  const other = await graph.as({ role: 'MEMBER', organizationId: await member() })
  expect((await file(other, `/files/registration-forms/${li}.pdf`)).status).toBe(403)
  expect((await file(other, '/files/registration-forms/blank.pdf')).status).toBe(403)
})

test('R79 N23 an empty form is filled in by hand, scanned at the counter, entered with its member, and not twice', async () => {
  const { body } = await file(staff, '/files/registration-forms/blank.pdf?count=2')
  const { text, pages } = printedPaper(body)
  expect(pages).toHaveLength(2)
  const numbers = [...new Set(text.match(/DJ2026-\d{6}/g))]
  expect(numbers).toHaveLength(2)
  const [number] = numbers
  expect(printedCode(body)).toBe(number)
  const nobody = await staff.run(FORM, { token: number })
  expect(nobody.data['checkInForm']).toMatchObject({ refusal: 'FORM_WITHOUT_MEMBER', formNumber: number, member: null })
  const li = await withLetter()
  const chosen = await staff.run(FORM, { token: number, memberId: li })
  expect(chosen.data['checkInForm']).toMatchObject({ refusal: null, formNumber: number, member: { id: li } })
  const enter = (memberId: string) =>
    staff.run(CHECK_IN, {
      input: {
        memberId,
        facts: { occupation: 'WAGE_WORK' },
        contactVerified: true,
        contactCheck: 'CALL',
        formNumber: number,
      },
    })
  const { data, errors } = await enter(li)
  expect(errors).toEqual([])
  expect(data['checkIn'].refusal).toBe(null)
  expect((await enter(await withLetter())).reason).toBe('FORM_ENTERED_BEFORE')
  const again = await staff.run(FORM, { token: number })
  expect(again.data['checkInForm'].member).toMatchObject({ id: li })
})

test('R79 a filled form’s code leads to its member', async () => {
  const li = await withLetter({ name: '李四光' })
  const number = printedCode((await file(staff, `/files/registration-forms/${li}.pdf`)).body)
  const { data } = await staff.run(FORM, { token: number })
  expect(data['checkInForm']).toMatchObject({ member: { id: li, name: '李四光' }, formNumber: number, refusal: null })
})

test('R79 a phone is verified by call or by a code that is read back: by whom, when and how is on record, and another number is not verified', async () => {
  const li = await withLetter({ phones: ['15400001234'] })
  const checked = async () => (await staff.run(CHECKED, { id: li })).data['member'].contactVerification
  expect(await checked()).toBe(null)
  expect((await t1.run(CODE, { id: li })).code).toBe('FORBIDDEN')
  const { code } = (await staff.run(CODE, { id: li })).data['sendContactCode']
  expect(code).toMatch(/^\d{6}$/)
  const wrong = code === '000000' ? '000001' : '000000'
  expect((await staff.run(VERIFY, { id: li, method: 'CODE', code: wrong })).data['verifyContact'].refusal).toBe(
    'CODE_WRONG',
  )
  expect(await checked()).toBe(null)
  expect((await staff.run(VERIFY, { id: li, method: 'CODE', code })).data['verifyContact']).toEqual({
    refusal: null,
    verification: { method: 'CODE', verifiedByName: '沈月华' },
  })
  expect(await checked()).toEqual({ method: 'CODE', verifiedOn: '2026-11-23', verifiedByName: '沈月华' })
  // A code is used once, and what was verified counts at the check-in.
  expect((await staff.run(VERIFY, { id: li, method: 'CODE', code })).data['verifyContact'].refusal).toBe('CODE_RAN_OUT')
  const own = (facts: object) =>
    staff.run(CHECK_IN, {
      input: { memberId: li, facts: { occupation: 'WAGE_WORK', ...facts }, contactVerified: false },
    })
  expect((await own({ phones: ['15400009999'] })).reason).toBe('CONTACT_NOT_VERIFIED')
  expect((await own({})).data['checkIn'].refusal).toBe(null)
  await graph.dbs.registry
    .updateTable('members')
    .set({ phones: ['15400007777'] })
    .where('id', '=', li)
    .execute()
  expect(await checked()).toBe(null)
  expect((await staff.run(VERIFY, { id: li, method: 'CALL' })).data['verifyContact'].verification).toEqual({
    method: 'CALL',
    verifiedByName: '沈月华',
  })
})

test('R79 a code runs out after five wrong ones, and after ten minutes', async () => {
  const li = await withLetter({ phones: ['15400001234'] })
  const { code } = (await staff.run(CODE, { id: li })).data['sendContactCode']
  const wrong = code === '000000' ? '000001' : '000000'
  const told = []
  for (let at = 0; at < 6; at += 1)
    told.push((await staff.run(VERIFY, { id: li, method: 'CODE', code: wrong })).data['verifyContact'].refusal)
  expect(told).toEqual([...Array.from({ length: 5 }, () => 'CODE_WRONG'), 'CODE_RAN_OUT'])
  expect((await staff.run(VERIFY, { id: li, method: 'CODE', code })).data['verifyContact'].refusal).toBe('CODE_RAN_OUT')
  const next = (await staff.run(CODE, { id: li })).data['sendContactCode'].code
  const before = graph.clock.now
  graph.clock.now = new Date(before.getTime() + 11 * 60_000)
  try {
    expect((await staff.run(VERIFY, { id: li, method: 'CODE', code: next })).data['verifyContact'].refusal).toBe(
      'CODE_RAN_OUT',
    )
  } finally {
    graph.clock.now = before
  }
})
