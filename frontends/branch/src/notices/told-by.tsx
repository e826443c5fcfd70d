import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMe } from '@mobile-members/web/use-me.ts'

/** Who told a member by phone or on paper (R69): the reader by name, else by office, since only the branch's secretary may. */
export function ToldBy({ subject }: { subject: string | null | undefined }) {
  const { t } = useTranslation('branch')
  const me = useMe()
  if (!subject) return null
  const own = subject === me.actor.subject ? me.displayName : undefined
  return (
    <Typography.Text type="secondary">
      {t('notices.delivery.by', { who: own || t('notices.delivery.someone') })}
    </Typography.Text>
  )
}
