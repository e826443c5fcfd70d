import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { DutyCards } from '@mobile-members/web/network/duty-cards.tsx'
import { NetworkTable } from '@mobile-members/web/network/network-table.tsx'
import { useDuties } from '@mobile-members/web/network/use-duties.ts'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's three duties (R19), and the network that it is part of (R6). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId } = useTownship()
  const duties = useDuties()
  return (
    <>
      <PageHead title={t('network.title')} about={t('network.about')}>
        <PrintButton />
      </PageHead>
      <PrintView title={t('network.title')}>
        <Typography.Title level={5}>{t('network.townshipDuties')}</Typography.Title>
        <DutyCards duties={duties} townshipId={townshipId} />
        <Typography.Title level={5}>{t('network.network')}</Typography.Title>
        <NetworkTable />
      </PrintView>
    </>
  )
}
