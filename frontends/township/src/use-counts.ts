import { useMe } from '@mobile-members/web/use-me.ts'
import { countOf, useVerificationWork } from '@mobile-members/web/verification/verification-home.tsx'
import { useWaiting } from './home/use-waiting.ts'
import { countsByPage } from './home/waiting-tasks.ts'

/** How many things wait for the township behind each entry of the menu. */
export function useCounts(): Record<string, number | undefined> {
  const office = useMe().officeOf('TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER')
  const { tasks } = useWaiting(!office)
  const verification = countOf(useVerificationWork(!office))
  return { ...countsByPage(tasks), '/verification': verification }
}
