import { useQuery } from '@apollo/client/react'
import { App, Checkbox, Flex, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMay } from '../people/use-may.ts'
import type { TownTownshipSurveysQuery } from '../gql/graphql.ts'
import { ReopenTownshipSurveyMutation, TownshipSurveysQuery } from './handover.queries.ts'
import { TownshipBranches } from './township-branches.tsx'

type Row = NonNullable<TownTownshipSurveysQuery['townshipSurveys']>[number]

const FIGURES = ['missing', 'nil', 'lines', 'submitted', 'queried', 'acknowledged'] as const

/** How each township stands: its branches, what it handed over, whether it is late (R24, R27). A row opens its branches. */
export function TownshipBoard({ campaign }: { campaign: { id: string; year: number; state: string } }) {
  const { t, i18n } = useTranslation('town-center')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const { data, loading, error, refetch } = useQuery(TownshipSurveysQuery, {
    variables: { campaignId: campaign.id },
    fetchPolicy: 'cache-and-network',
  })
  if (loading && !data) return <LoadingLayout />
  const all = data?.townshipSurveys ?? []
  const rows = onlyOpen ? all.filter(({ state }) => state === 'OPEN') : all
  const label = (key: string) => t(`handover.${key}`)
  const nameOf = ({ township }: Row) => township.shortName || township.name
  const headings = ['township', 'state', 'returned', ...FIGURES].map(label)
  const stateOf = (row: Row) => (row.overdue ? label('overdue') : t(`handover.stateOf.${row.state}`))
  const inOf = ({ figures }: Row) => `${figures.returned} / ${figures.branches}`
  return (
    <Flex vertical gap={8}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex gap={12} wrap align="center" className="mm-no-print">
        {all[0]?.dueOn && (
          <Typography.Text>{t('handover.due', { day: dayInWords(all[0].dueOn, i18n.language) })}</Typography.Text>
        )}
        <Checkbox checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)}>
          {label('onlyOpen')}
        </Checkbox>
        <ExportButton
          disabled={rows.length === 0}
          onExport={() =>
            Promise.resolve({
              blob: csvOf(
                headings,
                rows.map((row) => [nameOf(row), stateOf(row), inOf(row), ...FIGURES.map((key) => row.figures[key])]),
              ),
              name: label('boardFile'),
            })
          }
        />
        <PrintButton />
      </Flex>
      <PrintView title={`${t('survey.year', { year: campaign.year })} ${t('survey.list.townships')}`}>
        <Table<Row>
          size="middle"
          pagination={false}
          scroll={{ x: 'max-content' }}
          rowKey="id"
          dataSource={rows}
          locale={{ emptyText: label('none') }}
          expandable={{
            expandedRowRender: (row) => <TownshipBranches campaignId={campaign.id} townshipId={row.townshipId} />,
          }}
          columns={[
            { title: label('township'), render: (_, row) => nameOf(row) },
            {
              title: label('state'),
              render: (_, row) => (
                <Flex gap={4} wrap>
                  <ToneTag tone={row.overdue ? 'ALARM' : row.state === 'CLOSED' ? 'DONE' : 'UNDER_WAY'}>
                    {stateOf(row)}
                  </ToneTag>
                  {row.nil && <ToneTag tone="NEUTRAL">{label('nilWhole')}</ToneTag>}
                </Flex>
              ),
            },
            { title: label('returned'), align: 'right', render: (_, row) => inOf(row) },
            ...FIGURES.map((key) => ({
              title: label(key),
              align: 'right' as const,
              render: (_: unknown, row: Row) => row.figures[key],
            })),
            { title: '', render: (_, row) => <Reopen row={row} /> },
          ]}
        />
      </PrintView>
    </Flex>
  )
}

function Reopen({ row }: { row: Row }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const { act, trouble } = useAct(ReopenTownshipSurveyMutation, [TownshipSurveysQuery])
  if (row.state !== 'CLOSED' || row.campaignState !== 'OPEN' || !may('registry', 'reopenTownshipSurvey')) return null
  return (
    <ConfirmAct
      size="small"
      label={t('handover.reopen')}
      consequence={t('handover.reopenConsequence')}
      onConfirm={async () => {
        if ((await act({ id: row.id })).trouble) return false
        void message.success(t('handover.reopened'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
