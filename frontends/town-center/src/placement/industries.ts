/** Industry sections that a clerk chooses from; the primary sector by its divisions, which lead to different branches. */
export const INDUSTRY_CHOICES = [
  'A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T',
] as const // prettier-ignore

/** The key of an industry's words. */
export function industryKey(code: string): string {
  return code.length > 1 && code.startsWith('A-')
    ? `people.divisionOf.${code}`
    : `people.industryOf.${code.slice(0, 1)}`
}
