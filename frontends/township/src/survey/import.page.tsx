import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { RemotePage } from '@mobile-members/web/remotes.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's own sheets: the town centre's import page, about this township's survey only (R22). */
export function Component() {
  const { t } = useTranslation('township')
  const { mine, pathTo } = useTownship()
  const importId = useParams()['importId'] ?? 'new'
  const [search] = useSearchParams()
  const campaignId = search.get('campaign') ?? undefined
  return (
    <>
      <BackLink page="survey?list=imports" label={t('survey.entry.back')} />
      {mine ? (
        <RemotePage
          from="town-center"
          module="survey-import"
          props={{
            importId,
            campaignId,
            path: pathTo('survey/imports'),
            lines: pathTo('survey?list=lines&show=DRAFT'),
          }}
        />
      ) : (
        <EmptyState what={t('survey.importNone')} />
      )}
    </>
  )
}
