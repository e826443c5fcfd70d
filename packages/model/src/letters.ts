import type { OriginScope } from './events.ts'
import type { RetentionReason, Stage } from './registry.ts'
import type { LetterState } from './state-machines.ts'

/** States in which a letter stands for its bearer. */
export const LETTERS_IN_FORCE = [
  'DRAFT',
  'ISSUED',
  'PRESENTED',
  'ACCEPTED',
  'RECEIPTED',
] as const satisfies readonly LetterState[]

/** States in which it still waits for the host committee, and can run out. */
export const LETTERS_ON_THE_WAY = ['ISSUED', 'PRESENTED'] as const satisfies readonly LetterState[]

/** Why no certificate letter can be issued for this member, if so (R41, R42). */
export function issueRefusal(
  member: { originScope: OriginScope; stage: Stage; letterInForce: boolean },
  letter: { retentionReason?: RetentionReason | null | undefined; retentionNote?: string | null | undefined },
): string | undefined {
  if (member.originScope !== 'IN_COUNTY') return 'NOT_FROM_THIS_COUNTY'
  if (member.stage === 'ENDED') return 'MEMBER_ENDED'
  if (member.letterInForce) return 'LETTER_IN_FORCE'
  if (!letter.retentionReason) return 'RETENTION_REASON_REQUIRED'
  if (letter.retentionReason === 'OTHER' && !letter.retentionNote?.trim()) return 'RETENTION_NOTE_REQUIRED'
  return undefined
}

/** Whether a letter that nobody has accepted has run out (R45). */
export function hasExpired(letter: { state: LetterState; validUntil: string }, today: string): boolean {
  return (
    letter.state === 'EXPIRED' ||
    (letter.validUntil < today && (LETTERS_ON_THE_WAY as readonly LetterState[]).includes(letter.state))
  )
}

/** Why the host committee cannot accept this letter, if so (R45, R46). */
export function acceptRefusal(letter: { state: LetterState; validUntil: string }, today: string): string | undefined {
  if (hasExpired(letter, today)) return 'EXPIRED'
  if (!(LETTERS_ON_THE_WAY as readonly LetterState[]).includes(letter.state)) return 'ILLEGAL_STEP'
  return undefined
}

/** Why the host committee cannot send this letter back, if so: a valid letter is not refused without a reason (R46). */
export function returnRefusal(letter: { state: LetterState }, reason: string): string | undefined {
  if (!['ISSUED', 'PRESENTED', 'ACCEPTED'].includes(letter.state)) return 'ILLEGAL_STEP'
  if (reason.trim() === '') return 'RETURN_REASON_REQUIRED'
  return undefined
}

/** Why a letter cannot be made void, if so (R43): one that has arrived is returned or closed instead. */
export function voidRefusal(letter: { state: LetterState }, reason: string): string | undefined {
  if (!['DRAFT', 'ISSUED', 'PRESENTED'].includes(letter.state)) return 'ILLEGAL_STEP'
  if (reason.trim() === '') return 'VOID_REASON_REQUIRED'
  return undefined
}

/** Why a letter cannot be replaced by a new one, if so (R45): a lost one can until it was accepted, an expired one always. */
export function reissueRefusal(letter: { state: LetterState; validUntil: string }, today: string): string | undefined {
  return hasExpired(letter, today) || ['ISSUED', 'PRESENTED', 'LOST'].includes(letter.state)
    ? undefined
    : 'ILLEGAL_STEP'
}

/** Why this member cannot be checked in, if so (R78, R2). A member of the county comes with a letter in force, others by consent. */
export function checkInRefusal(
  member: { originScope: OriginScope; stage: Stage; hasConsent: boolean },
  letter: { state: LetterState; validUntil: string } | undefined,
  today: string,
): string | undefined {
  if (member.stage === 'ENDED') return 'MEMBER_ENDED'
  if (member.stage === 'CHECKED_IN' || member.stage === 'PLACED') return 'ALREADY_CHECKED_IN'
  if (member.originScope !== 'IN_COUNTY') return member.hasConsent ? undefined : 'CONSENT_REQUIRED'
  if (!letter) return 'NO_LETTER'
  if (letter.state === 'ACCEPTED') return undefined
  return acceptRefusal(letter, today)
}

/** The seal of a name for those who only verify a paper (R44): the first character and a mark for each other one. */
export function nameInitial(name: string): string {
  const [first = '', ...others] = name
  return first + others.map(() => '×').join('')
}

const NUMERALS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']

/** Digits in formal numerals, one by one, as years are written on papers: 2026 gives 贰零贰陆. */
export function formalDigits(digits: string | number): string {
  return String(digits).replaceAll(/\d/g, (digit) => NUMERALS[Number(digit)]!)
}

/** A whole number below 100,000 in formal numerals: 90 gives 玖拾, 105 壹佰零伍. */
export function formalNumber(number: number): string {
  if (number === 0) return '零'
  const units = ['', '拾', '佰', '仟', '万']
  let text = ''
  let zero = false
  const digits = String(number)
  for (const [at, digit] of [...digits].entries()) {
    if (digit === '0') {
      zero = true
      continue
    }
    text += (zero && text !== '' ? '零' : '') + NUMERALS[Number(digit)] + units[digits.length - 1 - at]
    zero = false
  }
  return text
}

/**
 * A day in formal numerals, as on bills: 2026-03-09 gives 贰零贰陆年零叁月零玖日, 2026-11-20 贰零贰陆年壹拾壹月零贰拾日, so that
 * nothing can be written before or after a numeral.
 */
export function formalDay(day: string): string {
  const [year, month, date] = day.split('-')
  return [year && `${formalDigits(year)}年`, month && `${formalPart(month)}月`, date && `${formalPart(date)}日`]
    .filter(Boolean)
    .join('')
}

function formalPart(digits: string): string {
  const number = Number(digits)
  return (number < 10 || number % 10 === 0 ? '零' : '') + formalNumber(number)
}
