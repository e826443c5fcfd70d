import { useEffect } from 'react'
import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FileDrop } from '@mobile-members/ui/file-drop.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { Notice } from '../forms/notice.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { ImportDraft } from './import-draft.tsx'
import { useImportPlace } from './import-place.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { IMPORT_TONES } from './import-tones.ts'
import { SurveyCampaignsQuery } from './survey.queries.ts'
import { SurveyImportQuery } from './imports.queries.ts'
import { useUploads } from './use-uploads.ts'
import { Uploads } from './uploads.tsx'

/** The endings that the server reads. */
const ENDINGS = ['.xlsx', '.xls', '.csv']
export const NEW = 'new'
const ASK_AGAIN = 1500

/** One import, from the files to its result. `new` begins one; it can be left and returned to at any moment. */
export function SurveyImport({ importId, campaignId: named }: { importId: string; campaignId: string | undefined }) {
  const { t, i18n } = useTranslation('town-center')
  const place = useImportPlace()
  const campaigns = useQuery(SurveyCampaignsQuery, { skip: importId !== NEW })
  const open = (campaigns.data?.surveyCampaigns ?? []).filter(({ state }) => state === 'OPEN')
  const campaign = open.find(({ id }) => id === named) ?? open[0]
  const uploads = useUploads(importId === NEW ? undefined : importId, campaign?.id)
  const { data, error, loading, refetch, startPolling, stopPolling } = useQuery(SurveyImportQuery, {
    variables: { id: importId },
    skip: importId === NEW,
  })
  const found = importId === NEW ? undefined : data?.surveyImport
  const underWay =
    found?.state === 'RUNNING' ||
    (found?.state === 'DRAFT' &&
      (uploads.sending || (found.files.length > 0 && (!found.forecast || found.files.some(isWaiting)))))
  usePolling(underWay, startPolling, stopPolling)

  return (
    <>
      {!place.township && <BackLink to="/survey" label={t('imports.backToSurvey')} />}
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {t('imports.title')}
            {found && <ToneTag tone={IMPORT_TONES[found.state]}>{t(`imports.stateOf.${found.state}`)}</ToneTag>}
          </Flex>
        }
        about={
          found?.state === 'DRAFT'
            ? t('imports.expires', { day: dayInWords(found.expiresAt.slice(0, 10), i18n.language) })
            : t(place.township ? 'imports.aboutTownship' : 'imports.about')
        }
      />
      <GraphTrouble
        error={error ?? campaigns.error}
        onRetry={() => void (importId === NEW ? campaigns : { refetch }).refetch()}
      />
      {((loading && !data) || (campaigns.loading && !campaigns.data)) && <LoadingLayout />}
      {importId === NEW && campaigns.data && !campaign && (
        <EmptyState what={t('imports.noOpenCampaign')} how={t('imports.noOpenCampaignHow')} />
      )}
      <Flex vertical gap={16}>
        <GraphTrouble error={uploads.trouble} onRetry={uploads.sendAgain} />
        {((importId === NEW && campaign) || found?.state === 'DRAFT') && (
          <FileDrop accept={ENDINGS} hint={t('imports.dropHint')} disabled={uploads.sending} onFiles={uploads.send} />
        )}
        <Uploads uploads={uploads} />
        {found?.state === 'DRAFT' && found.files.length > 0 && (
          <ImportDraft found={found} sending={uploads.sending} onChanged={() => void refetch()} />
        )}
        {found && found.state !== 'DRAFT' && <ImportOutcome found={found} onChanged={() => void refetch()} />}
        {found?.state === 'DRAFT' && found.files.length === 0 && !uploads.sending && (
          <Notice tone="NEUTRAL">{t(place.township ? 'imports.aboutTownship' : 'imports.about')}</Notice>
        )}
      </Flex>
    </>
  )

  function isWaiting({ state }: { state: string }) {
    return state === 'RECEIVED'
  }
}

function usePolling(underWay: boolean, start: (interval: number) => void, stop: () => void) {
  useEffect(() => {
    if (!underWay) return undefined
    start(ASK_AGAIN)
    return stop
  }, [underWay, start, stop])
}
