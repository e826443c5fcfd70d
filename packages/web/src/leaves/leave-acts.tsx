import { useQuery } from '@apollo/client/react'
import { App, Flex, Form, Input } from 'antd'
import type { TypedDocumentNode } from '@apollo/client'
import { useTranslation } from 'react-i18next'
import type { LeaveDecision } from '@mobile-members/model/leaves.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FormAct } from '../form-act.tsx'
import type { LongLeaveQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { LeaveFields, type LeaveValues, type ToldValues, ToldFields, leaveInput, toldNow } from './leave-fields.tsx'
import {
  AcknowledgeLongLeaveMutation,
  DecideLongLeaveMutation,
  EndLongLeaveMutation,
  LeaveTermsQuery,
  LongLeaveQuery,
  LongLeavesQuery,
  NoteLongLeaveMutation,
  ReviseLongLeaveMutation,
} from './leaves.queries.ts'

type Leave = NonNullable<Answer['longLeave']>
// The document's type differs from one query to the next; what is refetched is all the same.
const SHOWN: TypedDocumentNode<any, any>[] = [LongLeaveQuery, LongLeavesQuery]

/** What the branch does: note, change on behalf, say that the member is back (R80). */
export function BranchActs({ leave }: { leave: Leave }) {
  const { t } = useTranslation('shared')
  const note = useAct(NoteLongLeaveMutation, SHOWN)
  if (leave.state === 'CLOSED' || leave.decision === 'RETURN_TO_ORIGIN') return null
  return (
    <Flex gap={8} wrap className="mm-no-print">
      {leave.state === 'REPORTED' && (
        <FormAct<{ remark: string }>
          name={`note-leave:${leave.id}`}
          label={t('leaves.act.note')}
          type="primary"
          consequence={t('leaves.act.noteWhat')}
          empty={{ remark: '' }}
          onSubmit={async ({ remark }) => (await note.act({ id: leave.id, remark: remark.trim() || null })).trouble}
        >
          <Form.Item name="remark" label={t('leaves.remark')}>
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormAct>
      )}
      <ChangeLeave leave={leave} />
      <BackAct leave={leave} />
    </Flex>
  )
}

function ChangeLeave({ leave }: { leave: Leave }) {
  const { t } = useTranslation('shared')
  const { data } = useQuery(LeaveTermsQuery)
  const { act } = useAct(ReviseLongLeaveMutation, SHOWN)
  const { fromOn, untilOn, reason, destination, note } = leave
  return (
    <FormAct<LeaveValues & ToldValues>
      name={`change-leave:${leave.id}:${leave.reportedAt}`}
      label={t('leaves.act.change')}
      consequence={t('leaves.act.changeWhat')}
      empty={{ fromOn, untilOn, reason, destination, note, ...toldNow() }}
      onSubmit={async ({ channel, toldBy, toldOn, ...values }) =>
        (await act({ id: leave.id, input: leaveInput(values), told: { channel, toldBy, toldOn } })).trouble
      }
    >
      <LeaveFields reportDays={data?.leaveTerms?.reportDays} />
      <ToldFields />
    </FormAct>
  )
}

/** The member is back. */
export function BackAct({ leave, label, block = false }: { leave: { id: string }; label?: string; block?: boolean }) {
  const { t } = useTranslation('shared')
  const { act } = useAct(EndLongLeaveMutation, SHOWN)
  return (
    <FormAct<{ backOn: string }>
      name={`back:${leave.id}`}
      label={label ?? t('leaves.act.back')}
      block={block}
      consequence={t('leaves.act.backWhat')}
      empty={{ backOn: countyToday() }}
      onSubmit={async ({ backOn }) => (await act({ id: leave.id, backOn })).trouble}
    >
      <Form.Item name="backOn" label={t('leaves.act.backOn')}>
        <Input type="date" max={countyToday()} style={{ maxWidth: 240 }} />
      </Form.Item>
    </FormAct>
  )
}

/** What the centre's director decides: keep, let rest, send home (R81). */
export function CenterActs({ leave }: { leave: Leave }) {
  const { t } = useTranslation('shared')
  const { data } = useQuery(LeaveTermsQuery)
  const { act, trouble } = useAct(DecideLongLeaveMutation, SHOWN)
  const { message } = App.useApp()
  if (leave.state !== 'NOTED_BY_BRANCH') return null
  const decide = async (decision: LeaveDecision, reason: string) => {
    const answer = await act({ id: leave.id, decision, reason })
    if (answer.trouble) return false
    message.success(t('leaves.saved'))
    return true
  }
  const problem = trouble && <GraphTrouble error={trouble} />
  return (
    <Flex gap={8} wrap className="mm-no-print">
      <ConfirmAct
        label={t('leaves.act.keep')}
        consequence={t('leaves.act.keepWhat')}
        reasonRequired={leave.mustDecide}
        onConfirm={(reason) => decide('KEEP', reason)}
        problem={problem}
      />
      <ConfirmAct
        label={t('leaves.act.pause')}
        consequence={t('leaves.act.pauseWhat')}
        reasonRequired
        onConfirm={(reason) => decide('PAUSE', reason)}
        problem={problem}
      />
      <ConfirmAct
        label={t('leaves.act.return')}
        consequence={t('leaves.act.returnWhat')}
        danger
        reasonRequired
        reasons={(['LONG', 'HOME', 'ELSEWHERE'] as const).map((key) => t(`leaves.act.returnReasons.${key}`))}
        disabledBecause={
          leave.mustDecide
            ? undefined
            : t('reason.LEAVE_TOO_SHORT_TO_RETURN', { days: data?.leaveTerms?.decisionDays ?? '' })
        }
        onConfirm={(reason) => decide('RETURN_TO_ORIGIN', reason)}
        problem={problem}
      />
    </Flex>
  )
}

/** The home township takes note, or takes the certificate back; for a member from outside the county the centre tells (R81). */
export function OriginActs({ leave, byCenter = false }: { leave: Leave; byCenter?: boolean }) {
  const { t } = useTranslation('shared')
  const { act } = useAct(AcknowledgeLongLeaveMutation, SHOWN)
  if (leave.state !== 'CENTER_DECIDED') return null
  const key = byCenter ? 'hearFor' : leave.decision === 'RETURN_TO_ORIGIN' ? 'hearReturned' : 'hear'
  return (
    <div className="mm-no-print">
      <FormAct<{ note: string }>
        name={`hear-leave:${leave.id}`}
        label={t(`leaves.act.${key}`)}
        type="primary"
        consequence={t(`leaves.act.${key}What`)}
        empty={{ note: '' }}
        onSubmit={async ({ note }) => (await act({ id: leave.id, note: note.trim() || null })).trouble}
      >
        <Form.Item name="note" label={t('leaves.act.hearNote')}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </FormAct>
    </div>
  )
}
