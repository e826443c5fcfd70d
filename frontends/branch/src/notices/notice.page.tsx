import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { useNames } from '../branches/use-names.ts'
import { DeliveryTable } from './delivery-table.tsx'
import { NoticeTags } from './notice-tags.tsx'
import { BranchNoticeQuery, MembersToTellQuery, WithdrawNoticeMutation } from './notices.queries.ts'

/** One notice and whom it has reached, on the screen, on paper and as a table (R69). */
export function Component() {
  const { t } = useTranslation('branch')
  const { noticeId = '' } = useParams()
  const { mine, name, pathTo } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchNoticeQuery, { variables: { id: noticeId } })
  const notice = data?.notice
  const nameOf = useNames(notice?.deliveries?.map(({ member }) => member) ?? [])
  if (!notice) {
    if (loading) return <LoadingLayout />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const { deliveries, figures, activity } = notice
  return (
    <>
      <BackLink page="notices" label={t('notices.title')} />
      <PageHead title={<span className="mm-no-print">{notice.title}</span>}>
        <NoticeTags {...notice} />
        <PrintButton />
        {deliveries && <ExportButton onExport={async () => fileOf(deliveries)} />}
        {mine && !notice.withdrawnAt && <Withdraw id={notice.id} />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <PrintView title={notice.title} {...(name ? { filter: name } : {})}>
        <Flex vertical gap={16}>
          <Card>
            <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{notice.text}</Typography.Paragraph>
            <FactList
              columns={2}
              facts={[
                {
                  key: 'sent',
                  label: t('notices.sent'),
                  value: <When at={notice.sentAt} />,
                  source: notice.isLate ? t('notices.lateWhy') : undefined,
                },
                {
                  key: 'to',
                  label: t('notices.to'),
                  value: notice.toAll
                    ? t('notices.toAll')
                    : t('notices.toChosen', { count: figures?.addressed ?? deliveries?.length ?? 0 }),
                },
                ...(activity
                  ? [
                      {
                        key: 'activity',
                        label: t('notices.aboutActivity'),
                        value: <Link to={pathTo(`activities/${activity.id}`) ?? ''}>{activity.title}</Link>,
                      },
                    ]
                  : []),
                ...(figures
                  ? [{ key: 'figures', label: t('notices.figures'), value: t('notices.figuresOf', { ...figures }) }]
                  : []),
              ]}
            />
            {notice.withdrawReason && (
              <Typography.Paragraph strong style={{ margin: '12px 0 0' }}>
                {t('notices.page.withdrawnBecause', { reason: notice.withdrawReason })}
              </Typography.Paragraph>
            )}
          </Card>
          {!deliveries && !error && <Typography.Text>{t('notices.page.hidden')}</Typography.Text>}
          {deliveries && <DeliveryTable deliveries={deliveries} nameOf={nameOf} mine={mine && !notice.withdrawnAt} />}
        </Flex>
      </PrintView>
    </>
  )

  function fileOf(rows: NonNullable<typeof deliveries>) {
    const instant = (at: string | null | undefined) => (at ? instantInTable(at) : '')
    return {
      blob: csvOf(
        ['member', 'delivered', 'read', 'how'].map((key) => t(`notices.delivery.${key}`)),
        rows.map(({ memberId, deliveredAt, readAt, channel, hasAccount }) => [
          nameOf(memberId),
          instant(deliveredAt),
          instant(readAt),
          readAt
            ? t(`notices.delivery.${channel}`)
            : t(hasAccount ? 'notices.delivery.unread' : 'notices.delivery.noAccount'),
        ]),
      ),
      name: `${t('notices.delivery.file')}-${noticeId.slice(0, 8)}.csv`,
    }
  }
}

function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(WithdrawNoticeMutation, [BranchNoticeQuery, MembersToTellQuery, BranchTasksQuery])
  return (
    <span className="mm-no-print">
      <ConfirmAct
        label={t('notices.page.withdraw')}
        consequence={t('notices.page.withdrawConsequence')}
        reasonRequired
        danger
        problem={<GraphTrouble error={trouble} />}
        onConfirm={async (reason) => {
          const { data } = await act({ id, reason })
          if (data) message.success(t('notices.page.withdrawn'))
          return data !== undefined
        }}
      />
    </span>
  )
}
