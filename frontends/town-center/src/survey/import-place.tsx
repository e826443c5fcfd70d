import { createContext, use } from 'react'

/** Where the import stands: in the town centre, or mounted in a township's portal for its own survey. */
export interface ImportPlace {
  /** The path of the imports; an import's own page is below it. */
  imports: string
  /** A township's own: what it may not see of the register and the other channel is not offered (R22). */
  township: boolean
  /** Where the lines of an import of a township stand afterwards. */
  lines?: string | undefined
}

const PlaceContext = createContext<ImportPlace>({ imports: '/survey/imports', township: false })

export const ImportPlaceProvider = PlaceContext

export function useImportPlace(): ImportPlace {
  return use(PlaceContext)
}
