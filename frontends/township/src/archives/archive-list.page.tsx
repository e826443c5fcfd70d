import { useQuery } from '@apollo/client/react'
import { Button, Flex, Form, Input, Select } from 'antd'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useFiles } from '@mobile-members/web/use-files.ts'
import { OwnBranchesQuery } from '../members/members.queries.ts'
import { StageTag } from '../members/stage-tag.tsx'
import { OwnCampaignsQuery } from '../survey/survey.queries.ts'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { OriginArchivesQuery } from './archives.queries.ts'

const ANY = 'ANY'

/** 外出党员信息档案: what the township's closed surveys tell, one archive for each line (R26). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId } = useTownship()
  const [params, setParams] = useSearchParams()
  const typed = params.get('search') ?? ''
  const search = useDeferredValue(typed.trim())
  const campaignId = params.get('campaign') ?? undefined
  const branchId = params.get('branch') ?? undefined
  const campaigns = useQuery(OwnCampaignsQuery, { fetchPolicy: 'cache-first' })
  const branches = useQuery(OwnBranchesQuery, { variables: { townshipId }, fetchPolicy: 'cache-first' })
  const filter = {
    townshipId,
    ...(campaignId ? { campaignId } : {}),
    ...(branchId ? { branchId } : {}),
    ...(search ? { search } : {}),
  }
  const { data, loading, error, refetch, fetchMore } = useQuery(OriginArchivesQuery, {
    variables: { filter, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.originArchives
  const label = (key: string) => t(`archives.${key}`)
  const years = (campaigns.data?.surveyCampaigns ?? []).toSorted((a, b) => b.year - a.year)
  const year = years.find(({ id }) => id === campaignId)?.year
  const branch = branches.data?.organizations?.find(({ id }) => id === branchId)?.name
  const said = [year && t('archives.yearOf', { year }), branch, search].filter(Boolean).join(' · ')

  function look(key: string, value: string) {
    const next = new URLSearchParams(params)
    if (value === '' || value === ANY) next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }

  return (
    <>
      <PageHead title={label('title')} about={label('about')}>
        <PrintButton />
        <ExportArchives filter={filter} disabled={!page?.nodes.length} />
      </PageHead>
      <Flex gap={8} wrap style={{ marginBottom: 12 }} className="mm-no-print" role="search">
        <Input
          allowClear
          aria-label={label('search')}
          placeholder={label('searchHint')}
          value={typed}
          onChange={({ target }) => look('search', target.value)}
          style={{ flex: '2 1 220px', maxWidth: 360 }}
        />
        <Select
          aria-label={label('year')}
          value={campaignId ?? ANY}
          onChange={(value) => look('campaign', value)}
          style={{ minWidth: 120 }}
          options={[
            { value: ANY, label: label('anyYear') },
            ...years.map((one) => ({ value: one.id, label: t('archives.yearOf', { year: one.year }) })),
          ]}
        />
        <Select
          aria-label={label('branch')}
          showSearch={{ optionFilterProp: 'label' }}
          value={branchId ?? ANY}
          onChange={(value) => look('branch', value)}
          style={{ minWidth: 200 }}
          options={[
            { value: ANY, label: label('anyBranch') },
            ...(branches.data?.organizations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <PrintView title={label('title')} filter={said}>
          <RowList
            label={label('title')}
            rows={page?.nodes ?? []}
            rowKey={({ id }) => id}
            loading={loading && !page}
            total={page?.total}
            empty={
              said ? (
                <EmptyState what={label('emptySearch')}>
                  <Button onClick={() => setParams({}, { replace: true })}>{t('members.clear')}</Button>
                </EmptyState>
              ) : (
                <EmptyState what={label('empty')} how={label('emptyHow')} />
              )
            }
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        originArchives: joinPages(before.originArchives, fetchMoreResult.originArchives),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'name',
                title: label('name'),
                main: true,
                render: ({ id, line }) => <PageLink page={`archives/${id}`}>{line.facts.name}</PageLink>,
              },
              { key: 'number', title: label('number'), render: ({ number }) => number },
              { key: 'branch', title: label('branch'), render: ({ line }) => line.originBranch?.name },
              { key: 'destination', title: label('destination'), render: ({ line }) => line.facts.destination },
              {
                key: 'industry',
                title: label('industry'),
                render: ({ line }) => line.facts.industry ?? line.facts.employer,
              },
              { key: 'residence', title: label('residence'), render: ({ line }) => line.facts.residence },
              { key: 'contact', title: label('contact'), render: ({ line }) => line.facts.phones.join(' ') },
              {
                key: 'stage',
                title: label('stage'),
                render: ({ member }) => member?.stage && <StageTag stage={member.stage} />,
              },
              { key: 'archivedOn', title: label('archivedOn'), render: ({ archivedOn }) => archivedOn },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

/** The whole list as a workbook; what for is asked and kept. */
function ExportArchives({ filter, disabled }: { filter: Record<string, string>; disabled: boolean }) {
  const { t } = useTranslation('township')
  const files = useFiles()
  const label = t('archives.exportPurpose')
  return (
    <FormAct<{ purpose: string }>
      name="export-archives"
      label={t('archives.export')}
      consequence={t('archives.exportConsequence')}
      empty={{ purpose: '' }}
      disabledBecause={disabled ? t('archives.empty') : undefined}
      onSubmit={({ purpose }) =>
        files.save(`/files/origin-archives.xlsx?${new URLSearchParams({ ...filter, purpose }).toString()}`)
      }
    >
      <Form.Item
        name="purpose"
        label={label}
        rules={[{ required: true, min: 2, whitespace: true, message: t('field.required', { label }) }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </FormAct>
  )
}
