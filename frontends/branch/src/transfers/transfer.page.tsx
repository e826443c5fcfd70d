import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { TransferPage } from '@mobile-members/web/transfers/transfer-page.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'

/** One letter of introduction, as the branch that it is addressed to sees it. */
export function Component() {
  const { t } = useTranslation('branch')
  const { transferId = '' } = useParams()
  const { mine, pathTo } = useBranch()
  return (
    <TransferPage id={transferId} side={mine ? 'RECEIVER' : 'ONLOOKER'} memberPath={(id) => pathTo(`roster/${id}`)}>
      <BackLink page="transfers" label={t('transfers.title')} />
    </TransferPage>
  )
}
