import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { ProgressPanel } from '@mobile-members/ui/progress-panel.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import type { FoundImport } from './import-parts.ts'
import { ImportFigures } from './import-figures.tsx'
import { useImportPlace } from './import-place.tsx'
import {
  ConfirmSurveyImportMutation,
  DiscardSurveyImportMutation,
  SurveyImportQuery,
  UndoSurveyImportMutation,
} from './imports.queries.ts'

/** An import after its confirmation: under way, done, undone, failed or thrown away. */
export function ImportOutcome({ found, onChanged }: { found: FoundImport; onChanged: () => void }) {
  const { t, i18n } = useTranslation('town-center')
  const { state, figures } = found
  const [undone, setUndone] = useState<string>()
  return (
    <>
      {state === 'RUNNING' && <ProgressPanel title={t('imports.running')} done={found.progress} total={100} mayLeave />}
      {state === 'DISCARDED' && <Notice tone="NEUTRAL">{t('imports.discarded')}</Notice>}
      {state === 'UNDONE' && (
        <Notice tone="NEUTRAL">
          {found.undoneAt && t('imports.undoneAt', { at: instantInWords(found.undoneAt, i18n.language) })}
          {undone && <span>{undone}</span>}
        </Notice>
      )}
      {state === 'FAILED' && <Failed found={found} onChanged={onChanged} />}
      {state === 'DONE' && (
        <Notice tone="DONE">
          {found.finishedAt
            ? t('imports.doneAt', { at: instantInWords(found.finishedAt, i18n.language) })
            : t('imports.done')}
          {figures &&
            figures.unchanged > 0 &&
            figures.fresh + figures.linked + figures.review + figures.drafts === 0 && (
              <span>{t('imports.nothingNew')}</span>
            )}
        </Notice>
      )}
      {figures && (state === 'DONE' || state === 'UNDONE') && (
        <Card title={t('imports.result')} size="small">
          <Flex vertical gap={12}>
            <ImportFigures figures={figures} />
            {state === 'DONE' && <NextSteps found={found} onUndone={setUndone} onChanged={onChanged} />}
          </Flex>
        </Card>
      )}
      <Card title={`${t('imports.files')} ${found.files.length}`} size="small">
        {found.files.map(({ id, fileName, problem }) => (
          <div key={id} style={{ overflowWrap: 'anywhere' }}>
            {fileName}
            {problem && <Typography.Text type="danger"> {t(`imports.problemOf.${problem}`)}</Typography.Text>}
          </div>
        ))}
      </Card>
    </>
  )
}

function NextSteps({
  found,
  onUndone,
  onChanged,
}: {
  found: FoundImport
  onUndone: (said: string) => void
  onChanged: () => void
}) {
  const { t } = useTranslation('town-center')
  const { act, trouble } = useAct(UndoSurveyImportMutation, [SurveyImportQuery])
  const { id, figures } = found
  const place = useImportPlace()
  return (
    <Flex gap={8} wrap>
      {place.township ? place.lines && <ToLines to={place.lines} /> : <TownLinks found={found} />}
      <ConfirmAct
        danger
        label={t('imports.undo')}
        consequence={t('imports.undoConsequence', { rows: figures?.rows ?? 0 })}
        onConfirm={async () => {
          const { data, trouble: problem } = await act({ id })
          if (problem) return false
          const { withdrawnLines: lines, removedMembers: members } = data.undoSurveyImport
          onUndone(t('imports.undone', { lines, members }))
          onChanged()
          return true
        }}
        problem={<GraphTrouble error={trouble} />}
      />
    </Flex>
  )
}

function ToLines({ to }: { to: string }) {
  const { t } = useTranslation('town-center')
  return (
    <Link to={to}>
      <Button type="primary">{t('imports.toLines')}</Button>
    </Link>
  )
}

function TownLinks({ found: { id, campaignId, figures } }: { found: FoundImport }) {
  const { t } = useTranslation('town-center')
  return (
    <>
      {figures && figures.questions > 0 && (
        <Link to={`/survey/review?import=${id}`}>
          <Button type="primary">{t('imports.toReview', { count: figures.review })}</Button>
        </Link>
      )}
      <Link to="/members?order=FOUND_ON">
        <Button>{t('imports.toMembers')}</Button>
      </Link>
      <Link to={`/survey?campaign=${campaignId}&list=incomplete`}>
        <Button>{t('imports.toIncomplete')}</Button>
      </Link>
      <Link to={`/survey?campaign=${campaignId}`}>
        <Button>{t('imports.toBoard')}</Button>
      </Link>
    </>
  )
}

function Failed({ found, onChanged }: { found: FoundImport; onChanged: () => void }) {
  const { t } = useTranslation('town-center')
  const confirm = useAct(ConfirmSurveyImportMutation, [SurveyImportQuery])
  const discard = useAct(DiscardSurveyImportMutation, [SurveyImportQuery])
  const why = found.failure ? t([`imports.problemOf.${found.failure}`, 'imports.problemOf.UNEXPECTED']) : undefined
  return (
    <Notice tone="ALARM">
      {t('imports.failed')}
      {why && <span>{t('imports.failedWhy', { why })}</span>}
      <span>{t('imports.again')}</span>
      <Flex gap={8} wrap>
        <Button
          type="primary"
          loading={confirm.acting}
          onClick={() => void confirm.act({ id: found.id }).then(onChanged)}
        >
          {t('imports.confirm')}
        </Button>
        <ConfirmAct
          label={t('imports.discard')}
          consequence={t('imports.discardConsequence')}
          onConfirm={async () => {
            const { trouble } = await discard.act({ id: found.id })
            if (trouble) return false
            onChanged()
            return true
          }}
          problem={<GraphTrouble error={discard.trouble} />}
        />
      </Flex>
      <GraphTrouble error={confirm.trouble} />
    </Notice>
  )
}
