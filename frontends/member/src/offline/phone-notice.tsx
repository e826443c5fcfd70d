import { CloudSyncOutlined, DisconnectOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { useNetwork, useOutbox } from './use-outbox.ts'

/** Above every page: that there is no network and what can be done all the same, and what has not arrived yet. */
export function PhoneNotice() {
  const { t } = useTranslation('member')
  const online = useNetwork()
  const { pathname } = useLocation()
  const kept = useOutbox()
  const refused = kept.filter(({ state }) => state === 'REFUSED').length
  const waiting = kept.filter(({ state }) => state === 'WAITING' || state === 'SENDING').length
  return (
    <div role="status" className="mm-no-print">
      {!online && (
        <Line tone="NEUTRAL" icon={<DisconnectOutlined aria-hidden />}>
          {t('offline.noNetwork')}{' '}
          {!pathname.startsWith('/notebook') && (
            <Link to="/notebook" style={{ color: 'inherit' }}>
              {t('offline.toNotebook')}
            </Link>
          )}
        </Line>
      )}
      {waiting > 0 && (
        <Line tone="WAITING" icon={<CloudSyncOutlined aria-hidden />}>
          {t('offline.waiting', { number: waiting })}
        </Line>
      )}
      {refused > 0 && (
        <Line tone="ALARM" icon={<ExclamationCircleFilled aria-hidden />}>
          {t('offline.refused', { number: refused })}{' '}
          {pathname !== '/notebook' && (
            <Link to="/notebook" style={{ color: 'inherit' }}>
              {t('offline.look')}
            </Link>
          )}
        </Line>
      )}
    </div>
  )
}

function Line({
  tone,
  icon,
  children,
}: {
  tone: 'NEUTRAL' | 'WAITING' | 'ALARM'
  icon: ReactNode
  children: ReactNode
}) {
  const { text, ground } = usePalette().states[tone]
  return (
    <p
      style={{
        display: 'flex',
        gap: 8,
        alignItems: 'baseline',
        margin: '0 0 12px',
        padding: '8px 12px',
        borderRadius: 6,
        color: text,
        background: ground,
      }}
    >
      {icon}
      <span>{children}</span>
    </p>
  )
}
