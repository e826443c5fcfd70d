const PHONE = /^(\+?\d[\d -]{5,19})$/

/** Why each line of a letterhead is wrong, if it is. Address and phone must be there, so that the receipt finds its way back. */
export function letterheadFaults(head: {
  address: string
  phone: string
  fax: string
  postcode: string
}): Record<'address' | 'phone' | 'fax' | 'postcode', string | undefined> {
  return {
    address: head.address.trim() === '' ? 'REQUIRED' : head.address.length > 100 ? 'TOO_LONG' : undefined,
    phone: head.phone.trim() === '' ? 'REQUIRED' : PHONE.test(head.phone.trim()) ? undefined : 'PHONE_IMPOSSIBLE',
    fax: head.fax.trim() === '' || PHONE.test(head.fax.trim()) ? undefined : 'PHONE_IMPOSSIBLE',
    postcode: /^(\d{6})?$/.test(head.postcode.trim()) ? undefined : 'POSTCODE_IMPOSSIBLE',
  }
}
