import { useQuery } from '@apollo/client/react'
import { App, Button, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LeaveFields, type LeaveValues, leaveInput, noLeave } from '@mobile-members/web/leaves/leave-fields.tsx'
import {
  KeepAwayContactMutation,
  LeaveMemberQuery,
  LeaveTermsQuery,
  LongLeavesQuery,
  ReportLongLeaveMutation,
} from '@mobile-members/web/leaves/leaves.queries.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BackLink } from '../lists/back-link.tsx'

interface Values extends LeaveValues {
  contact: string
}

/** A member reports a long leave (R80); one that is short enough needs no report, and the form says so. */
export function Component() {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { memberId } = useMe()
  const { data } = useQuery(LeaveTermsQuery)
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>('leave', { ...noLeave(), contact: '' })
  const { act, acting, trouble } = useAct(ReportLongLeaveMutation, [LongLeavesQuery])
  const keep = useAct(KeepAwayContactMutation, [LeaveMemberQuery])

  async function submit({ contact, ...values }: Values) {
    const answer = await act({ input: leaveInput(values) })
    if (!answer.data) return form.setFields(fieldFaults(answer.trouble, t) as Parameters<typeof form.setFields>[0])
    const kept =
      contact.trim() && memberId ? await keep.act({ memberId, contact: contact.trim() }) : { trouble: undefined }
    sent()
    if (kept.trouble) message.warning(t('leaves.contactNotSaved'))
    else message.success(t('leaves.reported'))
    return navigate('/leave', { replace: true })
  }

  return (
    <>
      <BackLink to="/leave" label={t('leave.title')} />
      <PageHead title={t('leaves.act.report')} />
      <Typography.Paragraph>
        {t('leaves.threshold', { limit: data?.leaveTerms?.reportDays ?? '' })}
      </Typography.Paragraph>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void submit(values)}>
        <LeaveFields reportDays={data?.leaveTerms?.reportDays} large />
        <Form.Item name="contact" label={t('leaves.contact')} extra={t('leaves.contactHint')}>
          <Input maxLength={120} />
        </Form.Item>
        <GraphTrouble error={trouble} onRetry={() => form.submit()} />
        <Button block type="primary" htmlType="submit" loading={acting || keep.acting}>
          {t('leave.submit')}
        </Button>
      </Form>
    </>
  )
}
