import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { HostRights } from '@mobile-members/web/rights/host-rights.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { ENTRIES } from './entries.ts'

/** What the plan grants mobile members in this branch, what stays at home, and why (R64). */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  return (
    <>
      <PageHead title={t('rights.title')} about={t('rights.about')}>
        <PrintButton />
      </PageHead>
      <HostRights branchId={branchId} entries={ENTRIES} />
    </>
  )
}
