import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FormAct } from '../form-act.tsx'
import type { FormalTransferQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useRefreshed } from '../stays/stay-acts.tsx'
import { useAct } from '../use-act.ts'
import { useMe } from '../use-me.ts'
import {
  AcceptTransferMutation,
  CloseTransferMutation,
  RejectTransferMutation,
  WithdrawTransferMutation,
} from './transfers.queries.ts'

type Transfer = NonNullable<Answer['transfer']>

/** What the township can do: take back what is on its way, see to what came back. */
export function SendingActs({
  transfer: { id, state, member },
  sendPath,
}: {
  transfer: Transfer
  sendPath?: ((memberId: string) => string | undefined) | undefined
}) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const withdrawing = useAct(WithdrawTransferMutation)
  const closing = useAct(CloseTransferMutation)
  const refresh = useRefreshed()
  const again = member && sendPath?.(member.id)
  if (state === 'SENT')
    return (
      <ConfirmAct
        danger
        label={t('transfers.withdraw')}
        consequence={t('transfers.withdrawWhat')}
        reasonRequired
        problem={<GraphTrouble error={withdrawing.trouble} />}
        onConfirm={async (reason) => {
          if (!(await withdrawing.act({ id, reason })).data) return false
          void message.success(t('transfers.withdrawn'))
          await refresh()
          return true
        }}
      />
    )
  if (state !== 'REJECTED') return null
  return (
    <>
      {again && (
        <Button type="primary" onClick={() => void navigate(again)}>
          {t('transfers.again')}
        </Button>
      )}
      <ConfirmAct
        label={t('transfers.close')}
        consequence={t('transfers.closeWhat')}
        problem={<GraphTrouble error={closing.trouble} />}
        onConfirm={async () => {
          if (!(await closing.act({ id })).data) return false
          void message.success(t('transfers.closed'))
          await refresh()
          return true
        }}
      />
    </>
  )
}

/** What the branch can do: take the member in, or send the letter back. */
export function ReceivingActs({ transfer, expired }: { transfer: Transfer; expired: boolean }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { displayName } = useMe()
  const accepting = useAct(AcceptTransferMutation)
  const rejecting = useAct(RejectTransferMutation)
  const refresh = useRefreshed()
  const { id, state, content } = transfer
  if (state !== 'SENT') return null
  const filled = (label: string) => [{ required: true, whitespace: true, message: t('transfers.choose', { label }) }]
  return (
    <>
      <FormAct<{ handler: string; phone: string }>
        name={`accept-transfer:${id}`}
        type="primary"
        label={t('transfers.accept')}
        consequence={t('transfers.acceptWhat', { name: content.name })}
        empty={{ handler: displayName ?? '', phone: '' }}
        disabledBecause={expired ? t('transfers.expired') : undefined}
        onSubmit={async ({ handler, phone }) => {
          const { data, trouble } = await accepting.act({ id, handler: handler.trim(), phone: phone.trim() })
          if (data) {
            void message.success(t('transfers.accepted', { name: content.name }))
            await refresh()
          }
          return trouble
        }}
      >
        <Form.Item name="handler" label={t('transfers.handler')} rules={filled(t('transfers.handler'))}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={t('transfers.phone')} rules={filled(t('transfers.phone'))}>
          <Input maxLength={20} inputMode="tel" autoComplete="off" />
        </Form.Item>
      </FormAct>
      <ConfirmAct
        danger
        label={t('transfers.reject')}
        consequence={t('transfers.rejectWhat', { from: content.from })}
        reasonRequired
        reasons={[
          t('transfers.rejectReasons.place'),
          t('transfers.rejectReasons.papers'),
          t('transfers.rejectReasons.wish'),
        ]}
        problem={<GraphTrouble error={rejecting.trouble} />}
        onConfirm={async (reason) => {
          if (!(await rejecting.act({ id, reason })).data) return false
          void message.success(t('transfers.rejected'))
          await refresh()
          return true
        }}
      />
    </>
  )
}
