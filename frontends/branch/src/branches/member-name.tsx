import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useBranch } from './branch-scope.tsx'

/** A member's name as registry gives it, leading to the member's page where there is one. */
export function MemberName({ member, plain = false }: { member: NamedMember | null | undefined; plain?: boolean }) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const name = member?.name ?? undefined
  const path = member && !plain ? pathTo(`roster/${member.id}`) : undefined
  if (name === undefined) return <Typography.Text type="secondary">{t('branches.noName')}</Typography.Text>
  return path ? <Link to={path}>{name}</Link> : <span>{name}</span>
}

export interface NamedMember {
  id: string
  name?: string | null
}
