import { useTownWork } from './use-town-work.ts'
import { menuCounts } from './waiting.rules.ts'

/** How much waits behind each entry of the menu. */
export function useMenuCounts(): Record<string, number | undefined> {
  return menuCounts(useTownWork().waiting)
}
