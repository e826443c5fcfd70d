import { countOf, useVerificationWork } from '@mobile-members/web/verification/verification-home.tsx'
import { useTownWork } from './use-town-work.ts'
import { menuCounts } from './waiting.rules.ts'

/** How much waits behind each entry of the menu. */
export function useMenuCounts(): Record<string, number | undefined> {
  const verification = countOf(useVerificationWork())
  return { ...menuCounts(useTownWork().waiting), '/verification': verification }
}
