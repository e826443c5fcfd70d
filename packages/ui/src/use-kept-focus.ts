import { useEffect } from 'react'

const REACHABLE = 'a[href], button:enabled, input:enabled, [tabindex="0"]'

/**
 * Keeps the keyboard in a list when the row that had the focus is gone: a row that is done leaves its list, and the
 * next press of Tab would begin at the top of the window. Stands once in a frame.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: Element[] = []
    function remember({ target }: FocusEvent) {
      around = []
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement) around.push(at)
    }
    const observer = new MutationObserver(() => {
      if (around[0]?.isConnected !== false || document.activeElement !== document.body) return
      const near = around.find((element) => element.isConnected)
      around = []
      // Only in a list that lost a row: elsewhere keys that act without a focus would go to whatever got it.
      if (near?.matches('#page tbody, #page ul, #page ol'))
        [...near.querySelectorAll<HTMLElement>(REACHABLE)]
          .find((element) => !element.closest('[inert]'))
          ?.focus({ preventScroll: true })
    })
    observer.observe(document.body, { childList: true, subtree: true })
    addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      removeEventListener('focusin', remember)
    }
  }, [])
}
