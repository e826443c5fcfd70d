import { useParams, useSearchParams } from 'react-router'
import { NEW, SurveyImport } from './survey-import.tsx'

/** One import of the town centre: any unit's sheets, in either channel. */
export function Component() {
  const importId = useParams()['importId'] ?? NEW
  const [search] = useSearchParams()
  return <SurveyImport importId={importId} campaignId={search.get('campaign') ?? undefined} />
}
