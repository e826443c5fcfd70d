import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { WorkActs } from './work-acts.tsx'
import type { WorkOnPage } from './work-parts.ts'
import { WorkTag } from './work-tag.tsx'
import { BranchWorkPageQuery } from './work.queries.ts'

/** One piece of work: what, until when, why it suits, what the member said, what came of it (R72). */
export function Component() {
  const { t } = useTranslation('branch')
  const { workId = '' } = useParams()
  const { mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchWorkPageQuery, { variables: { id: workId } })
  const work = data?.workAssignment
  return (
    <>
      <BackLink page="work" label={t('work.title')} />
      {!work && loading && <LoadingLayout />}
      {!work && !loading && !error && <EmptyState what={t('work.notFound')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {work && (
        <>
          <PageHead title={work.content} about={<WorkTag {...work} />} />
          <Flex vertical gap={16} style={{ maxWidth: 860 }}>
            <Card>
              <Facts work={work} />
              {mine && <WorkActs work={work} />}
            </Card>
            <Steps work={work} />
          </Flex>
        </>
      )}
    </>
  )
}

function Facts({ work }: { work: WorkOnPage }) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const told = (key: string, value: string | null | undefined, at?: string | null) =>
    value
      ? [
          {
            key,
            label: t(`work.${key}`),
            value: <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>,
            ...(at ? { source: <When at={at} /> } : {}),
          },
        ]
      : []
  const notebook = pathTo(`roster/${work.member.id}`)
  const facts = [
    { key: 'member', label: t('work.member'), value: <MemberName member={work.member} /> },
    {
      key: 'period',
      label: t('work.period'),
      value: t('work.periodOf', { from: work.fromOn, until: work.untilOn }),
    },
    ...told('place', work.place),
    ...told('skills', work.skills.join(' · ')),
    ...told('whySuitable', work.whySuitable),
    ...told('declineReason', work.answerReason, work.answeredAt),
    ...(work.declineNotedAt
      ? [{ key: 'noted', label: t('work.noted'), value: <When at={work.declineNotedAt} /> }]
      : []),
    ...told('report', work.report, work.reportedAt),
    ...told('result', work.result),
    ...told('doneOn', work.doneOn),
    ...told('endReason', work.endReason),
    ...(work.notebookEntry
      ? [
          {
            key: 'notebook',
            label: t('work.notebook'),
            value: notebook ? (
              <Link to={notebook}>{t('work.notebookOpen')}</Link>
            ) : (
              t(work.notebookEntry.confirmedAt ? 'notebook.confirmedAt' : 'notebook.unconfirmed')
            ),
          },
        ]
      : []),
  ]
  return <FactList facts={facts} />
}

function Steps({ work: { steps } }: { work: WorkOnPage }) {
  const { t } = useTranslation('branch')
  return (
    <Card title={t('work.steps')}>
      <FactList
        facts={steps.map(({ toState, at, reason }, index) => ({
          key: String(index),
          label: t(`words.workState.${toState}`),
          value: instantInTable(at),
          ...(reason ? { source: reason } : {}),
        }))}
      />
    </Card>
  )
}
