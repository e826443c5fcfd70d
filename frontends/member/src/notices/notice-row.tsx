import { useTranslation } from 'react-i18next'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { MyNoticesQuery } from '../gql/graphql.ts'
import { LinkRow } from '../lists/link-row.tsx'

type Notice = NonNullable<MyNoticesQuery['myNotices']>['nodes'][number]

/** One notice in a list. */
export function NoticeRow({ notice: { id, title, sentAt, branch, withdrawnAt, myDelivery } }: { notice: Notice }) {
  const { t, i18n } = useTranslation('member')
  const unread = !withdrawnAt && !myDelivery?.readAt
  return (
    <LinkRow
      to={`/notices/${id}`}
      note={t('notices.from', { branch: branch.name, when: instantInWords(sentAt, i18n.language) })}
      end={
        <ToneTag tone={unread ? 'WAITING' : 'NEUTRAL'}>
          {t(withdrawnAt ? 'notices.withdrawn' : unread ? 'notices.new' : 'notices.read')}
        </ToneTag>
      }
    >
      {unread ? <strong>{title}</strong> : title}
    </LinkRow>
  )
}
