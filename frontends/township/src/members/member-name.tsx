import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../townships/page-link.tsx'

/** A member's name, leading to the member's page where there is one. */
export function MemberName({ member }: { member: { id: string; name?: string | null } | null | undefined }) {
  const { t } = useTranslation('township')
  if (!member?.name) return <Typography.Text type="secondary">{t('townships.noName')}</Typography.Text>
  return <PageLink page={`members/${member.id}`}>{member.name}</PageLink>
}
