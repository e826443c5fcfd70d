import { useQuery } from '@apollo/client/react'
import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { OwnMembers } from '../transfers/own-members.tsx'
import { AffiliationTag } from './affiliation-tag.tsx'
import { periodInWords } from './period-words.ts'
import { BranchCountsQuery, BranchRosterQuery } from './roster.queries.ts'
import { rosterTable } from './roster-table.ts'
import { LeftOutFlags, ScopeCounts } from './scope-parts.tsx'
import { WelcomeAct, WelcomeDue } from './welcome-act.tsx'

/** The table is wider than a sheet stands high. */
const WIDE_PAPER = `@media print {
  @page { size: A4 landscape; margin: 12mm }
  .ant-table-content { overflow: visible !important }
  .ant-table { font-size: 9pt }
  .ant-table-cell { padding: 3px 5px !important }
}`

/** The branch's mobile members, in the order in which they came (R17, R63). */
export function Component() {
  return <Roster />
}

export function Roster() {
  const { t } = useTranslation('branch')
  const { branchId, name: branchName, mine, pathTo } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchRosterQuery, {
    variables: { branchId, first: 200 },
  })
  const counts = useQuery(BranchCountsQuery, { variables: { id: branchId } }).data?.hostBranch
  const page = data?.roster
  const missing = missingParts(error)
  return (
    <>
      <div className="mm-no-print">
        <PageHead title={t('roster.title')} about={t('roster.about')}>
          {pathTo('roster/missing-papers') && (
            <Link to={pathTo('roster/missing-papers') ?? ''}>{t('archives.gapsTitle')}</Link>
          )}
          <ExportButton
            disabled={(page?.nodes.length ?? 0) === 0}
            onExport={async () => ({
              blob: csvOf(...rosterTable(page?.nodes ?? [], t)),
              name: `${t('roster.title')}-${branchName ?? branchId}.csv`,
            })}
          />
          <PrintButton />
        </PageHead>
      </div>
      {counts && (
        <p style={{ margin: '0 0 12px' }}>
          {t('roster.counts', {
            mobile: counts.mobileMembers,
            full: counts.ownFullMembers,
            probationary: counts.ownProbationaryMembers,
          })}
        </p>
      )}
      <ScopeCounts />
      <OwnMembers />
      {!page && <GraphTrouble error={error} onRetry={() => void refetch()} />}
      {page && missing.length > 0 && (
        <PartialNotice
          missing={missing.map((part) => t(`roster.${part}`)).join(' · ')}
          onRetry={() => void refetch()}
        />
      )}
      {(page || !error) && (
        <PrintView title={`${branchName ?? ''} ${t('roster.title')}`}>
          <style>{WIDE_PAPER}</style>
          <RowList
            label={t('roster.title')}
            rows={page?.nodes ?? []}
            rowKey={({ id }) => id}
            loading={loading}
            empty={<EmptyState what={t('roster.empty')} how={t('roster.emptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        roster: joinPages(before.roster, fetchMoreResult.roster),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'name',
                title: t('roster.name'),
                main: true,
                render: ({ member }) => (
                  <Flex gap={8} align="center" wrap component="span">
                    <MemberName member={member} />
                    <Typography.Text type="secondary" style={{ fontWeight: 400, fontSize: '0.86em' }}>
                      {t('roster.flag')}
                    </Typography.Text>
                  </Flex>
                ),
              },
              {
                key: 'state',
                title: t('roster.state'),
                render: ({ id, state, member, welcomeDueOn, welcomeOverdue }) => (
                  <Flex gap={8} align="center" wrap style={{ maxWidth: 240, whiteSpace: 'normal' }}>
                    <AffiliationTag state={state} />
                    {state === 'PLACED' && <WelcomeDue dueOn={welcomeDueOn} overdue={welcomeOverdue} />}
                    {mine && state === 'PLACED' && (
                      <WelcomeAct
                        size="small"
                        affiliationId={id}
                        name={member.name ?? t('branches.noName')}
                        refresh={[BranchRosterQuery]}
                      />
                    )}
                  </Flex>
                ),
              },
              {
                key: 'kind',
                title: t('roster.kind'),
                render: ({ kind }) => (kind ? t(`roster.kindOf.${kind}`) : null),
              },
              {
                key: 'origin',
                title: t('roster.origin'),
                render: ({ originTownship }) =>
                  originTownship ? (originTownship.shortName ?? originTownship.name) : t('roster.outside'),
              },
              {
                key: 'scope',
                title: t('roster.scope.column'),
                render: ({ leftOut, member }) =>
                  leftOut && leftOut.length > 0 ? (
                    <LeftOutFlags leftOut={leftOut} name={member.name ?? t('branches.noName')} />
                  ) : (
                    t('roster.scope.included')
                  ),
              },
              { key: 'placedOn', title: t('roster.placedOn'), render: ({ placedOn }) => placedOn },
              {
                key: 'attendance',
                title: t('roster.attendance'),
                render: ({ member: { attendance } }) =>
                  attendance &&
                  t('roster.attendanceOf', {
                    invited: attendance.invited,
                    present: attendance.present + attendance.late,
                  }),
              },
              {
                key: 'notebook',
                title: t('roster.notebook'),
                render: ({ member: { attendance } }) =>
                  attendance &&
                  t('roster.notebookOf', {
                    entries: attendance.notebookEntries,
                    confirmed: attendance.notebookConfirmed,
                  }),
              },
              {
                key: 'assessment',
                title: t('roster.assessment'),
                render: ({ member: { lastAssessment } }) =>
                  lastAssessment ? (
                    <Flex gap={6} wrap>
                      {periodInWords(lastAssessment.period, t)} <StateTag state={lastAssessment.state} />
                    </Flex>
                  ) : (
                    t('roster.noAssessment')
                  ),
              },
              {
                key: 'cases',
                title: t('roster.cases'),
                align: 'right' as const,
                render: ({ member: { openCaseCount } }) => openCaseCount,
              },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

/** Which other parts of the system did not answer, by what they would have told here. */
function missingParts(error: unknown): ('namesPart' | 'casesPart' | 'assessmentPart')[] {
  const paths = troubleOf(error)?.paths ?? []
  const gone = (field: string) => paths.some((path) => path.includes(`.${field}`))
  return [
    ...(gone('name') || gone('originTownship') ? (['namesPart'] as const) : []),
    ...(gone('openCaseCount') ? (['casesPart'] as const) : []),
    ...(gone('lastAssessment') ? (['assessmentPart'] as const) : []),
  ]
}
