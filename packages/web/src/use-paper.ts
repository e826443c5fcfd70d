import { useState } from 'react'
import type { Trouble } from './graph-errors.ts'
import { useFiles } from './use-files.ts'

/** A paper of the server, opened in a page of its own or kept as a file; what went wrong stands in `trouble`. */
export function usePaper() {
  const files = useFiles()
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  return {
    opening,
    trouble,
    /** Shows the paper, from where it prints; where the browser opens no new page, it is kept as a file. */
    open: async (path: string) => {
      setOpening(true)
      const { data, trouble: problem } = await files.fetch(path)
      setOpening(false)
      setTrouble(problem)
      if (!data) return
      const address = URL.createObjectURL(data.blob)
      if (!window.open(address, '_blank')) await files.save(path)
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    },
    save: async (path: string) => {
      setOpening(true)
      setTrouble(await files.save(path))
      setOpening(false)
    },
  }
}
