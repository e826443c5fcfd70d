import { useQuery } from '@apollo/client/react'
import { Button, Flex, Input, Select } from 'antd'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { STAGES } from '@mobile-members/model/registry.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { MemberName } from './member-name.tsx'
import { OwnBranchesQuery, TownshipMembersQuery } from './members.queries.ts'
import { StageTag } from './stage-tag.tsx'

const ANY = 'ANY'

/** The township's members who are away, by stage, branch and name. What is looked for stands in the address. */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, pathTo } = useTownship()
  const [params, setParams] = useSearchParams()
  const typed = params.get('search') ?? ''
  const search = useDeferredValue(typed.trim())
  const stage = STAGES.find((one) => one === params.get('stage'))
  const branchId = params.get('branch') ?? undefined
  const branches = useQuery(OwnBranchesQuery, { variables: { townshipId }, fetchPolicy: 'cache-first' })
  const { data, loading, error, refetch, fetchMore } = useQuery(TownshipMembersQuery, {
    variables: {
      filter: {
        townshipId,
        ...(search ? { search } : {}),
        ...(stage ? { stages: [stage] } : {}),
        ...(branchId ? { originBranchId: branchId } : {}),
      },
      first: 50,
    },
  })
  const page = data?.members
  const branchName = branches.data?.organizations?.find(({ id }) => id === branchId)?.name
  const filter = [stage && t(`words.stage.${stage}`), branchName, search].filter(Boolean).join(' · ')

  function look(key: string, value: string) {
    const next = new URLSearchParams(params)
    if (value === '' || value === ANY) next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }

  return (
    <>
      <PageHead title={t('members.title')} about={t('members.about')}>
        {pathTo('members/missing-papers') && (
          <Link to={pathTo('members/missing-papers') ?? ''} className="mm-no-print">
            {t('archives.gapsTitle')}
          </Link>
        )}
        <PrintButton />
      </PageHead>
      <Flex gap={8} wrap style={{ marginBottom: 12 }} className="mm-no-print" role="search">
        <Input
          allowClear
          aria-label={t('members.search')}
          placeholder={t('members.searchHint')}
          value={typed}
          onChange={({ target }) => look('search', target.value)}
          style={{ flex: '2 1 240px', maxWidth: 420 }}
        />
        <Select
          aria-label={t('members.stage')}
          value={stage ?? ANY}
          onChange={(value) => look('stage', value)}
          style={{ flex: '1 1 140px', maxWidth: 200 }}
          options={[
            { value: ANY, label: t('members.anyStage') },
            ...STAGES.map((value) => ({ value, label: t(`words.stage.${value}`) })),
          ]}
        />
        <Select
          aria-label={t('members.originBranch')}
          showSearch={{ optionFilterProp: 'label' }}
          value={branchId ?? ANY}
          loading={branches.loading}
          onChange={(value) => look('branch', value)}
          style={{ flex: '1 1 200px', maxWidth: 280 }}
          options={[
            { value: ANY, label: t('members.anyBranch') },
            ...(branches.data?.organizations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Flex>
      {page && <GraphTrouble error={error} onRetry={() => void refetch()} />}
      {error && !page ? (
        <GraphTrouble error={error} onRetry={() => void refetch()} />
      ) : (
        <PrintView title={t('members.title')} filter={filter}>
          <RowList
            label={t('members.title')}
            rows={page?.nodes ?? []}
            rowKey={({ id }) => id}
            loading={loading}
            total={page?.total}
            empty={
              <EmptyState what={t('members.empty')} how={t('members.emptyHow')}>
                {filter && <Button onClick={() => setParams({}, { replace: true })}>{t('members.clear')}</Button>}
              </EmptyState>
            }
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        members: joinPages(before.members, fetchMoreResult.members),
                      }),
                    })
                : undefined
            }
            columns={[
              { key: 'name', title: t('members.name'), main: true, render: (member) => <MemberName member={member} /> },
              { key: 'stage', title: t('members.stage'), render: ({ stage: at }) => at && <StageTag stage={at} /> },
              { key: 'sex', title: t('members.sex'), render: ({ sex }) => sex && t(`words.sex.${sex}`) },
              { key: 'born', title: t('members.born'), render: ({ born }) => born },
              { key: 'branch', title: t('members.originBranch'), render: ({ originBranch }) => originBranch?.name },
              { key: 'placed', title: t('members.placedBranch'), render: ({ placedBranch }) => placedBranch?.name },
              {
                key: 'work',
                title: t('members.work'),
                render: ({ industryText, employer }) => [industryText, employer].filter(Boolean).join(' · '),
              },
              { key: 'registerNo', title: t('members.registerNo'), render: ({ registerNo }) => registerNo },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}
