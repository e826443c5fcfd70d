import { useSyncExternalStore } from 'react'
import { onePerPage } from './one-per-page.ts'

export interface Appearance {
  /** SYSTEM follows the device. */
  scheme: 'SYSTEM' | 'LIGHT' | 'DARK'
  elder: boolean
}

const REMEMBERED = 'mobile-members.appearance'

/** The look chosen on this device, the same for a page and for what is mounted in it. */
const store = onePerPage('appearance', () => {
  let now: Appearance = read()
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    set(change: Partial<Appearance>) {
      now = { ...now, ...change }
      try {
        localStorage.setItem(REMEMBERED, JSON.stringify(now))
      } catch {
        // A browser that keeps nothing shows the choice until the page is closed.
      }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      const device = matchMedia('(prefers-color-scheme: dark)')
      device.addEventListener('change', listener)
      return () => {
        listeners.delete(listener)
        device.removeEventListener('change', listener)
      }
    },
    dark: () =>
      now.scheme === 'DARK' || (now.scheme === 'SYSTEM' && matchMedia('(prefers-color-scheme: dark)').matches),
  }
})

function read(): Appearance {
  const standard: Appearance = { scheme: 'LIGHT', elder: false }
  try {
    return { ...standard, ...(JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}') as Partial<Appearance>) }
  } catch {
    return standard
  }
}

export function useAppearance() {
  const appearance = useSyncExternalStore(store.subscribe, store.now)
  const dark = useSyncExternalStore(store.subscribe, store.dark)
  return { ...appearance, dark, change: store.set }
}
