/** What becomes of a job that prints many letters; what it made is kept for a day (R43). */
export const PRINT_JOB_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'EMPTIED'] as const
export type PrintJobState = (typeof PRINT_JOB_STATES)[number]

/** The most letters that one job prints. */
export const LETTERS_A_JOB = 500

/** How a phone number was checked (R79): it was called, a code sent to it was read back, or it rang at the counter. */
export const CONTACT_CHECKS = ['CALL', 'CODE', 'SHOWN'] as const
export type ContactCheck = (typeof CONTACT_CHECKS)[number]

/** The number of a registration form on paper, `DJ2026-000123`. */
export function formNumberOf(year: number, serial: number): string {
  return `DJ${year}-${String(serial).padStart(6, '0')}`
}

/** The form's number in what a scanner typed, if it is one. */
export function formNumberIn(text: string): string | undefined {
  return /\bDJ\d{4}-\d{6}\b/i.exec(text)?.[0].toUpperCase()
}

/** Forms of an activity on paper, by the letters that their numbers begin with (X24). */
const SHEET_LETTERS = { ATTENDANCE: 'HD', NOTEBOOK: 'JS' } as const
export type SheetKind = keyof typeof SHEET_LETTERS

/** The number of an attendance sheet, `HD2026-000123`, or of a notebook page on paper, `JS2026-000123`. */
export function sheetNumberOf(kind: SheetKind, year: number, serial: number): string {
  return `${SHEET_LETTERS[kind]}${year}-${String(serial).padStart(6, '0')}`
}

/** The sheet's number in what a scanner typed or a person entered, if it is one. */
export function sheetNumberIn(text: string): string | undefined {
  return /\b(?:HD|JS)\d{4}-\d{6}\b/i.exec(text)?.[0].toUpperCase()
}
