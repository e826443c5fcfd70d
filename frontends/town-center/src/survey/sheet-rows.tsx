import { useApolloClient, useQuery } from '@apollo/client/react'
import { Button, Flex, Radio, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import type { TownSurveyRowsQuery } from '../gql/graphql.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { Sheet } from './import-parts.ts'
import { SurveyRowsQuery } from './imports.queries.ts'
import { useProblemWords } from './use-problem-words.ts'

type Row = NonNullable<TownSurveyRowsQuery['surveyImport']>['files'][number]['sheets'][number]['rows'][number]

const FIRST = 30
/** Rows under the list that were not taken for people; more than these tell nobody anything. */
const OTHERS_SHOWN = 12

/** The rows as they were handed in, each problem in its cell, and what will happen to each. */
export function SheetRows({ importId, fileId, sheet }: { importId: string; fileId: string; sheet: Sheet }) {
  const { t } = useTranslation('town-center')
  const [onlyProblems, setOnlyProblems] = useState(sheet.problemCount + sheet.excludedCount > 0)
  const client = useApolloClient()
  const { data, loading, error, refetch } = useQuery(SurveyRowsQuery, {
    variables: { id: importId, onlyProblems, first: FIRST },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  })
  const [more, setMore] = useState<{ of: string; rows: Row[]; end: boolean }>({ of: '', rows: [], end: false })
  const [fetching, setFetching] = useState(false)
  const of = `${onlyProblems}`
  const first = rowsOf(data, fileId, sheet.name)
  const rows = more.of === of ? [...first, ...more.rows] : first
  const ended = more.of === of ? more.end : first.length < FIRST

  async function fetchNext() {
    setFetching(true)
    const afterRow = rows.at(-1)?.number ?? null
    const variables = { id: importId, onlyProblems, first: FIRST, afterRow }
    const answer = await client
      .query({ query: SurveyRowsQuery, variables, fetchPolicy: 'no-cache' })
      .catch(() => undefined)
    setFetching(false)
    if (!answer?.data) return
    const next = rowsOf(answer.data, fileId, sheet.name)
    setMore((before) => ({
      of,
      rows: [...(before.of === of ? before.rows : []), ...next],
      end: next.length < FIRST,
    }))
  }

  return (
    <Flex vertical gap={8} style={{ minWidth: 0 }}>
      <Radio.Group
        aria-label={t('imports.row.title')}
        value={onlyProblems}
        onChange={({ target }) => setOnlyProblems(target.value as boolean)}
        options={[
          { value: true, label: t('imports.row.onlyProblems') },
          { value: false, label: t('imports.row.allRows') },
        ]}
        optionType="button"
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data ? <LoadingLayout rows={4} title={false} /> : <RowTable sheet={sheet} rows={rows} />}
      {rows.length > 0 && !ended && (
        <div>
          <Button loading={fetching} onClick={() => void fetchNext()}>
            {t('imports.row.more')}
          </Button>
        </div>
      )}
      <OtherRows sheet={sheet} />
    </Flex>
  )
}

function rowsOf(data: TownSurveyRowsQuery | undefined, fileId: string, sheet: string): Row[] {
  const file = data?.surveyImport?.files.find(({ id }) => id === fileId)
  return file?.sheets.find(({ name }) => name === sheet)?.rows ?? []
}

function RowTable({ sheet, rows }: { sheet: Sheet; rows: Row[] }) {
  const { t } = useTranslation('town-center')
  const words = useProblemWords()
  const { text, ground } = usePalette().states.WAITING
  return (
    <Table<Row>
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey="number"
      dataSource={rows}
      locale={{ emptyText: t('imports.row.none') }}
      columns={[
        { title: t('imports.row.number'), dataIndex: 'number', width: 56, fixed: 'left' },
        {
          title: t('imports.row.becomes'),
          width: 220,
          render: (_, row) => <Becomes row={row} />,
        },
        ...sheet.columns.map(({ number, heading }, at) => ({
          title: heading || t('imports.column.noHeading'),
          key: `${number}`,
          onCell: (row: Row) =>
            row.problems.some(({ column }) => column === number) ? { style: { background: ground } } : {},
          render: (_: unknown, row: Row) => (
            <div style={{ maxWidth: 220, overflowWrap: 'anywhere' }}>
              {row.cells[at]}
              {row.problems
                .filter(({ column }) => column === number)
                .map((problem, index) => (
                  <div key={index} style={{ color: text, fontSize: '0.86em' }}>
                    {words({ code: problem.code }, false)}
                  </div>
                ))}
            </div>
          ),
        })),
      ]}
    />
  )
}

function Becomes({ row }: { row: Row }) {
  const { t } = useTranslation('town-center')
  const words = useProblemWords()
  if (row.exclusion) return <Typography.Text type="danger">{t(`imports.exclusionOf.${row.exclusion}`)}</Typography.Text>
  const facts = row.missing.map((fact) => t(`survey.factOf.${fact}`)).join(' · ')
  return (
    <div style={{ maxWidth: 220 }}>
      {t('imports.row.kept')}
      {facts && (
        <div>
          <Typography.Text type="warning">{t('imports.row.missing', { facts })}</Typography.Text>
        </div>
      )}
      {row.problems
        .filter(({ column }) => !column)
        .map((problem, at) => (
          <div key={at}>
            <Typography.Text type="warning">{words(problem, false)}</Typography.Text>
          </div>
        ))}
    </div>
  )
}

function OtherRows({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('town-center')
  const shown = sheet.otherRows.filter(({ kind }) => kind !== 'BLANK').slice(0, OTHERS_SHOWN)
  if (shown.length === 0) return null
  return (
    <div>
      <Typography.Text strong>{t('imports.row.others')}</Typography.Text>
      {shown.map(({ number, kind, text }) => (
        <div key={number}>
          <Typography.Text type="secondary">
            {t('imports.row.otherRow', { number, kind: t(`imports.row.otherOf.${kind}`), text })}
          </Typography.Text>
        </div>
      ))}
    </div>
  )
}
