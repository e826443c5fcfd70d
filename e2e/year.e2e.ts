import { expect, test } from 'vitest'
import { installation } from './browser.ts'
import { beginErrand } from './errand.ts'
import {
  acceptWork,
  assignWork,
  completeWork,
  howReached,
  noteLeave,
  openMaterial,
  passOn,
  planSeries,
  publishLink,
  putElection,
  raiseDifficulty,
  readNotice,
  reportFound,
  reportLeave,
  writeNotice,
} from './year.pages.ts'

const MEMBER = '李建波'
const FOUND = {
  name: '东方既白',
  phone: '15400002104',
  employer: '绿木玩具有限公司',
  wish: '厂里的班组长，愿意参加支部活动',
}
const NOTICE = '元旦前走访的安排'
const MATERIAL = '党员教育网上课程'
const WORK = '带刚进厂的两名青年工人学安全操作'
const DIFFICULTY = '母亲住院需要陪护'
const LEAVE = { from: day(20), until: day(150), destination: '浙江省宁波市' }

const errand = beginErrand('year')

test('a branch plans a winter’s lectures in one act, and a mobile member is not in the roll of an election', async () => {
  const secretary = await errand.of('secretary', 'branch')
  const planned = await planSeries(secretary, { title: '冬训党课', firstOn: day(10), until: day(31) })
  expect(planned).toBe(4)
  expect(await putElection(secretary, '补选支部委员')).toContain('流动党员不计入')
})

test('a branch tells the centre of somebody whom it has found, and sees how far that has come', async () => {
  const secretary = await errand.of('secretary', 'branch')
  expect(await reportFound(secretary, FOUND)).toMatch(/已报告|统一登记册/)
})

test('a notice is read on the phone, and the branch sees by whom', async () => {
  const secretary = await errand.of('secretary', 'branch')
  await writeNotice(secretary, NOTICE, '请各位在12月20日前告诉支部何时在家。')
  expect(await howReached(secretary, MEMBER)).toContain('未读')
  await readNotice(await errand.of('member', 'member'), NOTICE)
  expect(await howReached(secretary, MEMBER)).toContain('本人阅读')
})

test('study material is delivered when the member opens it', async () => {
  const secretary = await errand.of('secretary', 'branch')
  // An address of this installation: nothing outside is asked for.
  await publishLink(secretary, MATERIAL, `${installation().frontends.member}/open-letter`)
  await openMaterial(await errand.of('member', 'member'), MATERIAL)
  await expect.poll(() => howReached(secretary, MEMBER), { timeout: 30_000 }).toContain('已打开')
})

test('work that a member accepted and did stands in the notebook', async () => {
  const secretary = await errand.of('secretary', 'branch')
  await assignWork(secretary, { member: MEMBER, content: WORK, from: day(0), until: day(30), why: '老班组长，懂操作' })
  const member = await errand.of('member', 'member')
  await acceptWork(member, WORK)
  await completeWork(secretary, '两名工人通过了安全考核。')
  await member.goto(new URL('/notebook', member.url()).href)
  await member.getByRole('link').filter({ hasText: '支部分配的工作' }).first().click()
  await member.getByText('两名工人通过了安全考核。').first().waitFor()
})

test('a difficulty beyond the branch’s power goes to the centre with its history, and the member is told', async () => {
  const member = await errand.of('member', 'member')
  await raiseDifficulty(member, DIFFICULTY, '母亲在县医院住院，白天上班没有人陪护。')
  await passOn(await errand.of('secretary', 'branch'), DIFFICULTY, '先请同车间党员轮流陪护', '需要县里的救助政策')
  await member.reload()
  await member
    .getByText(/转给了镇流动党员管理服务中心/)
    .first()
    .waitFor()
  await member.getByText('先请同车间党员轮流陪护').first().waitFor()
})

test('a long leave is reported on the phone and handed on by the branch', async () => {
  const member = await errand.of('member', 'member')
  expect(await reportLeave(member, LEAVE)).toMatch(/13[01]/)
  await noteLeave(await errand.of('secretary', 'branch'), MEMBER, LEAVE.destination)
})

/** The county's day some days from now, `YYYY-MM-DD`. */
function day(from: number): string {
  return new Date(Date.now() + from * 86_400_000).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 10)
}
