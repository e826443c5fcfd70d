import { exposePage } from '@mobile-members/web/remotes.tsx'
import { catalogues } from '../catalogues.ts'
import { ImportPlaceProvider } from '../survey/import-place.tsx'
import { SurveyImport } from '../survey/survey-import.tsx'

interface TownshipImportProps {
  /** `new` begins one. */
  importId: string
  campaignId?: string | undefined
  /** Where the host shows imports. */
  path?: string | undefined
  /** Where the host shows the lines of its survey. */
  lines?: string | undefined
}

/** One import of a township's own survey, inside its portal (R25). */
function TownshipImport({ importId, campaignId, path, lines }: TownshipImportProps) {
  if (!path) return null
  return (
    <ImportPlaceProvider value={{ imports: path, township: true, lines }}>
      <SurveyImport key={importId} importId={importId} campaignId={campaignId} />
    </ImportPlaceProvider>
  )
}

export const page = exposePage('town-center', catalogues, TownshipImport)
