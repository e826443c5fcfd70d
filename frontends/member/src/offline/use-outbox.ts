import { useEffect, useState, useSyncExternalStore } from 'react'
import type { KeptCommand } from './phone-store.ts'
import { thePhone } from './phone.ts'

/** What this phone has kept of the person's own, the oldest first; the same in every window. */
export function useOutbox(): KeptCommand[] {
  const [kept, setKept] = useState<KeptCommand[]>([])
  useEffect(() => {
    const watched = thePhone()?.outbox.watch().subscribe({ next: setKept })
    return () => watched?.unsubscribe()
  }, [])
  return kept
}

/** Whether the phone says that there is a network. */
export function useNetwork(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener)
      addEventListener('offline', listener)
      return () => {
        removeEventListener('online', listener)
        removeEventListener('offline', listener)
      }
    },
    () => navigator.onLine,
  )
}
