import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** A member's name as registry gives it, leading to the member's page. */
export function MemberLink({ member }: { member: { id: string; name?: string | null } | null | undefined }) {
  const { t } = useTranslation('town-center')
  if (!member) return <Typography.Text type="secondary">{t('people.anonymous')}</Typography.Text>
  return <Link to={`/members/${member.id}`}>{member.name ?? t('people.noName')}</Link>
}
