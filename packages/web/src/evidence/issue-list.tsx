import { useQuery } from '@apollo/client/react'
import { Flex, Segmented, Select, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import {
  ISSUE_GROUPS,
  ISSUE_KINDS,
  ISSUE_LOOKERS,
  type IssueGroup,
  type IssueKind,
  type IssueLooker,
  issueRuleOf,
} from '@mobile-members/model/data-issues.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton } from '@mobile-members/ui/export-button.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { xlsxOf } from '@mobile-members/ui/xlsx.ts'
import type { Issue } from './shown-issue.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { DataIssuesQuery } from './evidence.queries.ts'
import { IssueActs } from './issue-acts.tsx'

export interface IssueListProps {
  /** Of one township; left out, as the address says, else of all. */
  townshipId?: string
  townshipChoice?: ReactNode
  /** A member's name, leading to the file. */
  nameOf: (member: { id: string; name?: string | null }) => ReactNode
  mayAct: boolean
}

const TONES = { MISSING: 'WAITING', CONTRADICTORY: 'ALARM', OLD: 'NEUTRAL' } as const

/** Facts to check, each with what was told and by whom (§7.4, R37). Which ones, the address says, so that a figure can lead here. */
export function IssueList({ townshipId, townshipChoice, nameOf, mayAct }: IssueListProps) {
  const { t } = useTranslation('shared')
  const [search, setSearch] = useSearchParams()
  const group = ISSUE_GROUPS.find((one) => one === search.get('group'))
  const kind = ISSUE_KINDS.find((one) => one === search.get('kind'))
  const looks = ISSUE_LOOKERS.find((one) => one === search.get('looks'))
  const settled = search.get('list') === 'settled'
  const township = townshipId ?? search.get('township') ?? undefined
  const filter = {
    settled,
    ...(kind ? { kinds: [kind] } : group ? { groups: [group] } : {}),
    ...(looks ? { looks } : {}),
    ...(township ? { townshipId: township } : {}),
  }
  const { data, loading, error, refetch, fetchMore } = useQuery(DataIssuesQuery, {
    variables: { filter, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.dataIssues
  const change = (values: { [key: string]: string | undefined }) => {
    const next = { ...Object.fromEntries(search), ...values }
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as Record<string, string>, {
      replace: true,
    })
  }
  const wordsOf = useValueWords()
  const kinds = ISSUE_KINDS.filter((one) => !group || issueRuleOf(one).group === group)
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap align="center" className="mm-no-print">
        <Segmented<string>
          value={settled ? 'settled' : 'open'}
          onChange={(list) => change({ list: list === 'open' ? undefined : list })}
          options={(['open', 'settled'] as const).map((value) => ({ value, label: t(`evidence.state.${value}`) }))}
        />
        <Select<IssueGroup | ''>
          aria-label={t('evidence.anyGroup')}
          value={group ?? ''}
          onChange={(value) => change({ group: value, kind: undefined })}
          style={{ minWidth: 120 }}
          options={[
            { value: '', label: t('evidence.anyGroup') },
            ...ISSUE_GROUPS.map((value) => ({ value, label: t(`evidence.groupOf.${value}`) })),
          ]}
        />
        <Select<IssueKind | ''>
          aria-label={t('evidence.anyKind')}
          value={kind ?? ''}
          onChange={(value) => change({ kind: value })}
          style={{ minWidth: 200, maxWidth: '100%' }}
          options={[
            { value: '', label: t('evidence.anyKind') },
            ...kinds.map((value) => ({ value, label: t(`evidence.kindOf.${value}`) })),
          ]}
        />
        <Select<IssueLooker | ''>
          aria-label={t('evidence.looks')}
          value={looks ?? ''}
          onChange={(value) => change({ looks: value })}
          style={{ minWidth: 130 }}
          options={[
            { value: '', label: t('evidence.anyLooks') },
            ...ISSUE_LOOKERS.map((value) => ({ value, label: t(`evidence.looksOf.${value}`) })),
          ]}
        />
        {townshipChoice}
        <ExportButton
          disabled={!page || page.nodes.length === 0}
          onExport={async () => ({
            blob: await xlsxOf([sheetOf(page?.nodes ?? [], t, wordsOf)]),
            name: `${t('evidence.exportIssues')}-${countyToday()}.xlsx`,
          })}
        />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading && !page}
        total={page?.total}
        empty={
          settled ? (
            <EmptyState what={t('evidence.noneSettled')} />
          ) : (
            <EmptyState what={t('evidence.none')} how={t('evidence.noneHow')} />
          )
        }
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    dataIssues: joinPages(before.dataIssues, fetchMoreResult.dataIssues),
                  }),
                })
            : undefined
        }
        columns={[
          {
            title: t('evidence.member'),
            render: (_, { member, kind: of }) =>
              member ? nameOf(member) : t(of === 'TEMPORARY_BRANCH_SHARE' ? 'evidence.whole' : 'evidence.anonymous'),
          },
          {
            title: t('evidence.issue'),
            render: (_, { kind: of, group: in_ }) => (
              <Flex vertical gap={2} align="start">
                <span>{t(`evidence.kindOf.${of}`)}</span>
                <ToneTag tone={TONES[in_]}>{t(`evidence.groupOf.${in_}`)}</ToneTag>
              </Flex>
            ),
          },
          {
            title: t('evidence.told'),
            render: (_, issue) => (
              <Flex vertical style={{ maxWidth: 420 }}>
                {wordsOf(issue).map(({ source, text }) => (
                  <span key={`${source}${text}`} style={{ overflowWrap: 'anywhere' }}>
                    {source && <Typography.Text type="secondary">{source} </Typography.Text>}
                    {text}
                  </span>
                ))}
                {issue.other && (
                  <span style={{ display: 'inline-flex', gap: 4, flexWrap: 'wrap' }}>
                    <Typography.Text type="secondary">{t('evidence.sharedWith')} </Typography.Text>
                    {nameOf(issue.other)}
                  </span>
                )}
              </Flex>
            ),
          },
          { title: t('evidence.looks'), render: (_, { looks: who }) => t(`evidence.looksOf.${who}`) },
          ...(mayAct
            ? [
                {
                  title: '',
                  render: (_: unknown, issue: Issue) => (
                    <IssueActs issue={issue} label={t(`evidence.kindOf.${issue.kind}`)} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Flex>
  )
}

/** What was told, in words: a value with where and when it was told. */
function useValueWords() {
  const { t } = useTranslation('shared')
  return ({ kind, values }: Issue): { source: string; text: string }[] => {
    if (kind === 'TEMPORARY_BRANCH_SHARE') {
      const [temporary, placed] = values.map(({ text }) => text ?? '')
      return [{ source: '', text: t('evidence.shareText', { temporary, placed }) }]
    }
    return values.map(({ source, text, unit, toldOn }) => ({
      source: [t(`evidence.sourceOf.${source}`), unit, toldOn].filter(Boolean).join(' · '),
      text: text ?? (kind === 'PLACED_WITHOUT_LETTER' ? '' : t('evidence.nothingTold')),
    }))
  }
}

function sheetOf(
  issues: readonly Issue[],
  t: ReturnType<typeof useTranslation>['t'],
  wordsOf: (issue: Issue) => { source: string; text: string }[],
) {
  return {
    name: t('evidence.issues'),
    heading: ['member', 'issue', 'told', 'looks'].map((key) => t(`evidence.${key}`)),
    rows: issues.map((issue) => [
      issue.member?.name ?? '',
      t(`evidence.kindOf.${issue.kind}`),
      wordsOf(issue)
        .map(({ source, text }) => [source, text].filter(Boolean).join(' '))
        .join('; '),
      t(`evidence.looksOf.${issue.looks}`),
    ]),
  }
}
