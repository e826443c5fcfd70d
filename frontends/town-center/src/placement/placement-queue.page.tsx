import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { useTownWork } from '../home/use-town-work.ts'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { AffiliationTable } from './affiliation-table.tsx'
import { QueueTable } from './queue-table.tsx'

/** Who waits for a branch, the oldest first, and who has one (R48, R53). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [open, setOpen] = useListTab(['QUEUE', 'PLACED', 'WELCOME', 'ENDED'] as const)
  const { counts } = useTownWork()
  const waiting = (counts.PROPOSE_PLACEMENT ?? 0) + (counts.CONFIRM_PLACEMENT ?? 0) + (counts.ANSWER_OBJECTION ?? 0)
  return (
    <>
      <PageHead title={t('placement.title')} about={t('placement.about')} />
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={[
          { key: 'QUEUE', label: t('placement.list.QUEUE'), count: waiting },
          { key: 'PLACED', label: t('placement.list.PLACED') },
          { key: 'WELCOME', label: t('placement.list.WELCOME'), count: counts.WELCOME_OVERDUE ?? 0 },
          { key: 'ENDED', label: t('placement.list.ENDED') },
        ]}
      />
      {open === 'QUEUE' ? <QueueTable /> : <AffiliationTable key={open} list={open} />}
    </>
  )
}
