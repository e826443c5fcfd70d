import { useMe } from '@mobile-members/web/use-me.ts'
import { countOf, useVerificationWork } from '@mobile-members/web/verification/verification-home.tsx'
import { useWaiting } from './board/use-waiting.ts'
import { countsByPage } from './board/waiting-tasks.ts'

/** How many things wait for the secretary behind each entry of the menu. */
export function useCounts(): Record<string, number | undefined> {
  const office = useMe().officeOf('BRANCH_SECRETARY')
  const { tasks } = useWaiting(office?.organizationId ?? '', !office)
  const verification = countOf(useVerificationWork(!office))
  return { ...countsByPage(tasks), '/verification': verification }
}
