import { App, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownshipFeedbackWorkQuery } from '../home/home.queries.ts'
import type { DispatchOnPage } from './feedback-parts.ts'
import { AcknowledgeFeedbackMutation, AskBackMutation, TownshipDispatchQuery } from './feedback.queries.ts'

const REFRESH = [TownshipDispatchQuery, TownshipFeedbackWorkQuery]

/** Acknowledge, or ask the branch; the server says what is possible and why not. */
export function FeedbackActs({ dispatch: { id, assessment, state } }: { dispatch: DispatchOnPage }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const acknowledging = useAct(AcknowledgeFeedbackMutation, REFRESH)
  const asking = useAct(AskBackMutation, REFRESH)
  const optionOf = (act: string) => assessment?.acts.find((one) => one.act === act)
  const acknowledge = optionOf('ACKNOWLEDGE')
  const ask = optionOf('ASK_BACK')
  const because = (option: { refusal?: string | null } | undefined) =>
    option?.refusal ? t(`reason.${option.refusal}`) : undefined
  if ((!acknowledge && !ask) || state === 'ACKNOWLEDGED' || state === 'SUPERSEDED') return null
  return (
    <Flex gap={8} wrap role="group" aria-label={t('acts.title')}>
      {acknowledge && (
        <FormAct<{ note: string }>
          name={`acknowledge:${id}`}
          type="primary"
          label={t('feedback.acknowledge')}
          consequence={t('feedback.acknowledgeWhat')}
          empty={{ note: '' }}
          disabledBecause={because(acknowledge)}
          onSubmit={async ({ note }) => {
            const { trouble } = await acknowledging.act({ id, note: note.trim() || null })
            if (!trouble) message.success(t('feedback.acknowledged'))
            return trouble
          }}
        >
          <Form.Item name="note" label={t('feedback.acknowledgeNote')}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        </FormAct>
      )}
      {ask && (
        <FormAct<{ question: string }>
          name={`ask-back:${id}`}
          label={t('feedback.askBack')}
          consequence={t('feedback.askBackWhat')}
          empty={{ question: '' }}
          disabledBecause={because(ask)}
          onSubmit={async ({ question }) => {
            const { trouble } = await asking.act({ id, question: question.trim() })
            if (!trouble) message.success(t('feedback.asked'))
            return trouble
          }}
        >
          <Form.Item
            name="question"
            label={t('feedback.question')}
            rules={[
              { required: true, whitespace: true, message: t('field.required', { label: t('feedback.question') }) },
            ]}
          >
            <Input.TextArea rows={4} maxLength={2000} placeholder={t('feedback.questionHint')} />
          </Form.Item>
        </FormAct>
      )}
    </Flex>
  )
}
