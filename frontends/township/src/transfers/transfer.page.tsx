import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { TransferPage } from '@mobile-members/web/transfers/transfer-page.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** One letter of introduction, as its sender sees it. */
export function Component() {
  const { t } = useTranslation('township')
  const { transferId = '' } = useParams()
  const { mine, pathTo } = useTownship()
  const memberPath = (id: string) => pathTo(`members/${id}`)
  return (
    <TransferPage
      id={transferId}
      side={mine ? 'SENDER' : 'ONLOOKER'}
      memberPath={memberPath}
      sendPath={(id) => {
        const path = memberPath(id)
        return path && `${path}?tab=stays`
      }}
    >
      <BackLink page="transit/transfers" label={t('transfers.title')} />
    </TransferPage>
  )
}
