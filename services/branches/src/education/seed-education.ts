import type { Activity, County } from '@mobile-members/county/world.ts'
import { idOf } from '@mobile-members/county/random.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { halfYearBefore, halfYearOf } from '@mobile-members/model/assessments.ts'
import type { EducationForm } from '@mobile-members/model/study.ts'
import type { Db } from '../db.ts'

const FORMS: Partial<Record<Activity['kind'], EducationForm>> = { PARTY_LECTURE: 'LECTURE', STUDY: 'STUDY' }
const TO_COME = [
  ['党纪学习教育', 'STUDY', '支部书记'],
  ['观看安全生产警示片', 'VIDEO', ''],
  ['参观县党史馆', 'VISIT', '讲解员'],
] as const

/** The demo county's education of this half-year and the last: lectures and studies that were held, and what is still to come. */
export async function seedEducation(db: Db, { seed, today, branches, cast }: County): Promise<void> {
  const running = halfYearOf(today)
  const periods = new Set([running, halfYearBefore(today)])
  const month = Number(today.slice(5, 7))
  const secretaries = new Map(branches.hostBranches.map(({ id, secretaryId }) => [id, secretaryId ?? cast.center]))
  const held = branches.activities.flatMap((activity) => {
    const form = FORMS[activity.kind]
    const day = activity.startsAt.slice(0, 10)
    const period = halfYearOf(day)
    if (!form || activity.state !== 'CLOSED' || !periods.has(period)) return []
    const by = secretaries.get(activity.branchId)!
    return {
      id: idOf(seed, 'education', activity.id),
      branch_id: activity.branchId,
      period,
      month: Number(day.slice(5, 7)),
      topic: activity.title.replace(/^党课：/, ''),
      form,
      speaker: form === 'LECTURE' ? '支部书记' : '',
      for_whom: '',
      state: 'HELD',
      planned_at: `${period.endsWith('H1') ? `${period.slice(0, 4)}-01-05` : `${period.slice(0, 4)}-07-03`}T09:00:00+08:00`,
      planned_by: by,
      held_on: day,
      activity_id: activity.id,
      record: activity.record ?? '按计划学习并讨论。',
      recorded_at: `${day}T18:00:00+08:00`,
      recorded_by: by,
    }
  })
  await insertAll(db, 'education_sessions', held)
  const alive = branches.hostBranches.filter((_, index) => index % 7 !== 3)
  await insertAll(
    db,
    'education_sessions',
    alive.map(({ id }, index) => {
      const [topic, form, speaker] = TO_COME[index % TO_COME.length]!
      return {
        id: idOf(seed, 'education-plan', id),
        branch_id: id,
        period: running,
        month: running.endsWith('H1') ? Math.min(6, month + (index % 2)) : Math.min(12, month + (index % 2)),
        topic,
        form,
        speaker,
        for_whom: '',
        state: 'PLANNED',
        planned_at: `${running.slice(0, 4)}-${running.endsWith('H1') ? '01-05' : '07-03'}T09:00:00+08:00`,
        planned_by: secretaries.get(id)!,
      }
    }),
  )
}
