import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { useTownWork } from '../home/use-town-work.ts'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { DispatchTable, type DispatchListKey } from './dispatch-table.tsx'
import { RateTable } from './rate-table.tsx'

const LISTS = ['SENT', 'OVERDUE', 'ASKED_BACK', 'OUTSIDE', 'ACKNOWLEDGED', 'RATES'] as const

/** How far the assessments of the branches have come home (R76). */
export function Component() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { counts } = useTownWork()
  const lists = LISTS.filter((key) => may('evaluations', key === 'RATES' ? 'feedbackRates' : 'feedbackDispatches'))
  const [open, setOpen] = useListTab(lists)
  const countOf: Partial<Record<(typeof LISTS)[number], number | undefined>> = {
    OVERDUE: counts.FEEDBACK_OVERDUE,
    OUTSIDE: counts.FEEDBACK_OUTSIDE,
  }
  return (
    <>
      <PageHead title={t('feedback.title')} about={t('feedback.about')} />
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={lists.map((key) => ({ key, label: t(`feedback.list.${key}`), count: countOf[key] }))}
      />
      {open === 'RATES' ? <RateTable /> : open && <DispatchTable key={open} list={open as DispatchListKey} />}
    </>
  )
}
