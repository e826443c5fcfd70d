import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { byName } from '../branches/distinct-names.ts'
import { MemberName } from '../branches/member-name.tsx'
import type { BranchNoticeWholeQuery } from '../gql/graphql.ts'
import { TellActs } from './tell-acts.tsx'
import { ToldBy } from './told-by.tsx'

type Delivery = NonNullable<NonNullable<BranchNoticeWholeQuery['notice']>['deliveries']>[number]

interface DeliveryTableProps {
  deliveries: readonly Delivery[]
  nameOf: (id: string) => string
  mine: boolean
}

/** Each member and the notice: when it arrived, when it was read, who told it otherwise; the unread first. */
export function DeliveryTable({ deliveries, nameOf, mine }: DeliveryTableProps) {
  const { t } = useTranslation('branch')
  return (
    <Card title={t('notices.page.deliveries')}>
      <RowList
        label={t('notices.page.deliveries')}
        rows={deliveries.toSorted(
          (a, b) => Number(Boolean(a.readAt)) - Number(Boolean(b.readAt)) || byName(a.member, b.member),
        )}
        rowKey={({ memberId }) => memberId}
        loading={false}
        empty={<EmptyState what={t('notices.form.nobody')} />}
        columns={[
          {
            key: 'member',
            title: t('notices.delivery.member'),
            main: true,
            render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
          },
          {
            key: 'delivered',
            title: t('notices.delivery.delivered'),
            render: ({ deliveredAt }) =>
              deliveredAt ? instantInTable(deliveredAt) : t('notices.delivery.notDelivered'),
          },
          {
            key: 'read',
            title: t('notices.delivery.read'),
            render: (row) => <Read delivery={row} />,
          },
          ...(mine
            ? [
                {
                  key: 'acts',
                  title: t('notices.delivery.acts'),
                  render: ({ noticeId, memberId, readAt }: Delivery) =>
                    readAt ? null : <TellActs noticeId={noticeId} memberId={memberId} name={nameOf(memberId)} />,
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

function Read({ delivery: { readAt, channel, toldBy, hasAccount } }: { delivery: Delivery }) {
  const { t } = useTranslation('branch')
  if (!readAt)
    return (
      <ToneTag tone={hasAccount ? 'NEUTRAL' : 'WAITING'}>
        {t(hasAccount ? 'notices.delivery.unread' : 'notices.delivery.noAccount')}
      </ToneTag>
    )
  return (
    <Flex gap={6} wrap align="center">
      <ToneTag tone="DONE">{t(`notices.delivery.${channel}`)}</ToneTag>
      <span>{instantInTable(readAt)}</span>
      <ToldBy subject={toldBy} />
    </Flex>
  )
}
