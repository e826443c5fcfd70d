import { useQuery } from '@apollo/client/react'
import { Button, Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { LineActs } from './line-acts.tsx'
import { LineHistory } from './line-history.tsx'
import { isOpen, LINE_TONES, type Line, type Survey } from './survey-parts.ts'
import { OwnLinesQuery } from './survey.queries.ts'
import { useMissingWords } from './use-missing-words.ts'

const SHOWN = ['TO_COMPLETE', 'DRAFT', 'QUERIED', 'SUBMITTED', 'ACKNOWLEDGED'] as const
const ANY = 'ANY'

/** The lines of a township's own survey: what is to be completed, handed over, answered (R20, R25, R27). */
export function LineList({ survey, campaign }: { survey: Survey; campaign: { id: string; year: number } }) {
  const { t } = useTranslation('township')
  const { townshipId, mine, pathTo } = useTownship()
  const [search, setSearch] = useSearchParams()
  const missingOf = useMissingWords()
  const show = SHOWN.find((one) => one === search.get('show'))
  const branchId = search.get('branch') ?? undefined
  const { data, loading, error, refetch, fetchMore } = useQuery(OwnLinesQuery, {
    variables: {
      filter: {
        campaignId: campaign.id,
        townshipId,
        channel: 'TOWNSHIP_SURVEY',
        ...(branchId ? { branchId } : {}),
        ...(show === 'TO_COMPLETE' ? { toComplete: true } : show ? { states: [show] } : {}),
      },
      first: 50,
    },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.surveyLines
  const label = (key: string) => t(`survey.lines.${key}`)
  const branch = survey.branches.find((one) => one.branchId === branchId)?.branch.name
  function look(key: string, value: string) {
    const next = new URLSearchParams(search)
    if (value === ANY) next.delete(key)
    else next.set(key, value)
    setSearch(next, { replace: true })
  }
  const cells = (line: Line) => [
    line.facts.name,
    t(`survey.stateOf.${line.state}`),
    line.originBranch?.name,
    line.facts.destination,
    line.facts.industry,
    line.facts.residence,
    line.facts.phones.join(' '),
    missingOf(line),
  ]
  const headings = ['name', 'state', 'branch', 'destination', 'industry', 'residence', 'contact', 'missing'].map(label)
  const newImport = pathTo(`survey/imports/new?campaign=${campaign.id}`)
  return (
    <>
      <Flex gap={8} wrap className="mm-no-print" style={{ marginBottom: 8 }}>
        <Select
          aria-label={label('show')}
          value={show ?? ANY}
          onChange={(value) => look('show', value)}
          style={{ minWidth: 130 }}
          options={[
            { value: ANY, label: label('any') },
            ...SHOWN.map((value) => ({ value, label: t(`survey.lines.filter.${value}`) })),
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
            ...survey.branches.map((one) => ({ value: one.branchId, label: one.branch.name })),
          ]}
        />
        {mine && isOpen(survey) && newImport && (
          <Link to={newImport}>
            <Button>{label('import')}</Button>
          </Link>
        )}
        <ExportButton
          disabled={!page?.nodes.length}
          onExport={() =>
            Promise.resolve({ blob: csvOf(headings, (page?.nodes ?? []).map(cells)), name: label('file') })
          }
        />
        <PrintButton />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <PrintView
        title={`${t('survey.year', { year: campaign.year })} ${t('survey.list.lines')}`}
        filter={[show && t(`survey.lines.filter.${show}`), branch].filter(Boolean).join(' · ')}
      >
        <RowList
          label={t('survey.list.lines')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading && !page}
          empty={<EmptyState what={label('none')} how={label('noneHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      surveyLines: joinPages(before.surveyLines, fetchMoreResult.surveyLines),
                    }),
                  })
              : undefined
          }
          columns={[
            { key: 'name', title: label('name'), main: true, render: ({ facts }) => facts.name },
            {
              key: 'state',
              title: label('state'),
              render: ({ state }) => <ToneTag tone={LINE_TONES[state]}>{t(`survey.stateOf.${state}`)}</ToneTag>,
            },
            { key: 'query', title: label('query'), render: ({ query }) => query },
            { key: 'missing', title: label('missing'), render: (line) => missingOf(line) },
            {
              key: 'branch',
              title: label('branch'),
              render: ({ originBranch }) => originBranch?.name ?? label('noBranch'),
            },
            { key: 'destination', title: label('destination'), render: ({ facts }) => facts.destination },
            { key: 'industry', title: label('industry'), render: ({ facts }) => facts.industry ?? facts.employer },
            { key: 'residence', title: label('residence'), render: ({ facts }) => facts.residence },
            { key: 'contact', title: label('contact'), render: ({ facts }) => facts.phones.join(' ') },
            {
              key: 'acts',
              title: label('acts'),
              render: (line) => (
                <Flex gap={8} wrap className="mm-no-print">
                  {mine && survey.campaignState === 'OPEN' && <LineActs line={line} />}
                  <LineHistory line={line} />
                </Flex>
              ),
            },
          ]}
        />
      </PrintView>
    </>
  )
}
