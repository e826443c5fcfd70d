import { EditOutlined } from '@ant-design/icons'
import { App, Button, Flex, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { useDraft } from '@mobile-members/ui/use-draft.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BranchFeedbackWorkQuery } from '../board/board.queries.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import type { AssessmentOnPage } from './assessment-parts.ts'
import {
  AnswerQuestionMutation,
  BranchAssessmentQuery,
  CorrectAssessmentMutation,
  DispatchAssessmentMutation,
  ReviseAssessmentMutation,
  ShowAssessmentMutation,
  SignAssessmentMutation,
} from './assessments.queries.ts'

const REFRESH = [BranchAssessmentQuery, BranchFeedbackWorkQuery]
/** The act that the page offers in red in each state, and that stands there with its reason while it is not possible. */
const NEXT: Record<string, string[]> = {
  DRAFT: ['SHOW'],
  SHOWN_TO_MEMBER: ['SIGN'],
  COMMENTED: ['SIGN'],
  SIGNED: ['DISPATCH'],
  ASKED_BACK: ['ANSWER'],
}

/** What the secretary can do with an assessment now; the server says what is possible and why not. */
export function AssessmentActs({ assessment }: { assessment: AssessmentOnPage }) {
  const { t } = useTranslation('branch')
  const { state, signedAt } = assessment
  const refusalOf = (act: string) => {
    const option = assessment.acts.find((one) => one.act === act)
    if (!option) return undefined
    return option.refusal ? { because: t(`reason.${option.refusal}`) } : {}
  }
  const next = NEXT[state] ?? []
  const show = next.includes('SHOW') ? refusalOf('SHOW') : undefined
  const sign = next.includes('SIGN') ? refusalOf('SIGN') : undefined
  const dispatch = next.includes('DISPATCH') ? refusalOf('DISPATCH') : undefined
  const answer = next.includes('ANSWER') ? refusalOf('ANSWER') : undefined
  const revise = refusalOf('REVISE')
  return (
    <Flex gap={8} wrap role="group" aria-label={t('acts.title')}>
      {show && <Show assessment={assessment} because={show.because} />}
      {sign && <Sign assessment={assessment} because={sign.because} />}
      {dispatch && <Dispatch assessment={assessment} because={dispatch.because} />}
      {answer && assessment.dispatch && <Answer dispatchId={assessment.dispatch.id} because={answer.because} />}
      {revise && !revise.because && <Revise assessment={assessment} />}
      {signedAt && !assessment.superseded && <Correct id={assessment.id} />}
    </Flex>
  )
}

interface ActProps {
  assessment: AssessmentOnPage
  because: string | undefined
}

function Show({ assessment: { id, member }, because }: ActProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(ShowAssessmentMutation, REFRESH)
  const name = member.name ?? t('branches.noName')
  return (
    <ConfirmAct
      type="primary"
      label={t('assessments.act.show')}
      consequence={t('assessments.act.showConsequence', { name })}
      disabledBecause={because}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        const { data } = await act({ id })
        if (data) message.success(t('assessments.act.shown', { name }))
        return data !== undefined
      }}
    />
  )
}

function Sign({ assessment: { id }, because }: ActProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(SignAssessmentMutation, REFRESH)
  return (
    <ConfirmAct
      type="primary"
      label={t('assessments.act.sign')}
      consequence={t('assessments.act.signConsequence')}
      disabledBecause={because}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        const { data } = await act({ id })
        if (data) message.success(t('assessments.act.signed'))
        return data !== undefined
      }}
    />
  )
}

function Dispatch({ assessment: { id, originTownship }, because }: ActProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(DispatchAssessmentMutation, REFRESH)
  const origin = originTownship?.name ?? t('assessments.page.originOutside')
  return (
    <ConfirmAct
      type="primary"
      label={t('assessments.act.dispatch')}
      consequence={t('assessments.act.dispatchConsequence', { origin })}
      disabledBecause={because}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        const { data } = await act({ id })
        if (data) message.success(t('assessments.act.dispatched', { origin }))
        return data !== undefined
      }}
    />
  )
}

function Revise({ assessment: { id, text, state } }: { assessment: AssessmentOnPage }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const me = useMe()
  const draft = useDraft(me.actor.subject ?? 'nobody', `assessment-text:${id}`, { text })
  const [open, setOpen] = useState(false)
  const { act, acting, trouble } = useAct(ReviseAssessmentMutation, REFRESH)
  const value = draft.value.text

  async function save() {
    const { data } = await act({ id, text: value.trim() })
    if (!data) return
    draft.clear()
    message.success(t('assessments.act.revised'))
    setOpen(false)
  }

  return (
    <>
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t('assessments.act.revise')}
      </Button>
      <Modal
        open={open}
        width={720}
        title={t('assessments.act.revise')}
        okText={t('assessments.act.reviseSave')}
        cancelText={t('act.cancel')}
        okButtonProps={{ disabled: value.trim() === '' }}
        confirmLoading={acting}
        onOk={() => void save()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {state !== 'DRAFT' && <p>{t('assessments.act.reviseNote')}</p>}
        <Form layout="vertical">
          <Form.Item label={t('assessments.form.text')} htmlFor="assessment-text" required>
            <Input.TextArea
              id="assessment-text"
              autoSize={{ minRows: 8, maxRows: 24 }}
              maxLength={4000}
              value={value}
              onChange={({ target }) => draft.keep({ text: target.value })}
            />
          </Form.Item>
        </Form>
        <GraphTrouble error={trouble} />
      </Modal>
    </>
  )
}

function Answer({ dispatchId, because }: { dispatchId: string; because: string | undefined }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const me = useMe()
  const draft = useDraft(me.actor.subject ?? 'nobody', `answer:${dispatchId}`, { answer: '' })
  const { act, trouble } = useAct(AnswerQuestionMutation, REFRESH)
  const answer = draft.value.answer
  return (
    <ConfirmAct
      type="primary"
      label={t('assessments.act.answer')}
      disabledBecause={because}
      consequence={
        <Form layout="vertical">
          <p>{t('assessments.act.answerConsequence')}</p>
          <Form.Item label={t('assessments.dispatch.answer')} htmlFor="feedback-answer" required>
            <Input.TextArea
              id="feedback-answer"
              rows={5}
              maxLength={2000}
              value={answer}
              onChange={({ target }) => draft.keep({ answer: target.value })}
            />
          </Form.Item>
        </Form>
      }
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        if (answer.trim() === '') return false
        const { data } = await act({ id: dispatchId, answer: answer.trim() })
        if (!data) return false
        draft.clear()
        message.success(t('assessments.act.answered'))
        return true
      }}
    />
  )
}

function Correct({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { pathTo } = useBranch()
  const { act, trouble } = useAct(CorrectAssessmentMutation)
  return (
    <ConfirmAct
      label={t('assessments.act.correct')}
      consequence={t('assessments.act.correctConsequence')}
      reasonRequired
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async (reason) => {
        const { data } = await act({ id, reason })
        if (!data) return false
        message.success(t('assessments.act.corrected'))
        void navigate(pathTo(`assessments/${data.correctAssessment.id}`) ?? '')
        return true
      }}
    />
  )
}
