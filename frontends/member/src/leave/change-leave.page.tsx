import { useQuery } from '@apollo/client/react'
import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate } from 'react-router'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LeaveFields, type LeaveValues, leaveInput } from '@mobile-members/web/leaves/leave-fields.tsx'
import {
  KeepAwayContactMutation,
  LeaveMemberQuery,
  LeaveTermsQuery,
  LongLeavesQuery,
  ReviseLongLeaveMutation,
} from '@mobile-members/web/leaves/leaves.queries.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MY_LEAVES, openLeave } from './my-leaves.ts'

interface Values extends LeaveValues {
  contact: string
}

/** Corrects the report, or tells of another return (R80). */
export function Component() {
  const { t } = useTranslation('member')
  const { memberId } = useMe()
  const leaves = useQuery(LongLeavesQuery, { variables: MY_LEAVES(memberId), skip: !memberId })
  const contact = useQuery(LeaveMemberQuery, { variables: { id: memberId ?? '' }, skip: !memberId })
  const open = openLeave(leaves.data?.longLeaves?.nodes ?? [])
  if (!leaves.data || (!contact.data && !contact.error)) {
    return leaves.error ? (
      <GraphTrouble error={leaves.error} onRetry={() => void leaves.refetch()} />
    ) : (
      <LoadingLayout rows={6} />
    )
  }
  if (!open || !memberId) return <Navigate to="/leave" replace />
  return (
    <>
      <BackLink to="/leave" label={t('leave.title')} />
      <PageHead title={t('leave.changeTitle')} />
      <ChangeForm
        id={open.id}
        memberId={memberId}
        values={{ ...open, note: open.note, contact: contact.data?.member?.awayContact ?? '' }}
      />
    </>
  )
}

function ChangeForm({ id, memberId, values }: { id: string; memberId: string; values: Values }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { data } = useQuery(LeaveTermsQuery)
  const [form] = Form.useForm<Values>()
  const { act, acting, trouble } = useAct(ReviseLongLeaveMutation, [LongLeavesQuery])
  const keep = useAct(KeepAwayContactMutation, [LeaveMemberQuery])

  async function submit({ contact, ...told }: Values) {
    const answer = await act({ id, input: leaveInput(told) })
    if (!answer.data) return form.setFields(fieldFaults(answer.trouble, t) as Parameters<typeof form.setFields>[0])
    const kept =
      contact.trim() && contact.trim() !== values.contact
        ? await keep.act({ memberId, contact: contact.trim() })
        : { trouble: undefined }
    if (kept.trouble) message.warning(t('leaves.contactNotSaved'))
    else message.success(t('leaves.reported'))
    return navigate('/leave', { replace: true })
  }

  return (
    <Form form={form} layout="vertical" initialValues={values} onFinish={(told) => void submit(told)}>
      <LeaveFields reportDays={data?.leaveTerms?.reportDays} large />
      <Form.Item name="contact" label={t('leaves.contact')} extra={t('leaves.contactHint')}>
        <Input maxLength={120} />
      </Form.Item>
      <GraphTrouble error={trouble} onRetry={() => form.submit()} />
      <Button block type="primary" htmlType="submit" loading={acting || keep.acting}>
        {t('leave.save')}
      </Button>
    </Form>
  )
}
