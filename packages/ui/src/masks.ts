/** A phone number with its middle hidden: 154****0001. */
export function maskedPhone(phone: string): string {
  return phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** An ID number of which area and last two characters show: 331199************1X. */
export function maskedIdNumber(number: string): string {
  return number.length < 10
    ? '*'.repeat(number.length)
    : `${number.slice(0, 6)}${'*'.repeat(number.length - 8)}${number.slice(-2)}`
}

/** An address of which only the beginning shows. */
export function maskedAddress(address: string): string {
  const characters = [...address]
  return characters.length <= 6 ? '******' : `${characters.slice(0, 6).join('')}******`
}
