import { useQuery } from '@apollo/client/react'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useBranch } from '../branches/branch-scope.tsx'
import { TellersQuery } from './notices.queries.ts'

/** Who told a member by phone or on paper, as far as registry knows the account (R69). */
export function ToldBy({ subject }: { subject: string | null | undefined }) {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { data } = useQuery(TellersQuery, { variables: { branchId }, skip: !subject })
  if (!subject) return null
  const holder = data?.organization?.officeHolders.find((one) => one.subject === subject)
  return (
    <Typography.Text type="secondary">
      {t('notices.delivery.by', { who: holder?.holderName ?? t('notices.delivery.someone') })}
    </Typography.Text>
  )
}
