import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { useTownWork } from '../home/use-town-work.ts'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { ReviewTable } from '../placement-reviews/review-table.tsx'
import { AffiliationTable } from './affiliation-table.tsx'
import { IntakeTable } from './intake-table.tsx'
import { QueueTable } from './queue-table.tsx'

/** Who waits for a branch, the oldest first, and who has one (R48, R53). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [open, setOpen] = useListTab(['QUEUE', 'PLACED', 'ASKED', 'WELCOME', 'REVIEWS', 'ENDED'] as const)
  const { counts } = useTownWork()
  const waiting = (counts.PROPOSE_PLACEMENT ?? 0) + (counts.CONFIRM_PLACEMENT ?? 0) + (counts.ANSWER_OBJECTION ?? 0)
  return (
    <>
      <PageHead title={t('placement.title')} about={t('placement.about')}>
        <Link to="/placement/places">{t('places.title')}</Link>
        <Link to="/placement/rules">{t('ruleSets.title')}</Link>
      </PageHead>
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={[
          { key: 'QUEUE', label: t('placement.list.QUEUE'), count: waiting },
          { key: 'PLACED', label: t('placement.list.PLACED') },
          { key: 'ASKED', label: t('placement.list.ASKED') },
          { key: 'WELCOME', label: t('placement.list.WELCOME'), count: counts.WELCOME_OVERDUE ?? 0 },
          { key: 'REVIEWS', label: t('placementReviews.title'), count: counts.REVIEW_PLACEMENT ?? 0 },
          { key: 'ENDED', label: t('placement.list.ENDED') },
        ]}
      />
      {open === 'QUEUE' && <QueueTable />}
      {open === 'REVIEWS' && <ReviewTable />}
      {open === 'ASKED' && <IntakeTable />}
      {open !== 'QUEUE' && open !== 'REVIEWS' && open !== 'ASKED' && <AffiliationTable key={open} list={open} />}
    </>
  )
}
