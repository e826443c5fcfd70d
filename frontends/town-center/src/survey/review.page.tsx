import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { ListTabs } from '../lists/list-tabs.tsx'
import { AnsweredReviews } from './answered-reviews.tsx'
import { OpenReviews } from './open-reviews.tsx'
import { ReviewMerges } from './review-merges.tsx'
import { ReviewCountsQuery } from './reviews.queries.ts'

const LISTS = ['OPEN', 'SAME', 'DIFFERENT', 'MERGES', 'UNDONE'] as const

/** What the program is not sure of: is it one person? And the answers given, each of which can be taken back. */
export function Component() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const list = LISTS.find((one) => one === search.get('list')) ?? 'OPEN'
  const importId = search.get('import') ?? undefined
  const { data: counts } = useQuery(ReviewCountsQuery, { variables: { importId } })
  const countOf: Partial<Record<(typeof LISTS)[number], number | null | undefined>> = {
    OPEN: counts?.open,
    SAME: counts?.same,
    DIFFERENT: counts?.different,
    MERGES: counts?.mergeCount,
  }
  const go = (key: string) => setSearch({ list: key, ...(importId ? { import: importId } : {}) }, { replace: true })
  return (
    <>
      <BackLink to="/survey" label={t('imports.backToSurvey')} />
      <PageHead title={t('reviews.title')} about={t('reviews.about')} />
      <ListTabs
        tabs={LISTS.map((key) => ({ key, label: t(`reviews.list.${key}`), count: countOf[key] ?? undefined }))}
        open={list}
        onOpen={go}
      />
      {list === 'OPEN' && <OpenReviews importId={importId} />}
      {(list === 'SAME' || list === 'DIFFERENT') && <AnsweredReviews key={list} state={list} />}
      {(list === 'MERGES' || list === 'UNDONE') && <ReviewMerges key={list} undone={list === 'UNDONE'} />}
    </>
  )
}
