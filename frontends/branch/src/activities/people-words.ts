import type { ActivityState } from '@mobile-members/model/branches.ts'

interface Figures {
  invited: number
  coming: number
  notComing: number
  present: number
  late: number
  leave: number
  absent: number
  blank: number
}

/** How many take part, as a sentence's key and its figures: plans are told otherwise than what was. */
export function peopleWords(state: ActivityState, figures: Figures): { key: string; figures: Record<string, number> } {
  const { invited, coming, notComing, present, late, leave, absent, blank } = figures
  if (state === 'CLOSED')
    return { key: 'activities.peopleClosed', figures: { invited, present: present + late, leave, absent } }
  if (state === 'HELD') return { key: 'activities.peopleHeld', figures: { invited, blank } }
  return { key: 'activities.peopleComing', figures: { invited, coming, leave: notComing } }
}
