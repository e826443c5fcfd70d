/** Why a notice cannot go out like this, if it cannot (R69). */
export function noticeRefusal({ title, text }: { title: string; text: string }): string | undefined {
  if (title.trim() === '') return 'TITLE_MISSING'
  return text.trim() === '' ? 'TEXT_MISSING' : undefined
}

/** Why nobody or the wrong people would get it: each chosen member must be of the branch. */
export function addresseesRefusal(chosen: number | undefined, addressed: number): string | undefined {
  if (chosen !== undefined && addressed < chosen) return 'NOT_OF_THIS_BRANCH'
  return addressed === 0 ? 'NOBODY_TO_TELL' : undefined
}
