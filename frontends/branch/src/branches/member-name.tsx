import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useBranch } from './branch-scope.tsx'

/** A member's name as registry gives it, leading to the member's page where there is one. */
export function MemberName({ member, label, plain = false }: MemberNameProps) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const name = label ?? member?.name ?? undefined
  const path = member && !plain ? pathTo(`roster/${member.id}`) : undefined
  if (!member?.name)
    return (
      <Typography.Text type="secondary" title={t('branches.noNameWhy')}>
        {t('branches.noName')}
      </Typography.Text>
    )
  return path ? <Link to={path}>{name}</Link> : <span>{name}</span>
}

interface MemberNameProps {
  member: NamedMember | null | undefined
  /** What the name is shown as, where the list has namesakes. */
  label?: string
  /** Leads nowhere. */
  plain?: boolean
}

export interface NamedMember {
  id: string
  name?: string | null
}
