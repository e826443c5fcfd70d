import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BranchSecretaryQuery } from './branches.queries.ts'

/** Who leads a branch now, with the phone; or that nobody does, and why (R17, R59). */
export function BranchSecretary({ branchId }: { branchId: string }) {
  const { t } = useTranslation('town-center')
  const { data, error, refetch } = useQuery(BranchSecretaryQuery, { variables: { id: branchId } })
  if (error && !data?.organization) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  const holders = (data?.organization?.officeHolders ?? []).filter(({ role }) => role === 'BRANCH_SECRETARY')
  if (data && holders.length === 0) {
    const { vacancy } = data.organization ?? {}
    return t(vacancy ? [`management.vacancyOf.${vacancy}`, 'branches.secretaryVacant'] : 'branches.secretaryVacant')
  }
  return holders.map(({ id, holderName, phone }) => (
    <div key={id}>{t('branches.secretaryPhone', { name: holderName, phone })}</div>
  ))
}
