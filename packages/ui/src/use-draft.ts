import { useCallback, useState } from 'react'

const PREFIX = 'mobile-members.draft'

interface Kept<T> {
  value: T
  keptAt: string
}

/**
 * Keeps a half-filled form on this device until it is submitted: it is still there tomorrow, for the same person only.
 *
 * @param person the account's subject, so that the next person at this desk does not see it
 * @param form the form's name and what it is about: `letter:${memberId}`
 * @param empty the form before anybody has written
 */
export function useDraft<T extends object>(person: string, form: string, empty: T) {
  const key = `${PREFIX}.${person}.${form}`
  const [kept, setKept] = useState<Kept<T> | undefined>(() => readDraft<T>(key))
  const keep = useCallback(
    (value: T) => {
      const next = { value, keptAt: new Date().toISOString() }
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // A full or closed store loses the draft, not the form on the screen.
      }
      setKept(next)
    },
    [key],
  )
  const clear = useCallback(() => {
    try {
      localStorage.removeItem(key)
    } catch {
      // Nothing was kept.
    }
    setKept(undefined)
  }, [key])
  return {
    value: kept ? { ...empty, ...kept.value } : empty,
    /** When it was kept, to say so; undefined for a fresh form. */
    keptAt: kept?.keptAt,
    keep,
    clear,
  }
}

function readDraft<T>(key: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Kept<T>) : undefined
  } catch {
    return undefined
  }
}
