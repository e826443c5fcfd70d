import { App, Card, Flex, Form, Input, Radio, Typography } from 'antd'
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useTranslation } from 'react-i18next'
import { type CaseAct, type ContactChannel, WAITING_FOR } from '@mobile-members/model/cases.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchServiceWorkQuery } from '../board/board.queries.ts'
import type { BranchCaseQuery as Answer } from '../gql/graphql.ts'
import {
  BranchCaseQuery,
  BranchCasesQuery,
  CaseContactMutation,
  CloseSilentCaseMutation,
  NoteCaseMutation,
  PassOnCaseMutation,
  PauseCaseMutation,
  ReportCaseResultMutation,
  ResumeCaseMutation,
  StartCaseMutation,
  TakeOnCaseMutation,
} from './cases.queries.ts'

type Case = NonNullable<Answer['issueCase']>

/** What the branch can do now about a difficulty in its hands (R73); what is beyond its power goes on to the centre. */
export function CaseActs({ found }: { found: Case }) {
  const { t } = useTranslation('branch')
  const { id, state, level, acts } = found
  const can = (act: CaseAct) => acts.some((option) => option.act === act && !option.refusal)
  if (level !== 'BRANCH' || acts.length === 0) return null
  return (
    <Card title={t('cases.act.title')} className="mm-no-print">
      {state === 'RESULT_REPORTED' && <Typography.Paragraph>{t('cases.act.waitsForMember')}</Typography.Paragraph>}
      <Flex gap={8} wrap role="group" aria-label={t('cases.act.title')}>
        {can('TAKE_ON') && <TextAct id={id} act="takeOn" field="plan" optional primary mutation={TakeOnCaseMutation} />}
        {can('START') && <PlainAct id={id} />}
        {can('RESUME') && <TextAct id={id} act="resume" field="note" optional primary mutation={ResumeCaseMutation} />}
        {can('REPORT_RESULT') && (
          <TextAct id={id} act="report" field="result" primary mutation={ReportCaseResultMutation} />
        )}
        {!['RESULT_REPORTED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION'].includes(state) && (
          <TextAct id={id} act="note" field="note" mutation={NoteCaseMutation} />
        )}
        {can('PAUSE') && <Pause id={id} />}
        {state === 'RESULT_REPORTED' && <Contact id={id} />}
        {can('CLOSE_WITHOUT_CONFIRMATION') && (
          <TextAct id={id} act="close" field="note" mutation={CloseSilentCaseMutation} />
        )}
        {can('PASS_ON') && <PassOn id={id} />}
      </Flex>
    </Card>
  )
}

function useCaseAct<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>) {
  return useAct(document, [BranchCaseQuery, BranchCasesQuery, BranchServiceWorkQuery])
}

interface TextActProps {
  id: string
  act: 'takeOn' | 'resume' | 'report' | 'note' | 'close'
  /** The variable that the text goes into. */
  field: 'plan' | 'note' | 'result'
  mutation: TypedDocumentNode<any, any>
  optional?: boolean
  primary?: boolean
}

/** An act that needs a text. */
function TextAct({ id, act, field, mutation, optional = false, primary = false }: TextActProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const send = useCaseAct(mutation)
  const label = t(`cases.act.${act}Text`)
  return (
    <FormAct<{ text: string }>
      name={`case-${act}:${id}`}
      label={t(`cases.act.${act}`)}
      type={primary ? 'primary' : 'default'}
      consequence={t(`cases.act.${act}What`)}
      empty={{ text: '' }}
      onSubmit={async ({ text }) => {
        const { trouble } = await send.act({ id, [field]: text.trim() || (optional ? null : '') })
        if (!trouble) message.success(t('cases.act.done'))
        return trouble
      }}
    >
      <Form.Item
        name="text"
        label={label}
        rules={optional ? [] : [{ required: true, whitespace: true, message: t('forms.required', { label }) }]}
      >
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

function PlainAct({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { act, trouble } = useCaseAct(StartCaseMutation)
  return (
    <ConfirmAct
      type="primary"
      label={t('cases.act.start')}
      consequence={t('cases.act.startWhat')}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => (await act({ id })).data !== undefined}
    />
  )
}

function PassOn({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useCaseAct(PassOnCaseMutation)
  return (
    <ConfirmAct
      label={t('cases.act.passOn')}
      consequence={t('cases.act.passOnWhat')}
      reasonRequired
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async (reason) => {
        const { data } = await act({ id, reason })
        if (data) message.success(t('cases.act.passedOn'))
        return data !== undefined
      }}
    />
  )
}

function Pause({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { act } = useCaseAct(PauseCaseMutation)
  const label = t('cases.act.noteText')
  return (
    <FormAct<{ waitingFor: 'MEMBER' | 'OTHER_BODY'; note: string }>
      name={`case-pause:${id}`}
      label={t('cases.act.pause')}
      consequence={t('cases.act.pauseWhat')}
      empty={{ waitingFor: 'MEMBER', note: '' }}
      onSubmit={async ({ waitingFor, note }) => (await act({ id, waitingFor, note: note.trim() })).trouble}
    >
      <Form.Item name="waitingFor" label={t('cases.act.pauseFor')}>
        <Radio.Group options={WAITING_FOR.map((value) => ({ value, label: t(`cases.act.waitingOf.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="note"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('forms.required', { label }) }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

const CHANNELS = ['PHONE', 'VISIT', 'MESSAGE'] as const satisfies readonly ContactChannel[]

/** Who does not look into the application is told of the result otherwise, and that stands on record. */
function Contact({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { act } = useCaseAct(CaseContactMutation)
  const label = t('cases.act.noteText')
  return (
    <FormAct<{ channel: (typeof CHANNELS)[number]; note: string }>
      name={`case-contact:${id}`}
      label={t('cases.act.contact')}
      consequence={t('cases.act.contactWhat')}
      empty={{ channel: 'PHONE', note: '' }}
      onSubmit={async ({ channel, note }) => (await act({ id, channel, note: note.trim() })).trouble}
    >
      <Form.Item name="channel" label={t('cases.act.contactBy')}>
        <Radio.Group options={CHANNELS.map((value) => ({ value, label: t(`cases.channelOf.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="note"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('forms.required', { label }) }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}
