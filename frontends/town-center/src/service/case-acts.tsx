import { App, Button, Flex, Form, Input, Radio, Select, Tooltip, Typography } from 'antd'
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useTranslation } from 'react-i18next'
import {
  CASE_OFFICES,
  CONTACT_CHANNELS,
  WAITING_FOR,
  type CaseAct,
  type ContactChannel,
} from '@mobile-members/model/cases.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import type { TownCaseQuery } from '../gql/graphql.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { useColleagues } from '../people/use-colleagues.ts'
import { useMay } from '../people/use-may.ts'
import {
  AssignCaseMutation,
  CaseQuery,
  CloseSilentCaseMutation,
  PauseCaseMutation,
  PlanCaseMutation,
  RecordContactMutation,
  ReferCaseMutation,
  ReportCaseResultMutation,
  ResumeCaseMutation,
  StartCaseMutation,
  TakeOverCaseMutation,
} from './cases.queries.ts'

type CaseOffice = (typeof CASE_OFFICES)[number]
type Case = NonNullable<TownCaseQuery['issueCase']>

/** What the person signed in may do with this case; what is not possible now stands with its reason, as the server says it. */
export function CaseActs({ issueCase }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { acts, state } = issueCase
  if (acts.length === 0) return <Typography.Text type="secondary">{t('service.act.none')}</Typography.Text>
  const option = (act: CaseAct) => acts.find((one) => one.act === act)
  const why = (act: CaseAct) => {
    const refusal = option(act)?.refusal
    return refusal ? t([`reason.${refusal}`, 'service.act.notNow']) : undefined
  }
  const closed = state === 'CONFIRMED' || state === 'CLOSED_WITHOUT_CONFIRMATION'
  const reported = state === 'RESULT_REPORTED'
  const shown = (act: CaseAct) => {
    const found = option(act)
    return found && !found.refusal
  }
  return (
    <Flex gap={8} wrap role="group" aria-label={t('service.act.title')}>
      {shown('PASS_ON') && <TakeOver issueCase={issueCase} />}
      {shown('ASSIGN') && <Assign issueCase={issueCase} />}
      {shown('START') && <Start issueCase={issueCase} />}
      {shown('RESUME') && <Resume issueCase={issueCase} />}
      {option('REPORT_RESULT') && !closed && !reported && (
        <Report issueCase={issueCase} because={why('REPORT_RESULT')} />
      )}
      {issueCase.level === 'CENTER' && may('services', 'planCase') && !closed && !reported && (
        <Plan issueCase={issueCase} />
      )}
      {shown('PAUSE') && <Pause issueCase={issueCase} />}
      {shown('REFER') && <Refer issueCase={issueCase} />}
      {issueCase.level === 'CENTER' && reported && may('services', 'recordContactAttempt') && (
        <Contact issueCase={issueCase} />
      )}
      {reported && option('CLOSE_WITHOUT_CONFIRMATION') && (
        <Close issueCase={issueCase} because={why('CLOSE_WITHOUT_CONFIRMATION')} />
      )}
      {!closed && !option('CONFIRM') && (
        <Tooltip title={t('service.act.confirmBecause')}>
          <span tabIndex={0} aria-label={`${t('service.act.confirm')}: ${t('service.act.confirmBecause')}`}>
            <Button disabled>{t('service.act.confirm')}</Button>
          </span>
        </Tooltip>
      )}
    </Flex>
  )
}

/** One of the acts on a case: sends it, says that it is done, and fetches the case anew. */
function useCaseAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  done: string,
) {
  const { message } = App.useApp()
  const { act } = useAct(document, [CaseQuery, TownWorkQuery])
  return async (variables: Variables) => {
    const { data, trouble } = await act(variables)
    if (data) message.success(done)
    return trouble
  }
}

function Assign({ issueCase: { id, state } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const { chosen } = useRules()
  const colleagues = useColleagues()
  const act = useCaseAct(AssignCaseMutation, t('service.act.assigned'))
  // The centre's own people come first: most cases stay with them.
  const holders = colleagues
    .holding(...CASE_OFFICES)
    .toSorted((a, b) => CASE_OFFICES.indexOf(a.role as CaseOffice) - CASE_OFFICES.indexOf(b.role as CaseOffice))
  return (
    <FormAct<{ owner?: string | undefined; plan: string }>
      name={`assign:${id}`}
      label={t('service.act.assign')}
      type={state === 'ASSIGNED' || state === 'IN_WORK' ? 'default' : 'primary'}
      consequence={t('service.act.assignWhat')}
      empty={{ plan: '' }}
      onSubmit={({ owner, plan }) => {
        const holder = holders.find((one) => one.id === owner)!
        // The centre's own people work for the centre; at another office the case goes to that office with its officer.
        const atCenter = holder.organization.kind === 'TOWN_SERVICE_CENTER'
        return act({
          id,
          ownerSubject: holder.subject,
          officeId: atCenter ? null : holder.organization.id,
          plan: plan.trim() || null,
        })
      }}
    >
      <Form.Item name="owner" label={t('service.act.assignOwner')} rules={chosen(t('service.act.assignOwner'))}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={colleagues.loading}
          options={holders.map((holder) => ({
            value: holder.id,
            label: `${holder.holderName} · ${t(`role.${holder.role}`)} · ${holder.organization.shortName}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="plan" label={t('service.act.assignPlan')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
    </FormAct>
  )
}

/** The director takes a case over that the branch does not get on with (R73). */
function TakeOver({ issueCase: { id } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const act = useCaseAct(TakeOverCaseMutation, t('service.act.tookOver'))
  return (
    <FormAct
      name={`take-over:${id}`}
      label={t('service.act.takeOver')}
      consequence={t('service.act.takeOverWhat')}
      empty={{ reason: '' }}
      onSubmit={({ reason }) => act({ id, reason: reason.trim() })}
    >
      <Form.Item name="reason" label={t('service.act.note')} rules={filled(t('service.act.note'))}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

function Start({ issueCase: { id } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const act = useCaseAct(StartCaseMutation, t('service.act.started'))
  return (
    <FormAct
      name={`start:${id}`}
      label={t('service.act.start')}
      consequence={t('service.act.startWhat')}
      empty={{}}
      onSubmit={() => act({ id })}
    >
      {null}
    </FormAct>
  )
}

function Resume({ issueCase: { id } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const act = useCaseAct(ResumeCaseMutation, t('service.act.resumed'))
  return (
    <FormAct
      name={`resume:${id}`}
      label={t('service.act.resume')}
      type="primary"
      consequence={t('service.act.resumeWhat')}
      empty={{ note: '' }}
      onSubmit={({ note }) => act({ id, note: note.trim() || null })}
    >
      <Form.Item name="note" label={t('service.act.note')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

function Report({ issueCase: { id }, because }: { issueCase: Case; because: string | undefined }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const act = useCaseAct(ReportCaseResultMutation, t('service.act.reported'))
  return (
    <FormAct
      name={`report:${id}`}
      label={t('service.act.report')}
      type={because ? 'default' : 'primary'}
      consequence={t('service.act.reportWhat')}
      empty={{ result: '' }}
      disabledBecause={because}
      onSubmit={({ result }) => act({ id, result: result.trim() })}
    >
      <Form.Item name="result" label={t('service.act.reportResult')} rules={filled(t('service.act.reportResult'))}>
        <Input.TextArea rows={5} maxLength={4000} showCount />
      </Form.Item>
    </FormAct>
  )
}

function Plan({ issueCase: { id, plan, dueOn } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const act = useCaseAct(PlanCaseMutation, t('service.act.planned'))
  return (
    <FormAct<{ plan: string; dueOn: string; note: string }>
      name={`plan:${id}`}
      label={t('service.act.plan')}
      consequence={t('service.act.planWhat')}
      empty={{ plan: plan ?? '', dueOn: '', note: '' }}
      onSubmit={(values) =>
        act({ id, plan: values.plan.trim(), dueOn: values.dueOn || null, note: values.note.trim() || null })
      }
    >
      <Form.Item name="plan" label={t('service.act.planText')} rules={filled(t('service.act.planText'))}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('service.act.planDue')}>
        <Input type="date" min={countyToday()} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('service.act.planNote')}
        dependencies={['dueOn']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, note: string | undefined) => {
              const changed = Boolean(getFieldValue('dueOn')) && getFieldValue('dueOn') !== dueOn
              return changed && !note?.trim()
                ? Promise.reject(new Error(t('forms.required', { label: t('service.act.planNote') })))
                : Promise.resolve()
            },
          }),
        ]}
      >
        <Input maxLength={300} />
      </Form.Item>
    </FormAct>
  )
}

function Pause({ issueCase: { id } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const act = useCaseAct(PauseCaseMutation, t('service.act.paused'))
  return (
    <FormAct<{ waitingFor: (typeof WAITING_FOR)[number]; note: string }>
      name={`pause:${id}`}
      label={t('service.act.pause')}
      consequence={t('service.act.pauseWhat')}
      empty={{ waitingFor: 'MEMBER', note: '' }}
      onSubmit={({ waitingFor, note }) => act({ id, waitingFor, note: note.trim() })}
    >
      <Form.Item name="waitingFor" label={t('service.act.pauseFor')}>
        <Radio.Group
          aria-label={t('service.act.pauseFor')}
          options={WAITING_FOR.map((value) => ({ value, label: t(`service.waitingOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('service.act.note')} rules={filled(t('service.act.note'))}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

function Refer({ issueCase: { id } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const { filled, chosen } = useRules()
  const { organizations, loading } = useColleagues()
  const act = useCaseAct(ReferCaseMutation, t('service.act.referred'))
  const offices = organizations.filter(({ kind }) =>
    ['LABOUR_CENTER', 'ASSISTANCE_CENTER', 'DEPARTMENT'].includes(kind),
  )
  return (
    <FormAct<{ officeId?: string | undefined; note: string }>
      name={`refer:${id}`}
      label={t('service.act.refer')}
      consequence={t('service.act.referWhat')}
      empty={{ note: '' }}
      onSubmit={({ officeId, note }) => act({ id, officeId: officeId!, note: note.trim() })}
    >
      <Form.Item name="officeId" label={t('service.act.referOffice')} rules={chosen(t('service.act.referOffice'))}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={loading}
          options={offices.map(({ id: value, name }) => ({ value, label: name }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('service.act.note')} rules={filled(t('service.act.note'))}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

function Contact({ issueCase: { id, member } }: { issueCase: Case }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const act = useCaseAct(RecordContactMutation, t('service.act.contacted'))
  const channels = CONTACT_CHANNELS.filter((channel) => (channel === 'NOTICE_BOARD') === !member)
  return (
    <FormAct<{ channel: ContactChannel; note: string }>
      name={`contact:${id}`}
      label={t('service.act.contact')}
      consequence={t('service.act.contactWhat')}
      empty={{ channel: channels[0]!, note: '' }}
      onSubmit={({ channel, note }) => act({ id, channel, note: note.trim() })}
    >
      <Form.Item name="channel" label={t('service.act.contactChannel')}>
        <Radio.Group
          aria-label={t('service.act.contactChannel')}
          options={channels.map((value) => ({ value, label: t(`service.channelOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('service.act.note')} rules={filled(t('service.act.note'))}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}

function Close({ issueCase: { id }, because }: { issueCase: Case; because: string | undefined }) {
  const { t } = useTranslation('town-center')
  const { filled } = useRules()
  const act = useCaseAct(CloseSilentCaseMutation, t('service.act.closed'))
  return (
    <FormAct
      name={`close:${id}`}
      label={t('service.act.close')}
      consequence={t('service.act.closeWhat')}
      empty={{ note: '' }}
      disabledBecause={because}
      onSubmit={({ note }) => act({ id, note: note.trim() })}
    >
      <Form.Item name="note" label={t('service.act.note')} rules={filled(t('service.act.note'))}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}
