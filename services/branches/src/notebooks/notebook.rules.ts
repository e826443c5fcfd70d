import { dayOf, daysBetween } from '@mobile-members/model/dates.ts'

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

/** How far a phone's clock may be ahead of ours. */
const CLOCKS_DIFFER = 5 * 60_000

export interface WritingTime {
  /** From this the lateness counts. */
  writtenAt: Date
  receivedAt: Date
  /** What the phone told, where it cannot be; it is shown as what the phone told, and counts for nothing. */
  toldWrittenAt: Date | null
}

/**
 * When something counts as written that a phone without network kept and sent later (X12): when the phone says, unless that lies
 * in the future, before what it tells of, or longer before the receipt than the setting allows; then when it was received.
 */
export function writingTime(
  told: Date | null | undefined,
  receivedAt: Date,
  { notBefore, offlineDays }: { notBefore: string; offlineDays: number },
): WritingTime {
  if (!told) return { writtenAt: receivedAt, receivedAt, toldWrittenAt: null }
  const believed =
    told.getTime() <= receivedAt.getTime() + CLOCKS_DIFFER &&
    dayOf(told) >= notBefore &&
    daysBetween(dayOf(told), dayOf(receivedAt)) <= offlineDays
  if (!believed) return { writtenAt: receivedAt, receivedAt, toldWrittenAt: told }
  return { writtenAt: told < receivedAt ? told : receivedAt, receivedAt, toldWrittenAt: null }
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

/** Why a page of paper cannot have been written that day, if it cannot. */
export function paperDayRefusal(writtenOn: string, happenedOn: string, today: string): string | undefined {
  return writtenOn > today || writtenOn < happenedOn ? 'PAPER_DAY_IMPOSSIBLE' : undefined
}

/** Only what was copied from paper is asked about; who says that it is wrong says what. */
export function paperAnswerRefusal(
  entry: { enteredBy: string | null },
  { agrees, note }: { agrees: boolean; note: string },
): string | undefined {
  if (!entry.enteredBy) return 'NOT_FROM_PAPER'
  return agrees || note.trim() !== '' ? undefined : 'REASON_MISSING'
}
