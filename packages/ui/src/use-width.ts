import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Below this a list stands as blocks, one under the other: a column inside an intranet page is 320 px wide. */
export const NARROW = 640

/** How wide the place is in which this stands; the window may be far wider. Undefined before the first measure. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number | undefined] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
