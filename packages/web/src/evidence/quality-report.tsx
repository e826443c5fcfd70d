import { useQuery } from '@apollo/client/react'
import { Card, Flex, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ISSUE_GROUPS, ISSUE_KINDS, issueRuleOf } from '@mobile-members/model/data-issues.ts'
import { Bars } from '@mobile-members/ui/bars.tsx'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { xlsxOf } from '@mobile-members/ui/xlsx.ts'
import type { ReactNode } from 'react'
import type { DataQualityQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { CoverageNote } from './coverage-note.tsx'
import { DataQualityQuery } from './evidence.queries.ts'

export type Quality = NonNullable<Answer['dataQuality']>
type Township = Quality['townships'][number]

export interface QualityReportProps {
  /** Of one township; left out, of all that the asker may see. */
  townshipId?: string
  /** Opens the list behind a figure. */
  onOpen: (filter: { group?: string; kind?: string; townshipId?: string }) => void
  /** Further acts in the page's head. */
  children?: ReactNode
}

/** What is known of the members and what is not, by township, with the channels' coverage (R37, N1). */
export function QualityReport({ townshipId, onOpen, children }: QualityReportProps) {
  const { t, i18n } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(DataQualityQuery, {
    variables: townshipId ? { townshipId } : {},
    fetchPolicy: 'cache-and-network',
  })
  const report = data?.dataQuality
  const townships = report?.townships ?? []
  const open = (own: Township['counts'], by: { group?: string; kind?: string }) =>
    own
      .filter(({ group, kind }) => (!by.group || group === by.group) && (!by.kind || kind === by.kind))
      .reduce((sum, one) => sum + one.open, 0)
  const all = [...townships.flatMap(({ counts }) => counts), ...(report?.town ?? [])]
  const nameOf = ({ name, townshipId: id }: Township) => (id ? (name ?? id) : t('evidence.elsewhere'))
  const sheet = () =>
    xlsxOf([
      {
        name: t('evidence.title'),
        heading: [
          t('evidence.township'),
          t('evidence.members'),
          t('evidence.clear'),
          ...ISSUE_KINDS.map((kind) => t(`evidence.kindOf.${kind}`)),
        ],
        rows: townships.map((one) => [
          nameOf(one),
          one.members,
          one.clear,
          ...ISSUE_KINDS.map((kind) => open(one.counts, { kind })),
        ]),
      },
    ])
  return (
    <>
      <PageHead
        title={t('evidence.title')}
        about={
          report && t('evidence.about', { day: dayInWords(report.on, i18n.language), months: report.factAgeMonths })
        }
      >
        {children}
        <ExportButton
          disabled={!report}
          onExport={async () => ({
            blob: await sheet(),
            name: `${t('evidence.exportName')}-${countyToday()}.xlsx`,
          })}
        />
        <PrintButton />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !report && <LoadingLayout />}
      {report && (
        <PrintView title={t('evidence.title')} filter={dayInWords(report.on, i18n.language)}>
          <Flex vertical gap={16}>
            <CoverageNote />
            <Card size="small">
              <Table
                size="small"
                pagination={false}
                scroll={{ x: 'max-content' }}
                rowKey={({ townshipId: id }) => id ?? ''}
                dataSource={townships}
                columns={[
                  { title: t('evidence.township'), render: (_, one) => nameOf(one) },
                  { title: t('evidence.members'), align: 'right', dataIndex: 'members' },
                  {
                    title: t('evidence.clear'),
                    align: 'right',
                    render: (_, { clear, members }) => (
                      <>
                        {clear}{' '}
                        <Typography.Text type="secondary">
                          {members > 0 && t('evidence.clearShare', { share: Math.round((100 * clear) / members) })}
                        </Typography.Text>
                      </>
                    ),
                  },
                  ...ISSUE_GROUPS.map((group) => ({
                    title: t(`evidence.groupOf.${group}`),
                    align: 'right' as const,
                    render: (_: unknown, { counts, townshipId: id }: Township) => {
                      const count = open(counts, { group })
                      return count > 0 ? (
                        <button
                          type="button"
                          className="mm-figure"
                          onClick={() => onOpen({ group, ...(id ? { townshipId: id } : {}) })}
                          style={{
                            border: 0,
                            background: 'none',
                            font: 'inherit',
                            cursor: 'pointer',
                            textDecoration: 'underline',
                          }}
                        >
                          {count}
                        </button>
                      ) : (
                        0
                      )
                    },
                  })),
                ]}
              />
            </Card>
            {ISSUE_GROUPS.map((group) => (
              <Card key={group} size="small">
                <Bars
                  title={t(`evidence.groupOf.${group}`)}
                  bars={ISSUE_KINDS.filter((kind) => issueRuleOf(kind).group === group).map((kind) => ({
                    key: kind,
                    label: t(`evidence.kindOf.${kind}`),
                    value: open(all, { kind }),
                    onOpen: open(all, { kind }) > 0 ? () => onOpen({ kind }) : undefined,
                  }))}
                />
                <Typography.Text type="secondary">{t(`evidence.howOf.${group}`)}</Typography.Text>
              </Card>
            ))}
          </Flex>
        </PrintView>
      )}
    </>
  )
}
