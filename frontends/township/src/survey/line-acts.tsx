import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { inputOf, LineFields, valuesOf, type LineValues } from './line-fields.tsx'
import type { Line } from './survey-parts.ts'
import {
  AnswerLineQueryMutation,
  CorrectOwnLineMutation,
  OwnLinesQuery,
  OwnSurveyQuery,
  WithdrawOwnLineMutation,
} from './survey.queries.ts'

const STALE = [OwnLinesQuery, OwnSurveyQuery]

/** What the township can do about one of its lines: correct or complete it, answer the centre, take it back. */
export function LineActs({ line }: { line: Line }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const correct = useAct(CorrectOwnLineMutation, STALE)
  const answer = useAct(AnswerLineQueryMutation, STALE)
  const withdraw = useAct(WithdrawOwnLineMutation, STALE)
  const word = (key: string) => t(`survey.correct.${key}`)
  const incomplete = line.missing.length > 0 || !line.originBranch
  const inHand = line.state === 'DRAFT' || line.state === 'SUBMITTED' || line.state === 'QUERIED'
  const kept = line.state === 'ACKNOWLEDGED' || line.state === 'MATCHED' || line.state === 'NEW_PERSON'
  if (!inHand && !(kept && incomplete)) return null
  async function save({ note, ...values }: LineValues & { note: string }) {
    const { idNumber, sex, ...input } = inputOf({ ...valuesOf(line), ...values })
    const known = { ...input, ...(idNumber ? { idNumber } : {}), ...(sex ? { sex } : {}) }
    const { trouble } = await correct.act({ input: { lineId: line.id, ...known, note: note ?? '' } })
    if (!trouble) void message.success(word('done'))
    return trouble
  }
  return (
    <>
      <FormAct<LineValues & { note: string }>
        name={`correct-line:${line.id}`}
        size="small"
        label={incomplete ? word('complete') : word('label')}
        consequence={line.query ? `${t('survey.lines.query')}: ${line.query}` : word('consequence')}
        empty={{ ...valuesOf(line), note: '' }}
        onSubmit={save}
      >
        <LineFields maskedIdNumber={line.facts.idNumber} />
        {line.state !== 'DRAFT' && (
          <Form.Item name="note" label={t('survey.form.note')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
      </FormAct>
      {line.state === 'QUERIED' && (
        <ConfirmAct
          size="small"
          label={word('answer')}
          consequence={word('answerConsequence')}
          reasonRequired
          onConfirm={async (reason) => {
            if ((await answer.act({ lineId: line.id, answer: reason })).trouble) return false
            void message.success(word('answered'))
            return true
          }}
          problem={<GraphTrouble error={answer.trouble} />}
        />
      )}
      {inHand && (
        <ConfirmAct
          size="small"
          danger
          label={word('withdraw')}
          consequence={word('withdrawConsequence')}
          reasonRequired
          onConfirm={async (reason) => {
            if ((await withdraw.act({ lineId: line.id, reason })).trouble) return false
            void message.success(word('withdrawn'))
            return true
          }}
          problem={<GraphTrouble error={withdraw.trouble} />}
        />
      )}
    </>
  )
}
