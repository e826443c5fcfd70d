import type { Activity, Affiliation, County } from '@mobile-members/county/world.ts'
import { idOf, randomOf } from '@mobile-members/county/random.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { addDays, dayOf, daysBetween } from '@mobile-members/model/dates.ts'
import type { Db } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'

const TEXTS = [
  ['缴纳第四季度党费', '请于本月底前把第四季度党费交到支部，也可以回流出地党组织缴纳。'],
  ['冬季用电用火安全提醒', '近期天气转冷，请各位党员在住处和车间注意用电用火安全，发现隐患及时告诉支部。'],
  ['流动党员接待日', '每月第一个和第三个星期三，镇流动党员管理服务中心有镇领导接待，有困难可以当面反映。'],
] as const

interface Told {
  id: string
  branchId: string
  sentOn: string
  title: string
  text: string
  activity: Activity | undefined
}

/** The demo branches' notices: one to all some days ago, one about the next activity; most read, some told by phone, a few neither. */
export async function seedNotices(db: Db, county: County): Promise<void> {
  const { seed, today, branches } = county
  const random = randomOf(seed, 'notices')
  const noticeDays = await settingOn(db, 'NOTICE_DAYS', today)
  const members = Map.groupBy(
    branches.affiliations.filter(({ state }) => state === 'ACTIVE' || state === 'PLACED'),
    ({ branchId }) => branchId ?? '',
  )
  const next = new Map<string, Activity>()
  for (const activity of branches.activities)
    if (activity.state === 'PLANNED' && dayOf(new Date(activity.startsAt)) > today && !next.has(activity.branchId))
      next.set(activity.branchId, activity)
  const told: Told[] = branches.hostBranches
    .filter(({ id }) => members.has(id))
    .flatMap(({ id }) => {
      const [title, text] = random.pick(TEXTS)
      const activity = next.get(id)
      const general = { branchId: id, sentOn: addDays(today, -random.int(8, 20)), title, text, activity: undefined }
      const about = activity && {
        branchId: id,
        sentOn: addDays(today, -1),
        title: `关于“${activity.title}”的补充通知`,
        text: '请带好记事本，提前十分钟到场签到。来不了的请在手机上请假，或者给支部书记打电话。',
        activity,
      }
      return [general, ...(about ? [about] : [])].map((one) => ({
        ...one,
        id: idOf(seed, 'notice', `${id}/${one.sentOn}/${one.title}`),
      }))
    })
  const secretaries = new Map(branches.hostBranches.map(({ id, secretaryId }) => [id, secretaryId]))
  await insertAll(
    db,
    'notices',
    told.map(({ id, branchId, sentOn, title, text, activity }) => ({
      id,
      branch_id: branchId,
      title,
      text,
      activity_id: activity?.id ?? null,
      to_all: true,
      is_late: activity !== undefined && daysBetween(sentOn, dayOf(new Date(activity.startsAt))) < noticeDays,
      sent_at: at(sentOn, 9),
      sent_by: secretaries.get(branchId) ?? null,
    })),
  )
  await insertAll(
    db,
    'notice_deliveries',
    told.flatMap((notice) =>
      (members.get(notice.branchId) ?? [])
        .filter((one: Affiliation) => (one.placedOn ?? '9') <= notice.sentOn)
        .map(({ memberId }) => {
          const how = random.weighted([
            ['ONLINE', notice.activity ? 60 : 78],
            ['PHONE', 18],
            ['NOT_YET', notice.activity ? 22 : 4],
          ] as const)
          const teller = secretaries.get(notice.branchId) ?? null
          const channel = how === 'PHONE' && teller ? 'PHONE' : 'ONLINE'
          const read = how === 'NOT_YET' ? null : at(notice.sentOn, random.int(10, 20))
          return {
            notice_id: notice.id,
            member_id: memberId,
            channel,
            delivered_at: channel === 'ONLINE' ? read : null,
            read_at: read,
            told_by: channel === 'PHONE' ? teller : null,
          }
        }),
    ),
  )
}

function at(day: string, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`
}
