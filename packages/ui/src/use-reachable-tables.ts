import { useEffect } from 'react'

/**
 * Lets the keyboard scroll each table that is wider than its place, and keeps it out of antd's measuring row,
 * which repeats a table's head unseen. Stands once in a frame, for all tables of its pages, mounted ones too.
 */
export function useReachableTables(): void {
  useEffect(() => {
    let asked = 0
    function mend() {
      asked = 0
      for (const row of document.querySelectorAll('.ant-table-measure-row:not([inert])')) row.setAttribute('inert', '')
      for (const place of document.querySelectorAll('.ant-table-content')) {
        if (place.scrollWidth > place.clientWidth) place.setAttribute('tabindex', '0')
        else place.removeAttribute('tabindex')
      }
    }
    const look = () => {
      asked ||= requestAnimationFrame(mend)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    addEventListener('resize', look)
    look()
    return () => {
      cancelAnimationFrame(asked)
      observer.disconnect()
      removeEventListener('resize', look)
    }
  }, [])
}
