import type { AttendanceMark } from '@mobile-members/model/branches.ts'
import { byName } from '../branches/distinct-names.ts'

interface RegisterActivity {
  id: string
  startsAt: string
}

interface RegisterLine {
  memberId: string
  member: { name?: string | null }
  cells: readonly { activityId: string; mark?: AttendanceMark | null }[]
}

/** A sheet of the register: as many activities as fit on paper, and for each member a mark, NONE or nothing. */
export interface RegisterSheet<A, L> {
  half: 'H1' | 'H2'
  activities: readonly A[]
  lines: readonly { line: L; cells: (AttendanceMark | 'NONE' | undefined)[]; invited: number; present: number }[]
}

/**
 * A year's register as two sheets, one for each half-year, so that it fits on A4; a half-year without activities has none.
 * Members stand by name: the register is no ranking.
 */
export function sheetsOf<A extends RegisterActivity, L extends RegisterLine>(
  activities: readonly A[],
  lines: readonly L[],
  dayOf: (instant: string) => string,
): RegisterSheet<A, L>[] {
  const halfOf = ({ startsAt }: A) => (dayOf(startsAt).slice(5, 7) <= '06' ? 'H1' : 'H2')
  const sorted = lines.toSorted((a, b) => byName(a.member, b.member))
  return (['H1', 'H2'] as const).flatMap((half) => {
    const held = activities.filter((activity) => halfOf(activity) === half)
    if (held.length === 0) return []
    const rows = sorted.flatMap((line) => {
      const marks = new Map(line.cells.map(({ activityId, mark }) => [activityId, mark ?? ('NONE' as const)]))
      const cells = held.map(({ id }) => marks.get(id))
      const invited = cells.filter((cell) => cell !== undefined).length
      const present = cells.filter((cell) => cell === 'PRESENT' || cell === 'LATE').length
      return invited > 0 ? [{ line, cells, invited, present }] : []
    })
    return [{ half, activities: held, lines: rows }]
  })
}
