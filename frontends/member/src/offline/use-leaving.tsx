import { Button, Flex, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thePhone } from './phone.ts'
import { useNetwork, useOutbox } from './use-outbox.ts'

/** Signs out, and asks before when something has not arrived yet (N12): it stays on the phone, for the same person only. */
export function useLeaving(signOut: () => Promise<void>) {
  const { t } = useTranslation('member')
  const online = useNetwork()
  const open = useOutbox().filter(({ state }) => state !== 'SENT').length
  const [asking, setAsking] = useState(false)
  const [sending, setSending] = useState(false)

  async function leave() {
    await thePhone()?.forget()
    await signOut()
  }

  async function sendAndLeave() {
    const phone = thePhone()
    setSending(true)
    await phone?.outbox.drain()
    setSending(false)
    const left = (await phone?.outbox.list())?.some(({ state }) => state !== 'SENT')
    if (!left) await leave()
  }

  const box = (
    <Modal open={asking} title={t('offline.leave.title')} footer={null} onCancel={() => setAsking(false)}>
      <p>{t('offline.leave.what', { number: open })}</p>
      <Flex vertical gap={12}>
        <Button block type="primary" disabled={!online} loading={sending} onClick={() => void sendAndLeave()}>
          {t(online ? 'offline.leave.send' : 'offline.noNetworkYet')}
        </Button>
        <Button block danger onClick={() => void leave()}>
          {t('offline.leave.leave')}
        </Button>
        <Button block onClick={() => setAsking(false)}>
          {t('offline.leave.stay')}
        </Button>
      </Flex>
    </Modal>
  )
  return { leave: () => (open > 0 ? setAsking(true) : void leave()), box }
}
