import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acceptTransfer, reportPerson, verifyByPhone } from './branch.pages.ts'
import { installation, listed, menu } from './browser.ts'
import { beginErrand } from './errand.ts'
import {
  acknowledgeAll,
  closeCampaign,
  openHandover,
  publishLetter,
  queryLine,
  recordCopies,
  returnLetter,
  settleContradiction,
  verifyRegistration,
} from './campaign.pages.ts'
import { nothingChanged, register } from './member.pages.ts'
import { acceptLetter, rowOf } from './town-center.pages.ts'
import {
  answerQueries,
  closeOwnSurvey,
  handOver,
  recordNilReturns,
  sendTransfer,
  typeLine,
} from './township-survey.pages.ts'
import { issueLetter } from './township.pages.ts'

const TOWNSHIP = '枫树乡'
const COMMUNITY = '城北社区'
const E1 = '绿木玩具'
const INVITATION = '今年的登记现在开始，请扫描二维码或到服务中心登记。'
const TYPED = {
  name: '司徒望岳',
  destination: '城关镇',
  industry: '木制玩具加工',
  residence: '新华路21号',
  phone: '15400002101',
}
const REGISTERED = {
  name: '欧阳听雨',
  phone: '15400002102',
  township: '云岩乡',
  residence: '解放路 20 号',
  work: '开小吃店',
}
const SWEPT = {
  name: '诸葛怀远',
  origin: TOWNSHIP,
  industry: '汽车修理',
  residence: '新华路 33 号',
  phone: '15400002103',
}

const errand = beginErrand('season')

test('a clerk publishes the open letter anew, notes who handed out copies, and everybody reads it without signing in', async () => {
  const staff = await errand.of('staff', 'town-center')
  const version = await publishLetter(staff, INVITATION)
  await recordCopies(staff, COMMUNITY, 137)

  const stranger = await errand.stranger()
  await stranger.goto(`${installation().frontends.member}/open-letter`)
  await stranger.getByText(INVITATION).first().waitFor()
  await stranger
    .getByText(new RegExp(`^第 ${version} 版`))
    .first()
    .waitFor()
  await stranger.getByRole('button', { name: '我要登记' }).click()
  expect(await register(stranger, REGISTERED)).toMatch(/\S/)
})

test('who registered is verified by the centre and enters the survey as somebody new', async () => {
  await verifyRegistration(await errand.of('staff', 'town-center'), REGISTERED.name)
})

test('a community tells of somebody for its own task and says that these were all', async () => {
  await reportPerson(await errand.of('survey-unit', 'branch'), SWEPT)
})

test('a township types a line for one branch, notes that nobody is away of another, and hands over', async () => {
  const township = await errand.of('township', 'township')
  await typeLine(township, TYPED)
  await recordNilReturns(township, '支部书记王建国')
  expect(await handOver(township)).toBeGreaterThan(0)
})

test('the centre asks about one line with a reason and acknowledges the others', async () => {
  const staff = await errand.of('staff', 'town-center')
  await openHandover(staff, TOWNSHIP)
  await queryLine(staff, TYPED.name, '联系方式为空号，请核对')
  expect(await acknowledgeAll(staff)).toBeGreaterThan(0)
})

test('the township corrects what was asked about, the centre acknowledges it, and the township’s archives stand', async () => {
  const township = await errand.of('township', 'township')
  const corrected = { name: TYPED.name, residence: '新华路22号', note: '本人电话确认，住处已更正' }
  await answerQueries(township, corrected, '已向本人核实')
  const staff = await errand.of('staff', 'town-center')
  await openHandover(staff, TOWNSHIP)
  await rowOf(staff, TYPED.name).filter({ hasText: corrected.residence }).waitFor()
  await acknowledgeAll(staff)

  await closeOwnSurvey(township)
  const archive = township.getByRole('region', { name: '外出党员信息档案' })
  const row = await listed(township, archive.getByRole('row').filter({ hasText: TYPED.name }))
  expect(await row.innerText()).toContain(corrected.residence)
})

test('a contradiction between the channels is settled with a reason, and the coverage is told with its caveat', async () => {
  const staff = await errand.of('staff', 'town-center')
  await settleContradiction(staff, '已逐一打电话向本人核实')
  await menu(staff, '底数质量')
  await staff.getByRole('button', { name: '摸底覆盖面' }).click()
  await staff.getByRole('heading', { name: '摸底覆盖面' }).waitFor()
  await staff.getByText('怎样看这个数').waitFor()
  await staff.getByText('估计共有').first().waitFor()
})

test('the director ends the survey, having read which townships are not done, and sees its three frozen tables', async () => {
  const director = await errand.of('director', 'town-center')
  expect(await closeCampaign(director)).toMatch(/还有 \d+ 个乡镇没有结束调查：.+。/)
  for (const table of ['数量：各单位上报', '从事行业', '年龄与性别']) {
    const card = director.locator('.ant-card').filter({ has: director.getByText(table, { exact: true }) })
    await card.getByRole('row').filter({ hasText: '合计' }).first().waitFor()
  }
})

test('the centre accepts one letter and returns another with a reason, which its township finds on its desk', async () => {
  const township = await errand.of('township', 'township')
  const staff = await errand.of('staff', 'town-center')
  await acceptLetter(staff, (await issueLetter(township)).number)
  const wrong = await issueLetter(township)
  await returnLetter(staff, wrong.number, '姓名或身份信息有误，请核对身份证')

  await menu(township, '工作台')
  await township.reload()
  await township.getByRole('link', { name: '镇党委来函通知（退回、过期、挂失）' }).click()
  const row = await listed(township, rowOf(township, wrong.number))
  expect(await row.innerText()).toContain('姓名或身份信息有误，请核对身份证')
  await row.getByRole('link', { name: /重新开具$/ }).waitFor()
})

test('a township sends a member’s formal relation to a branch, whose secretary takes it in', async () => {
  const sent = await sendTransfer(await errand.of('township', 'township'), E1, ['李建波', '王'])
  await acceptTransfer(await errand.of('secretary', 'branch'), sent.member, sent.number)
})

test('a member answers the yearly verification on the phone, and the branch writes down what another one said', async () => {
  await nothingChanged(await errand.of('member', 'member'))
  const secretary = await errand.of('secretary', 'branch')
  const asked = await verifyByPhone(secretary)
  expect(asked).not.toBe('')
})

test('the frozen year’s tables agree with each other and go into a workbook', async () => {
  const director = await errand.of('director', 'town-center')
  await menu(director, '统计年报')
  await director.getByText('已定稿', { exact: true }).waitFor()
  const agreed = await director
    .getByText(/^\d+ \/ \d+$/)
    .first()
    .innerText()
  const [green, all] = agreed.split(' / ')
  expect(green).toBe(all)

  const [download] = await Promise.all([
    director.waitForEvent('download'),
    director.getByRole('button', { name: '下载工作簿' }).click(),
  ])
  const workbook = join(errand.folder, 'statistics.xlsx')
  await download.saveAs(workbook)
  // The names of what is packed stand in the file as they are.
  expect(readFileSync(workbook).includes('xl/workbook.xml')).toBe(true)
})
