import { useQuery } from '@apollo/client/react'
import { App, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import {
  LeaveFields,
  type LeaveValues,
  ToldFields,
  type ToldValues,
  leaveInput,
  noLeave,
  toldNow,
} from '@mobile-members/web/leaves/leave-fields.tsx'
import {
  KeepAwayContactMutation,
  LeaveTermsQuery,
  LongLeavesQuery,
  ReportLongLeaveMutation,
} from '@mobile-members/web/leaves/leaves.queries.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { useRoster } from '../roster/use-roster.ts'

interface Values extends LeaveValues, ToldValues {
  memberId: string | undefined
  contact: string
}

/** The branch writes down what it was told by phone or in person (R80). */
export function ReportFor({ branchId }: { branchId: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { members, loading } = useRoster(branchId)
  const { data } = useQuery(LeaveTermsQuery)
  const report = useAct(ReportLongLeaveMutation, [LongLeavesQuery, BranchTasksQuery])
  const keep = useAct(KeepAwayContactMutation)

  async function submit({ memberId, contact, channel, toldBy, toldOn, ...leave }: Values) {
    const answer = await report.act({
      memberId: memberId!,
      input: leaveInput(leave),
      told: { channel, toldBy, toldOn },
    })
    if (answer.trouble) return answer.trouble
    const kept = contact.trim() ? await keep.act({ memberId: memberId!, contact: contact.trim() }) : undefined
    if (kept?.trouble) message.warning(t('leaves.contactNotSaved'))
    else message.success(t('leaves.saved'))
    return undefined
  }

  return (
    <FormAct<Values>
      name={`leave-for:${branchId}`}
      label={t('leaves.act.reportFor')}
      type="primary"
      consequence={t('leaves.act.reportForWhat')}
      empty={{ ...noLeave(), ...toldNow(), memberId: undefined, contact: '' }}
      onSubmit={submit}
    >
      <Form.Item
        name="memberId"
        label={t('leaves.member')}
        rules={[{ required: true, message: t('field.choose', { label: t('leaves.member') }) }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={loading}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <LeaveFields reportDays={data?.leaveTerms?.reportDays} />
      <Form.Item name="contact" label={t('leaves.contact')} extra={t('leaves.contactHint')}>
        <Input maxLength={120} />
      </Form.Item>
      <ToldFields />
    </FormAct>
  )
}
