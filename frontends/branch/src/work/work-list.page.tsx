import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { WorkState } from '@mobile-members/model/state-machines.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { useNames } from '../branches/use-names.ts'
import { BranchWorkQuery } from './work.queries.ts'
import { WorkTag } from './work-tag.tsx'

const RANGES = {
  open: ['ACCEPTED'],
  proposed: ['PROPOSED'],
  declined: ['DECLINED'],
  closed: ['DONE', 'ENDED', 'WITHDRAWN'],
} as const satisfies Record<string, WorkState[]>
type Range = keyof typeof RANGES

/** What the branch's mobile members have been asked to do (R72), by how it stands. */
export function Component() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, name, mine, pathTo } = useBranch()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('range') ?? 'open'
  const range: Range = asked in RANGES ? (asked as Range) : 'open'
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchWorkQuery, {
    variables: { branchId, states: [...RANGES[range]], first: 50 },
  })
  const page = data?.workAssignments
  const rows = page?.nodes ?? []
  const nameOf = useNames(rows.map(({ member }) => member))
  const periodOf = ({ fromOn, untilOn }: { fromOn: string; untilOn: string }) =>
    t('work.periodOf', { from: fromOn, until: untilOn })
  const exported = async () => ({
    blob: csvOf(
      ['member', 'content', 'period', 'skills', 'state'].map((key) => t(`work.${key}`)),
      rows.map((row) => [
        nameOf(row.member.id),
        row.content,
        periodOf(row),
        row.skills.join(' '),
        t(`words.workState.${row.state}`),
      ]),
    ),
    name: t('work.fileName'),
  })
  return (
    <>
      <PageHead title={t('work.title')} about={t('work.about')}>
        <PrintButton />
        <ExportButton disabled={rows.length === 0} onExport={exported} />
        {mine && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(pathTo('work/new') ?? '')}>
            {t('work.assign')}
          </Button>
        )}
      </PageHead>
      <Segmented<Range>
        className="mm-no-print"
        aria-label={t('work.which')}
        value={range}
        onChange={(value) => setSearch(value === 'open' ? {} : { range: value }, { replace: true })}
        options={(Object.keys(RANGES) as Range[]).map((value) => ({ value, label: t(`work.${value}`) }))}
        style={{ marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <PrintView title={t('work.printTitle', { branch: name ?? '' })} filter={t(`work.${range}`)}>
          <RowList
            label={t('work.title')}
            rows={rows}
            rowKey={({ id }) => id}
            loading={loading}
            empty={<EmptyState what={t('work.empty')} how={t('work.emptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        workAssignments: joinPages(before.workAssignments, fetchMoreResult.workAssignments),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'content',
                title: t('work.content'),
                main: true,
                render: ({ id, content }) => <Link to={pathTo(`work/${id}`) ?? ''}>{content}</Link>,
              },
              {
                key: 'member',
                title: t('work.member'),
                render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
              },
              { key: 'state', title: t('work.state'), render: (row) => <WorkTag {...row} /> },
              { key: 'period', title: t('work.period'), render: periodOf },
              { key: 'skills', title: t('work.skills'), render: ({ skills }) => skills.join(' ') },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}
