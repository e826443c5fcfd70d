import { useQuery } from '@apollo/client/react'
import { App, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { TRANSFER_TARGETS, type TransferTarget, sendingRefusal } from '@mobile-members/model/transfers.ts'
import { FormAct } from '../form-act.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useRefreshed } from '../stays/stay-acts.tsx'
import { useAct } from '../use-act.ts'
import { SendTransferMutation, TransferMemberQuery, TransferTargetsQuery } from './transfers.queries.ts'

interface Values {
  target?: TransferTarget
  branchId?: string
  duesPaidUpTo: string
}

/** Sends a member's formal relation to a branch of the host town (R40); what keeps it from being possible stands on the button. */
export function SendTransfer({
  memberId,
  transferPath,
}: {
  memberId: string
  transferPath: (id: string) => string | undefined
}) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(TransferMemberQuery, { variables: { id: memberId } })
  const { act } = useAct(SendTransferMutation)
  const refresh = useRefreshed()
  const member = data?.member
  if (!member) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  const onItsWay = member.transfers?.find(({ state }) => state === 'SENT')
  const refusal = sendingRefusal({
    originScope: member.originScope ?? 'IN_COUNTY',
    stage: member.stage ?? 'FOUND',
    membership: member.membership ?? null,
  })
  return (
    <FormAct<Values>
      name={`transfer:${memberId}`}
      label={t('transfers.send')}
      consequence={t('transfers.sendWhat')}
      empty={{ duesPaidUpTo: member.duesPaidUpTo ?? '' }}
      disabledBecause={
        onItsWay ? t('transfers.onItsWay', { number: onItsWay.number }) : refusal ? t(`reason.${refusal}`) : undefined
      }
      onSubmit={async ({ target, branchId, duesPaidUpTo }) => {
        if (!target || !branchId) return undefined
        const { data: sent, trouble } = await act({ input: { memberId, branchId, target, duesPaidUpTo } })
        if (sent) {
          void message.success(t('transfers.sent', { number: sent.sendTransfer.number }))
          await refresh()
          const to = transferPath(sent.sendTransfer.id)
          if (to) void navigate(to)
        }
        return trouble
      }}
    >
      <Fields placedBranchId={member.placedBranch?.id} />
    </FormAct>
  )
}

/** A branch of the employer is one of an enterprise, one of the residence one of a community or village. */
const KINDS: Record<TransferTarget, readonly string[]> = {
  EMPLOYER_ORG: ['ENTERPRISE'],
  RESIDENCE_ORG: ['COMMUNITY', 'VILLAGE'],
}

function Fields({ placedBranchId }: { placedBranchId: string | undefined }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(TransferTargetsQuery)
  const target = Form.useWatch<TransferTarget | undefined>('target')
  const form = Form.useFormInstance<Values>()
  const branches = (data?.hostBranches?.nodes ?? []).filter(({ kind }) => target && KINDS[target].includes(kind))
  const chosen = (key: string) => [{ required: true, message: t('transfers.choose', { label: t(`transfers.${key}`) }) }]
  const own = branches.find(({ id }) => id === placedBranchId)
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Form.Item name="target" label={t('transfers.target')} rules={chosen('target')}>
        <Radio.Group
          onChange={() => form.resetFields(['branchId'])}
          options={TRANSFER_TARGETS.map((value) => ({ value, label: t(`transfers.targetOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="branchId" label={t('transfers.sendTo')} extra={t('transfers.sendHint')} rules={chosen('sendTo')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={loading}
          disabled={!target}
          options={[...(own ? [own] : []), ...branches.filter((one) => one !== own)].map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="duesPaidUpTo"
        label={t('transfers.dues')}
        rules={[{ required: true, pattern: /^\d{4}-(0[1-9]|1[0-2])$/, message: t('transfers.duesFault') }]}
      >
        <Input maxLength={7} inputMode="numeric" />
      </Form.Item>
    </>
  )
}
