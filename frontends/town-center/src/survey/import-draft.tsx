import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { ProgressPanel } from '@mobile-members/ui/progress-panel.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import { FilePreview } from './file-preview.tsx'
import { ImportFigures } from './import-figures.tsx'
import { useImportPlace } from './import-place.tsx'
import type { FoundImport } from './import-parts.ts'
import {
  ConfirmSurveyImportMutation,
  DiscardSurveyImportMutation,
  SurveyImportQuery,
  SurveyPreviewQuery,
} from './imports.queries.ts'

/** A draft: what was understood of each file, what will happen, and the confirmation. */
export function ImportDraft({
  found,
  sending,
  onChanged,
}: {
  found: FoundImport
  sending: boolean
  onChanged: () => void
}) {
  const { t } = useTranslation('town-center')
  const { files, forecast } = found
  const read = files.filter(({ state }) => state !== 'RECEIVED')
  const settled = read.length === files.length && !sending
  // Sheets have no id of their own, so two questions about them must not meet in the cache.
  const preview = useQuery(SurveyPreviewQuery, { variables: { id: found.id }, skip: !settled, fetchPolicy: 'no-cache' })
  const asked = useRef('')
  const stand = files.map(({ id, state }) => `${id}${state}`).join()
  const { refetch } = preview
  useEffect(() => {
    if (!settled || asked.current === stand) return
    if (asked.current !== '') void refetch()
    asked.current = stand
  }, [settled, stand, refetch])
  const understood = (preview.data ?? preview.previousData)?.surveyImport?.files
  return (
    <>
      {!settled && !sending && (
        <ProgressPanel title={t('imports.reading')} done={read.length} total={files.length} mayLeave />
      )}
      {settled && !forecast && files.some(({ state }) => state === 'READ') && (
        <ProgressPanel title={t('imports.forecasting')} done={read.length} total={undefined} mayLeave />
      )}
      <Forecast found={found} ready={settled && Boolean(forecast)} onChanged={onChanged} />
      <Card title={`${t('imports.files')} ${files.length}`} size="small" styles={{ body: { padding: '0 12px' } }}>
        <GraphTrouble error={preview.error} onRetry={() => void refetch()} />
        <Flex vertical>
          {files.map((file) => (
            <FilePreview
              key={file.id}
              importId={found.id}
              township={found.townshipId !== null && found.townshipId !== undefined}
              file={file}
              sheets={understood?.find(({ id }) => id === file.id)?.sheets}
              onChanged={onChanged}
            />
          ))}
        </Flex>
      </Card>
    </>
  )
}

/** What will happen, and the two ways on. */
function Forecast({ found, ready, onChanged }: { found: FoundImport; ready: boolean; onChanged: () => void }) {
  const { t } = useTranslation('town-center')
  const { id, forecast, files } = found
  const place = useImportPlace()
  const confirm = useAct(ConfirmSurveyImportMutation, [SurveyImportQuery])
  const discard = useAct(DiscardSurveyImportMutation, [SurveyImportQuery])
  const nothing = files.every(({ state }) => state === 'UNREADABLE')
  const excluded = forecast ? forecast.notMembers + forecast.declined : 0
  const same =
    forecast && forecast.unchanged > 0 && forecast.fresh + forecast.linked + forecast.review + forecast.drafts === 0
  return (
    <Card title={t('imports.forecast')} size="small">
      <Flex vertical gap={12}>
        {forecast && <ImportFigures figures={forecast} />}
        {same && <Notice tone="NEUTRAL">{t('imports.nothingNew')}</Notice>}
        <Flex gap={8} wrap>
          <ConfirmAct
            type="primary"
            label={t('imports.confirm')}
            consequence={t(place.township ? 'imports.draftConsequence' : 'imports.confirmConsequence', {
              drafts: forecast?.drafts ?? 0,
              rows: forecast?.rows ?? 0,
              fresh: forecast?.fresh ?? 0,
              linked: forecast?.linked ?? 0,
              review: forecast?.review ?? 0,
              excluded,
              unchanged: forecast?.unchanged ?? 0,
            })}
            disabledBecause={
              nothing ? t('reason.NOTHING_TO_IMPORT') : ready ? undefined : t('reason.FILES_STILL_BEING_READ')
            }
            onConfirm={async () => {
              const { trouble } = await confirm.act({ id })
              if (trouble) return false
              onChanged()
              return true
            }}
            problem={<GraphTrouble error={confirm.trouble} />}
          />
          <ConfirmAct
            label={t('imports.discard')}
            consequence={t('imports.discardConsequence')}
            onConfirm={async () => {
              const { trouble } = await discard.act({ id })
              if (trouble) return false
              onChanged()
              return true
            }}
            problem={<GraphTrouble error={discard.trouble} />}
          />
        </Flex>
      </Flex>
    </Card>
  )
}
