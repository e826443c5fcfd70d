/** What somebody means who types into the register's search. */
export type SearchTerm =
  | { kind: 'REGISTER_NO'; prefix: string }
  | { kind: 'PHONE'; part: string }
  | { kind: 'SOUND'; start: string }
  | { kind: 'NAME'; part: string }

/** Reads a search: a register number, digits of a phone (three or more), pinyin or its initials, else a part of a name. */
export function searchTermOf(text: string): SearchTerm | undefined {
  const term = text.normalize('NFKC').trim()
  if (term === '') return undefined
  const register = /^([a-z]{2})-?(\d{1,6})$/i.exec(term)
  if (register) return { kind: 'REGISTER_NO', prefix: `${register[1]!.toUpperCase()}-${register[2]!}` }
  const digits = term.replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  if (/^\d{3,}$/.test(digits)) return { kind: 'PHONE', part: digits }
  if (/^[a-zü' ]+$/i.test(term))
    return { kind: 'SOUND', start: term.toLowerCase().replaceAll(/[' ]/g, '').replaceAll('ü', 'v') }
  return { kind: 'NAME', part: term.replaceAll(/\s/g, '') }
}

/** A phone that shows only its beginning and its end. */
export function maskedPhone(phone: string): string {
  return phone.length < 8 ? '***' : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** An identity number that shows only its area and its end. */
export function maskedIdNumber(idNumber: string): string {
  return `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`
}
