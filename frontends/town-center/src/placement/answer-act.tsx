import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { AnswerObjectionMutation } from './placement.queries.ts'

interface AnswerActProps {
  affiliationId: string
  /** What the rules say now, in a sentence. */
  sentence: string
  missing: boolean
  refresh: Parameters<typeof useAct>[1]
}

/** Answers a member's objection in words, with a new proposal by the facts of now (R60). */
export function AnswerAct({ affiliationId, sentence, missing, refresh }: AnswerActProps) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled } = useRules()
  const may = useMay()
  const { act } = useAct(AnswerObjectionMutation, refresh)
  const label = t('placement.answerText')
  return (
    <FormAct<{ answer: string }>
      name={`answer:${affiliationId}`}
      label={t('placement.answer')}
      type="primary"
      consequence={
        <>
          <p>{t('placement.answerWhat')}</p>
          <p>{sentence}</p>
        </>
      }
      empty={{ answer: '' }}
      disabledBecause={
        may('branches', 'answerObjection')
          ? missing
            ? t('placement.needFacts')
            : undefined
          : t('placement.centerOnly')
      }
      onSubmit={async ({ answer }) => {
        const { data, trouble } = await act({ id: affiliationId, answer: answer.trim() })
        if (data) message.success(t('placement.answered'))
        return trouble
      }}
    >
      <Form.Item name="answer" label={label} rules={filled(label)}>
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}
