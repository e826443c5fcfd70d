import { useQuery } from '@apollo/client/react'
import { CopyOutlined } from '@ant-design/icons'
import { App, Button, Card, Flex, QRCode, Typography } from 'antd'
import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { FilesContext } from '../use-files.ts'
import { CalendarFeedQuery, OpenCalendarFeedMutation, WithdrawCalendarFeedMutation } from './calendar.queries.ts'

/** The asker's personal calendar by a secret address: made, copied, scanned, renewed, ended. Of a branch for its secretary, else their own. */
export function CalendarCard({ branchId = null }: { branchId?: string | null }) {
  const { t, i18n } = useTranslation('shared')
  const { message } = App.useApp()
  const gateway = use(FilesContext)
  // Shown once, and kept nowhere.
  const [address, setAddress] = useState<string>()
  const { data, loading, error, refetch } = useQuery(CalendarFeedQuery, { variables: { branchId } })
  const open = useAct(OpenCalendarFeedMutation, [CalendarFeedQuery])
  const end = useAct(WithdrawCalendarFeedMutation, [CalendarFeedQuery])
  const feed = data?.calendarFeed
  const when = (at: string) => instantInWords(at, i18n.language)

  async function make(): Promise<boolean> {
    const { data: made } = await open.act({ branchId })
    const path = made?.openCalendarFeed.path
    if (path && gateway) setAddress(new URL(path, gateway).href)
    if (made) message.success(t('calendar.opened'))
    return made !== undefined
  }

  // Where the browser does not let pages copy, the address stands there to be marked by hand.
  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      message.success(t('calendar.copied'))
    } catch {
      message.info(t('calendar.copyByHand'))
    }
  }

  return (
    <Card title={t('calendar.title')} className="mm-no-print">
      <Flex vertical gap={12} align="start">
        <span>{t('calendar.about')}</span>
        <GraphTrouble error={error} onRetry={() => void refetch()} />
        <GraphTrouble error={open.trouble ?? end.trouble} />
        {address && (
          <>
            <Typography.Text strong>{t('calendar.secret')}</Typography.Text>
            <Typography.Text code style={{ overflowWrap: 'anywhere' }}>
              {address}
            </Typography.Text>
            <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy(address)}>
              {t('calendar.copy')}
            </Button>
            <Flex vertical gap={4} align="center">
              <QRCode value={address.replace(/^https?:/, 'webcal:')} type="svg" size={180} />
              <Typography.Text type="secondary">{t('calendar.scan')}</Typography.Text>
            </Flex>
          </>
        )}
        {feed && (
          <Typography.Text type="secondary">
            {t('calendar.made', { when: when(feed.madeAt) })}{' '}
            {feed.lastFetchedAt
              ? t('calendar.fetched', { when: when(feed.lastFetchedAt) })
              : t('calendar.neverFetched')}
          </Typography.Text>
        )}
        <Flex gap={8} wrap>
          {!feed && !loading && !error && (
            <Button type="primary" loading={open.acting} onClick={() => void make()}>
              {t('calendar.open')}
            </Button>
          )}
          {feed && (
            <>
              <ConfirmAct label={t('calendar.renew')} consequence={t('calendar.renewWhat')} onConfirm={make} />
              <ConfirmAct
                danger
                label={t('calendar.withdraw')}
                consequence={t('calendar.withdrawWhat')}
                onConfirm={async () => {
                  const { data: ended } = await end.act({ id: feed.id })
                  if (!ended) return false
                  setAddress(undefined)
                  message.success(t('calendar.withdrawn'))
                  return true
                }}
              />
            </>
          )}
        </Flex>
      </Flex>
    </Card>
  )
}
