import { daysBetween } from '@mobile-members/model/dates.ts'

interface Texts {
  mainContent: string
  workDone: string
  informationLearned: string
}

/** Why this entry cannot be written, if it cannot: nothing is said, it is about a day to come, or it misses where and when. */
export function entryRefusal(
  entry: Texts & { happenedOn: string | null; place: string | null; kind: string | null },
  today: string,
): string | undefined {
  if (entry.happenedOn === null || !entry.place?.trim() || entry.kind === null) return 'DAY_PLACE_KIND_MISSING'
  if (entry.happenedOn > today) return 'IN_THE_FUTURE'
  return textsRefusal(entry)
}

export function textsRefusal({ mainContent, workDone, informationLearned }: Texts): 'TEXT_MISSING' | undefined {
  return [mainContent, workDone, informationLearned].every((text) => text.trim() === '') ? 'TEXT_MISSING' : undefined
}

/** Later than so many days is marked, not refused (R83). */
export function isLateEntry(happenedOn: string, today: string, lateDays: number): boolean {
  return daysBetween(happenedOn, today) > lateDays
}

/** What the branch has confirmed is not changed any more; it may be added to (R83). */
export function revisionRefusal(entry: { confirmedAt: Date | null }, texts: Texts): string | undefined {
  return entry.confirmedAt ? 'ENTRY_CONFIRMED' : textsRefusal(texts)
}

/** An addendum is for what can no longer be changed. */
export function addendumRefusal(entry: { confirmedAt: Date | null }, text: string): string | undefined {
  if (!entry.confirmedAt) return 'ENTRY_NOT_CONFIRMED'
  return text.trim() === '' ? 'TEXT_MISSING' : undefined
}
