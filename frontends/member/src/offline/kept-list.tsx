import { SendOutlined } from '@ant-design/icons'
import { Button, Card } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '@mobile-members/ui/when.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { KeptTag } from './kept-tag.tsx'
import type { KeptCommand } from './phone-store.ts'
import { thePhone } from './phone.ts'
import { useNetwork, useOutbox } from './use-outbox.ts'

/** How long a line goes on saying that something has arrived. */
const SAID_FOR = 60 * 60_000

/** What was written here and is not at the server yet, and what has arrived lately (N12). */
export function KeptList() {
  const { t } = useTranslation('member')
  const all = useOutbox()
  const [opened] = useState(() => Date.now())
  const lines = all.filter(({ state, sentAt }) => state !== 'SENT' || opened - Date.parse(sentAt ?? '') < SAID_FOR)
  if (lines.length === 0) return null
  return (
    <Card title={t('offline.title')} style={{ marginBottom: 12 }}>
      <LinkRows label={t('offline.title')}>
        {lines.map((kept) => (
          <LinkRow
            key={kept.seq}
            to={kept.entryId ? `/notebook/${kept.entryId}` : `/notebook/kept/${kept.seq}`}
            note={
              <>
                {t(`offline.act.${kept.command.act}`)} <When at={kept.writtenAt} />
              </>
            }
            end={<KeptTag kept={kept} />}
          >
            {kept.title}
          </LinkRow>
        ))}
      </LinkRows>
      <SendNow kept={all} />
    </Card>
  )
}

/** Sends what waits, at once; nothing where nothing waits. */
export function SendNow({ kept }: { kept: readonly KeptCommand[] }) {
  const { t } = useTranslation('member')
  const online = useNetwork()
  const [sending, setSending] = useState(false)
  if (!kept.some(({ state }) => state === 'WAITING' || state === 'SENDING')) return null
  return (
    <Button
      block
      icon={<SendOutlined aria-hidden />}
      loading={sending}
      disabled={!online}
      style={{ marginTop: 12 }}
      onClick={() => {
        setSending(true)
        void thePhone()
          ?.outbox.drain()
          .finally(() => setSending(false))
      }}
    >
      {t(online ? 'offline.sendNow' : 'offline.noNetworkYet')}
    </Button>
  )
}
