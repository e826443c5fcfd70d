import { useQuery } from '@apollo/client/react'
import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { HINT_STATES } from '@mobile-members/model/sweep.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownDepartmentHintsQuery } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { DepartmentCooperationQuery, DepartmentHintsQuery } from './departments.queries.ts'
import { HintActs } from './hint-acts.tsx'

type Hint = NonNullable<TownDepartmentHintsQuery['departmentHints']>['nodes'][number]

/** What departments say of people (R32): looked at by the centre, and gone after their days. */
export function Component() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const looks = may('registry', 'departmentHints')
  const lists = looks ? ([...HINT_STATES, 'departments'] as const) : (['departments'] as const)
  const [open, onOpen] = useListTab<(typeof HINT_STATES)[number] | 'departments'>(lists)
  return (
    <>
      <BackLink to="/survey" label={t('departments.back')} />
      <PageHead title={t('departments.title')} about={t('departments.about')}>
        {open === 'departments' && <PrintButton />}
      </PageHead>
      <ListTabs tabs={lists.map((key) => ({ key, label: t(`departments.list.${key}`) }))} open={open} onOpen={onOpen} />
      {open === 'departments' ? <Cooperation /> : <HintList key={open} state={open} />}
    </>
  )
}

function HintList({ state }: { state: (typeof HINT_STATES)[number] }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch, fetchMore } = useQuery(DepartmentHintsQuery, {
    variables: { state, first: 50 },
    fetchPolicy: 'network-only',
  })
  const page = data?.departmentHints
  const label = (key: string) => t(`departments.hint.${key}`)
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList<Hint>
        label={t(`departments.list.${state}`)}
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading && !page}
        total={page?.total}
        empty={<EmptyState what={label(`none.${state}`)} how={label('noneHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    departmentHints: joinPages(before.departmentHints, fetchMoreResult.departmentHints),
                  }),
                })
            : undefined
        }
        columns={[
          { key: 'name', title: label('name'), main: true, render: ({ facts }) => facts?.name },
          { key: 'contact', title: label('contact'), render: ({ facts }) => facts?.contact },
          {
            key: 'from',
            title: label('from'),
            render: ({ department, facts, toldOn, legalBasis }) => (
              <Flex vertical style={{ maxWidth: 260 }}>
                <span>{department?.name}</span>
                <Typography.Text type="secondary" title={legalBasis}>
                  {[facts?.source, toldOn].filter(Boolean).join(' · ')}
                </Typography.Text>
              </Flex>
            ),
          },
          { key: 'matches', title: label('matches'), render: (hint) => <Matches hint={hint} /> },
          ...(state === 'VISIT'
            ? [
                {
                  key: 'visit',
                  title: label('visitOn'),
                  render: ({ visitOn, facts }: Hint) => (
                    <Flex vertical style={{ maxWidth: 220 }}>
                      <span>{visitOn}</span>
                      {facts?.note && <Typography.Text type="secondary">{facts.note}</Typography.Text>}
                    </Flex>
                  ),
                },
              ]
            : []),
          { key: 'vanish', title: label('vanishOn'), render: ({ vanishOn }) => vanishOn },
          { key: 'acts', title: label('acts'), render: (hint) => <HintActs hint={hint} /> },
        ]}
      />
    </>
  )
}

function Matches({ hint }: { hint: Hint }) {
  const { t } = useTranslation('town-center')
  if (hint.matches.length === 0)
    return <Typography.Text type="secondary">{t('departments.hint.noMatch')}</Typography.Text>
  return (
    <Flex vertical gap={4} align="start">
      {hint.matches.map(({ memberId, memberName, likeness }) => (
        <Flex key={memberId} gap={6} align="center" wrap>
          <Link to={`/members/${memberId}`}>{memberName}</Link>
          <ToneTag tone={likeness === 'NAME' ? 'NEUTRAL' : 'WAITING'}>
            {t(`departments.hint.likenessOf.${likeness}`)}
          </ToneTag>
        </Flex>
      ))}
    </Flex>
  )
}

function Cooperation() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(DepartmentCooperationQuery, { fetchPolicy: 'cache-and-network' })
  const label = (key: string) => t(`departments.cooperation.${key}`)
  const counts = ['lists', 'received', 'open', 'visits', 'known', 'lines', 'dismissed', 'vanished'] as const
  return (
    <PrintView title={t('departments.title')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList
        label={t('departments.list.departments')}
        rows={data?.departmentCooperation ?? []}
        rowKey={({ department }) => department?.id ?? ''}
        loading={loading && !data}
        empty={<EmptyState what={label('none')} />}
        columns={[
          { key: 'department', title: label('department'), main: true, render: ({ department }) => department?.name },
          {
            key: 'kind',
            title: label('kind'),
            render: ({ department }) =>
              department?.departmentKind && t(`departments.kindOf.${department.departmentKind}`),
          },
          ...counts.map((key) => ({
            key,
            title: label(key),
            align: 'right' as const,
            render: (row: Record<(typeof counts)[number], number>) => row[key],
          })),
          { key: 'lastOn', title: label('lastOn'), render: ({ lastOn }) => lastOn },
        ]}
      />
    </PrintView>
  )
}
