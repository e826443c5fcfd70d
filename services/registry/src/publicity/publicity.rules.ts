/** Why something that is said to have happened cannot be recorded: it lies before its survey, or has not come yet. */
export function dayFault(
  day: string,
  { openedOn, today }: { openedOn: string; today: string },
): 'BEFORE_THE_SURVEY' | 'IN_THE_FUTURE' | undefined {
  if (day > today) return 'IN_THE_FUTURE'
  return day < openedOn ? 'BEFORE_THE_SURVEY' : undefined
}

/** Why a text of a form cannot be taken, if so. */
export function textFault(text: string, most: number): 'REQUIRED' | 'TOO_LONG' | undefined {
  const length = [...text.trim()].length
  return length === 0 ? 'REQUIRED' : length > most ? 'TOO_LONG' : undefined
}
