import { dayOf } from '@mobile-members/model/dates.ts'

/** The mark in the foot of a printed letter: the how-many-eth print it is, when, and by whom. */
export function printedAs(nth: number, at: Date, by: string | null): string {
  return [`第 ${nth} 次打印`, dayOf(at), by].filter(Boolean).join('　')
}
