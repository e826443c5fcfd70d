import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import {
  closeActivity,
  confirmEntry,
  draftAssessment,
  openHeldActivity,
  planActivity,
  welcome,
} from './branch.pages.ts'
import { choose, confirmAct, installation, menu } from './browser.ts'
import { beginErrand } from './errand.ts'
import { comes, comment, confirmSettled, writeEntry } from './member.pages.ts'
import {
  acceptLetter,
  actOnCase,
  checkIn,
  confirmImport,
  importFigure,
  openPlacement,
  registerVisit,
  rowOf,
  takeReturns,
} from './town-center.pages.ts'
import { acknowledge, issueLetter, letterCode, saveLetter } from './township.pages.ts'

const RETURNS = [
  '企业-绿木玩具有限公司.xlsx',
  '企业-宏远机械有限公司.xlsx',
  '社区-城北社区.xls',
  '社区-江滨社区.xlsx',
  '村-大坪村.xlsx',
  '企业-明达汽修厂.csv',
  '乡镇-白石镇.xlsx',
  '乡镇-龙坞乡.xlsx',
  '乡镇-松岭乡.xlsx',
  '乡镇-黄坛乡.csv',
]
const LATE_RETURN = '社区-新桥社区.xls'
const E1 = '绿木玩具'

/** What one step learns and a later one needs. */
const found = { newcomer: '', letter: '', token: '', activity: '打扫河岸', member: '李建波' }
const errand = beginErrand('walk')

test('a clerk drops in survey returns, sees what they mean, confirms, and sees what became of them', async () => {
  const staff = await errand.of('staff', 'town-center')
  await takeReturns(staff, RETURNS)
  const forecast = await importFigure(staff, '读到的行')
  expect(forecast).toBeGreaterThan(20)
  await confirmImport(staff)
  expect(await importFigure(staff, '读到的行')).toBe(forecast)
  expect(await importFigure(staff, '以前导入过，不变')).toBe(0)
})

test('the same returns a second time change nothing', async () => {
  const staff = await errand.of('staff', 'town-center')
  await takeReturns(staff, RETURNS)
  await staff.getByText('这些内容以前已经导入过，再次导入不会改变任何东西。').waitFor()
  await confirmImport(staff)
  expect(await importFigure(staff, '新发现的人')).toBe(0)
  expect(await importFigure(staff, '以前导入过，不变')).toBeGreaterThan(20)
})

test('an import is undone as one step', async () => {
  const staff = await errand.of('staff', 'town-center')
  await takeReturns(staff, [LATE_RETURN])
  await confirmImport(staff)
  const rows = await importFigure(staff, '读到的行')
  await confirmAct(staff, staff.getByRole('button', { name: '撤销导入' }), '撤销导入')
  await staff.getByText(/已撤销：收回 \d+ 行，移除 \d+ 人。/).waitFor()
  await takeReturns(staff, [LATE_RETURN])
  expect(await importFigure(staff, '读到的行')).toBe(rows)
  expect(await importFigure(staff, '以前导入过，不变')).toBe(0)
  await confirmAct(staff, staff.getByRole('button', { name: '放弃这次导入' }), '放弃这次导入')
})

test('a doubtful pair is answered side by side, and taken apart again', async () => {
  const staff = await errand.of('staff', 'town-center')
  await menu(staff, '摸底调查')
  await staff.getByRole('button', { name: '核对' }).click()
  await staff.getByText('认为是同一人的理由').waitFor()
  await staff.getByText('认为不是同一人的理由').waitFor()
  await staff.getByRole('button', { name: '是同一人' }).first().click()
  await staff.getByText('已判为同一人，两份资料已合并。').waitFor()
  await staff.getByRole('tab', { name: '判为同一人' }).click()
  const merged = staff.getByRole('row').filter({ has: staff.getByRole('button', { name: '拆开' }) })
  await merged.first().waitFor()
  const before = await merged.count()
  await confirmAct(staff, merged.first().getByRole('button', { name: '拆开' }), '拆开')
  await staff.getByText('已拆开，两人各自恢复原样。').waitFor()
  await expect.poll(() => merged.count()).toBe(before - 1)
})

test('a township issues a letter, whose code the public page and the command line verify', async () => {
  const township = await errand.of('township', 'township')
  const issued = await issueLetter(township)
  found.newcomer = issued.member
  found.letter = issued.number
  const pdf = join(errand.folder, 'letter.pdf')
  await saveLetter(township, pdf)
  found.token = await letterCode(township)

  const origin = new URL(installation().gatewayUrl).origin
  const stranger = await errand.stranger()
  await stranger.goto(`${origin}/verify?lang=zh-CN`)
  await stranger.getByLabel('二维码内容').fill(found.token)
  await stranger.getByRole('button', { name: '核验' }).click()
  await stranger.getByRole('status').filter({ hasText: '有效' }).waitFor()
  await stranger.getByText(found.newcomer.slice(0, 1)).first().waitFor()

  const keys = join(errand.folder, 'keys.json')
  writeFileSync(keys, await (await fetch(`${origin}/verify/keys.json`)).text())
  expect(await verifiedOffline(pdf, keys)).toContain(found.letter)
})

test('the centre accepts the letter and checks its bearer in; the director confirms the branch of the employer', async () => {
  const staff = await errand.of('staff', 'town-center')
  await acceptLetter(staff, found.letter)
  await checkIn(staff, { token: found.token, employer: E1 })
  await confirmAct(staff, staff.getByRole('button', { name: '提出落实建议' }), '提出落实建议')
  await staff.getByText('已提出落实建议，等待中心主任确认。').first().waitFor()

  const director = await errand.of('director', 'town-center')
  await openPlacement(director, found.newcomer)
  await director.getByText('已建党组织的企业（包括加工点）').first().waitFor()
  await director.getByRole('heading', { name: '所依据的情况' }).or(director.getByText('所依据的情况')).first().waitFor()
  await director.getByText('距离', { exact: true }).first().waitFor()
  await confirmAct(director, director.getByRole('button', { name: '确认落实' }), '确认落实')
  await director.getByText(`${found.newcomer}已落实到`).waitFor()
})

test('the return receipt reaches the township', async () => {
  const township = await errand.of('township', 'township')
  await expect
    .poll(
      async () => {
        await township.goto(new URL('/letters?list=RECEIPTS', township.url()).href)
        await township.getByRole('heading', { name: '证明信' }).waitFor()
        const row = rowOf(township, found.letter)
        return row.waitFor({ timeout: 3000 }).then(
          () => row.innerText(),
          () => '',
        )
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toContain(E1)
})

test('the branch welcomes the newcomer and invites everybody to an activity', async () => {
  const secretary = await errand.of('secretary', 'branch')
  await welcome(secretary, found.newcomer)
  await planActivity(secretary, { title: found.activity, startsAt: new Date(Date.now() + 90_000) })
  await comes(await errand.of('member', 'member'), found.activity)
})

test('a difficulty told on the reception day becomes a case with a deadline, and its result goes back', async () => {
  const staff = await errand.of('staff', 'town-center')
  await registerVisit(staff, { member: found.member, matter: '咨询子女入学' })
  await staff
    .getByText(/还有 \d+ 个工作日|\d+ 个工作日/)
    .first()
    .waitFor()
  await actOnCase(staff, '交办', '已交办。', (asks) =>
    choose(asks.getByLabel('承办人'), '中心工作人员', '中心工作人员'),
  )
  await actOnCase(staff, '开始办理', '已开始办理。')
  await actOnCase(staff, '反馈结果', '结果已反馈，等待本人确认。', (asks) =>
    asks.getByLabel('办理结果').fill('已与学校联系，凭居住证明到新华小学报名。'),
  )
  expect(await staff.getByRole('button', { name: '确认办结' }).isDisabled()).toBe(true)

  await confirmSettled(await errand.of('member', 'member'), '咨询子女入学')
  await staff.reload()
  await staff.getByText('本人已确认').first().waitFor()
})

test('attendance is recorded and the activity closed; the member writes in the notebook and the branch confirms it', async () => {
  const secretary = await errand.of('secretary', 'branch')
  await expect.poll(() => openHeldActivity(secretary, found.activity), { timeout: 120_000, interval: 3000 }).toBe(true)
  await closeActivity(secretary, '打扫河岸两公里，参加人员全部到场。')
  await writeEntry(await errand.of('member', 'member'), found.activity, '清理了桥下的垃圾。')
  await confirmEntry(secretary, found.member, '清理了桥下的垃圾。')
})

test('an assessment goes from the registers past the member home to the township, which acknowledges it', async () => {
  const secretary = await errand.of('secretary', 'branch')
  await draftAssessment(secretary, found.member, '遵守纪律，积极参加支部活动，工作踏实。')
  await confirmAct(secretary, secretary.getByRole('button', { name: '给本人看' }), '给本人看')
  await secretary.getByText('已给本人看，等本人意见。').waitFor()
  await comment(await errand.of('member', 'member'), '情况属实。')
  await secretary.reload()
  await confirmAct(secretary, secretary.getByRole('button', { name: '签字', exact: true }), '签字')
  await confirmAct(secretary, secretary.getByRole('button', { name: '发往流出地' }), '发往流出地')
  await acknowledge(await errand.of('township', 'township'), found.member)
  await secretary.reload()
  await secretary.getByText('流出地党组织已签收。').waitFor()
})

test('the director sees the figures of the whole chain', async () => {
  const director = await errand.of('director', 'town-center')
  await menu(director, '工作台')
  for (const figure of ['流动党员总数', '在支部', '未办结诉求', '已签收']) {
    const card = director.locator('.ant-card').getByText(figure, { exact: true })
    await card.first().waitFor()
  }
  await expect(director.getByText('暂时取不到').count()).resolves.toBe(0)
})

/** What `npm run -s letter:verify` prints; throws when the letter is not valid. */
async function verifiedOffline(fileOrToken: string, keys: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'letter:verify', '--', fileOrToken, keys], {
    cwd: root,
  })
  return stdout
}
