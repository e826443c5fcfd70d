/** Why each part of a contact is wrong, if it is: it was made between the placement and today, and something was said (R62). */
export function welcomeFaults(
  contact: { contactedOn: string; said: string },
  placedOn: string | null,
  today: string,
): Record<'contactedOn' | 'said', string | undefined> {
  const said = contact.said.trim()
  return {
    contactedOn:
      contact.contactedOn > today
        ? 'IN_THE_FUTURE'
        : placedOn !== null && contact.contactedOn < placedOn
          ? 'BEFORE_PLACEMENT'
          : undefined,
    said: said === '' ? 'REQUIRED' : said.length > 500 ? 'TOO_LONG' : undefined,
  }
}
