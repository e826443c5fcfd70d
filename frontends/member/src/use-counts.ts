import { useMe } from '@mobile-members/web/use-me.ts'
import { countsByPlace } from './home/my-tasks.ts'
import { useMyTasks } from './home/use-my-tasks.ts'

/** How many things wait behind each place along the lower edge. */
export function useCounts(): Record<string, number | undefined> {
  const { memberId } = useMe()
  const { tasks } = useMyTasks(!memberId)
  return countsByPlace(tasks)
}
