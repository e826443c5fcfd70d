import { useQuery } from '@apollo/client/react'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { SERVICE_CATEGORIES, type ServiceCategory } from '@mobile-members/model/cases.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { IssueCaseFilter } from '../gql/graphql.ts'
import { useTownWork } from '../home/use-town-work.ts'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { MemberLink } from '../people/member-link.tsx'
import { useColleagues } from '../people/use-colleagues.ts'
import { useMay } from '../people/use-may.ts'
import { CaseListQuery } from './cases.queries.ts'
import { deadlineRuns } from './case-words.ts'
import { ServiceParts } from './service-parts.tsx'

const FILTERS = {
  OPEN: { open: true },
  TO_ASSIGN: { states: ['OPEN', 'RETURNED', 'REOPENED'], level: 'CENTER' },
  PASSED_ON: { passedOn: true, open: true },
  RUNNING: { states: ['ASSIGNED', 'IN_WORK', 'WAITING', 'REFERRED'], level: 'CENTER' },
  AT_BRANCH: { level: 'BRANCH', open: true },
  REPORTED: { states: ['RESULT_REPORTED'] },
  OVERDUE: { overdue: true, open: true },
  ESCALATED: { escalated: true, open: true },
  MINE: { mine: true, open: true },
  CLOSED: { open: false },
} as const satisfies Record<string, IssueCaseFilter>

const LISTS = Object.keys(FILTERS) as (keyof typeof FILTERS)[]

/** The cases, the most pressing deadline first (R97). */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const { counts } = useTownWork()
  const colleagues = useColleagues()
  const [open, setOpen] = useListTab(LISTS)
  const [category, setCategory] = useState<ServiceCategory>()
  const { data, loading, error, refetch, fetchMore } = useQuery(CaseListQuery, {
    variables: {
      filter: { ...(FILTERS[open] as IssueCaseFilter), ...(category ? { categories: [category] } : {}) },
      first: 50,
    },
  })
  const page = data?.issueCases
  const countOf: Partial<Record<keyof typeof FILTERS, number | undefined>> = {
    TO_ASSIGN: counts.CASES_TO_ASSIGN,
    OVERDUE: counts.CASES_OVERDUE,
    ESCALATED: counts.CASES_ESCALATED,
    MINE: counts.CASES_MINE,
  }
  return (
    <>
      <PageHead title={t('service.title')} about={t('service.about')}>
        {may('services', 'raiseCase') && (
          <Button type="primary" onClick={() => void navigate('/service/cases/new')}>
            {t('service.raise')}
          </Button>
        )}
      </PageHead>
      <ServiceParts open="cases" />
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={LISTS.map((key) => ({ key, label: t(`service.list.${key}`), count: countOf[key] }))}
      />
      <Select
        className="mm-no-print"
        aria-label={t('service.category')}
        allowClear
        {...(category ? { value: category } : {})}
        placeholder={t('service.allCategories')}
        onChange={(next: ServiceCategory | undefined) => setCategory(next)}
        options={SERVICE_CATEGORIES.map((value) => ({ value, label: t(`service.categoryOf.${value}`) }))}
        style={{ minWidth: 160, marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <KeysetTable
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          onOpen={({ id }) => void navigate(`/service/cases/${id}`)}
          columns={[
            {
              key: 'title',
              title: t('service.what'),
              render: (_value, { id, title }) => <Link to={`/service/cases/${id}`}>{title}</Link>,
            },
            { key: 'number', title: t('service.number'), render: (_value, { number }) => number },
            {
              key: 'member',
              title: t('service.member'),
              render: (_value, { member }) => <MemberLink member={member} />,
            },
            {
              key: 'category',
              title: t('service.category'),
              render: (_value, one) => t(`service.categoryOf.${one.category}`),
            },
            {
              key: 'state',
              title: t('service.state'),
              render: (_value, { state, level, passedOnOn }) => (
                <>
                  <StateTag state={state} /> {level === 'BRANCH' && t('service.atBranch')}
                  {passedOnOn && t('service.fromBranch')}
                </>
              ),
            },
            {
              key: 'due',
              title: t('service.due'),
              render: (_value, { state, dueOn, workingDaysLeft, dueEstimated }) =>
                deadlineRuns(state) && (
                  <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} estimated={dueEstimated} />
                ),
            },
            {
              key: 'owner',
              title: t('service.owner'),
              render: (_value, { ownerSubject, office }) => {
                const name = colleagues.nameOf(ownerSubject)
                if (name && office) return t('service.ownerWithOffice', { name, office: office.shortName })
                return name ?? office?.shortName ?? t('service.ownerNone')
              },
            },
          ]}
          empty={<EmptyState what={t('service.empty')} how={t('service.emptyHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor ?? null },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      issueCases: joinPages(before.issueCases, fetchMoreResult.issueCases),
                    }),
                  })
              : undefined
          }
        />
      )}
    </>
  )
}
