import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { Booklet, useBookletPeriod } from '@mobile-members/web/notebook/booklet.tsx'
import { useWholeList } from '@mobile-members/web/notebook/use-whole-list.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MyBookletQuery } from './notebook.queries.ts'

/** The member's notebook of some time, to be printed (R82). */
export function Component() {
  const { t } = useTranslation('member')
  const { from, until } = useBookletPeriod()
  const { nodes, whole, error, retry } = useWholeList(MyBookletQuery, { from, until }, (data) => data.myNotebook)
  return (
    <>
      <div className="mm-no-print">
        <BackLink to="/notebook" label={t('notebook.title')} />
        <PageHead title={t('notebook.booklet')} />
      </div>
      <Booklet entries={nodes} whole={whole} error={error} onRetry={retry} />
    </>
  )
}
