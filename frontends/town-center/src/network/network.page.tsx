import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { DutyCards } from '@mobile-members/web/network/duty-cards.tsx'
import { NetworkTable } from '@mobile-members/web/network/network-table.tsx'
import { useDuties } from '@mobile-members/web/network/use-duties.ts'

/** The network of town and townships (R6), the centre's duties (R14), and each township's (R19). */
export function Component() {
  const { t } = useTranslation('town-center')
  const duties = useDuties()
  return (
    <>
      <PageHead title={t('network.title')} about={t('network.about')}>
        <PrintButton />
      </PageHead>
      <PrintView title={t('network.title')}>
        <Typography.Title level={5}>{t('network.centerDuties')}</Typography.Title>
        <DutyCards duties={duties} townshipId={null} />
        <Typography.Title level={5}>{t('network.network')}</Typography.Title>
        <NetworkTable duties={duties} />
      </PrintView>
    </>
  )
}
