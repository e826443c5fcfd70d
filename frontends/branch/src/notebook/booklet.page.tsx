import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { Booklet, useBookletPeriod } from '@mobile-members/web/notebook/booklet.tsx'
import { useWholeList } from '@mobile-members/web/notebook/use-whole-list.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { BranchBookletsQuery, MemberBookletQuery } from './notebook.queries.ts'

/** The notebooks of one member or of the whole branch, to be printed (R82). */
export function Component() {
  const { t } = useTranslation('branch')
  const [search] = useSearchParams()
  const memberId = search.get('member')
  return (
    <>
      <div className="mm-no-print">
        <BackLink
          page={memberId ? `roster/${memberId}` : 'notebook'}
          label={t(memberId ? 'roster.title' : 'notebook.title')}
        />
        <PageHead title={t(memberId ? 'notebook.bookletOne' : 'notebook.bookletAll')} />
      </div>
      {memberId ? <OfMember memberId={memberId} /> : <OfBranch />}
    </>
  )
}

function OfMember({ memberId }: { memberId: string }) {
  const { from, until } = useBookletPeriod()
  const list = useWholeList(MemberBookletQuery, { memberId, from, until }, (data) => data.notebook)
  return <Booklet entries={list.nodes} whole={list.whole} error={list.error} onRetry={list.retry} />
}

function OfBranch() {
  const { branchId } = useBranch()
  const { from, until } = useBookletPeriod()
  const list = useWholeList(BranchBookletsQuery, { branchId, from, until }, (data) => data.branchNotebooks)
  return <Booklet entries={list.nodes} whole={list.whole} error={list.error} onRetry={list.retry} />
}
