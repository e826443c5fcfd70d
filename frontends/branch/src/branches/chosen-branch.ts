const REMEMBERED = 'mobile-members.branch.chosen'

/** The branch that was looked at last in this window, for those who look at several. */
export function chosenBranch(): string | undefined {
  try {
    return sessionStorage.getItem(REMEMBERED) ?? undefined
  } catch {
    return undefined
  }
}

export function rememberBranch(id: string): void {
  try {
    sessionStorage.setItem(REMEMBERED, id)
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}
