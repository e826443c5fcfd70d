const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** The check digit that belongs to the first 17 digits of an identity number (GB 11643). */
export function checkDigitOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0)
  return CHECK_DIGITS[sum % 11] ?? ''
}

export type IdNumberFault = 'ID_NUMBER_LENGTH' | 'ID_NUMBER_CHARACTERS' | 'ID_NUMBER_DATE' | 'ID_NUMBER_CHECK_DIGIT'

/** Why this is not a well-formed 18-character identity number (GB 11643), if there is a reason. */
export function idNumberFault(idNumber: string): IdNumberFault | undefined {
  if (idNumber.length !== 18) return 'ID_NUMBER_LENGTH'
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'ID_NUMBER_CHARACTERS'
  if (!isCalendarDate(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`))
    return 'ID_NUMBER_DATE'
  if (checkDigitOf(idNumber.slice(0, 17)) !== idNumber[17]) return 'ID_NUMBER_CHECK_DIGIT'
  return undefined
}

/** Birth date and sex written in a well-formed identity number. */
export function readIdNumber(idNumber: string): { bornOn: string; sex: 'MALE' | 'FEMALE' } {
  return {
    bornOn: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
    sex: Number(idNumber[16]) % 2 === 1 ? 'MALE' : 'FEMALE',
  }
}

/** The 18 characters of a number of before 1999, which had 15: born in the 1900s, with a check digit. Undefined where it is none. */
export function upgradedIdNumber(fifteen: string): string | undefined {
  if (!/^\d{15}$/.test(fifteen)) return undefined
  const first17 = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  const idNumber = first17 + checkDigitOf(first17)
  return idNumberFault(idNumber) ? undefined : idNumber
}

/** Whether YYYY-MM-DD is a day that exists. */
export function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
