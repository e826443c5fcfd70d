import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { TransferPage } from '@mobile-members/web/transfers/transfer-page.tsx'
import { BackLink } from '../lists/back-link.tsx'

/** One letter of introduction: the centre looks on. */
export function Component() {
  const { t } = useTranslation('town-center')
  const { transferId = '' } = useParams()
  return (
    <TransferPage id={transferId} side="ONLOOKER" memberPath={(id) => `/members/${id}`}>
      <BackLink to="/transit/transfers" label={t('transfers.title')} />
    </TransferPage>
  )
}
