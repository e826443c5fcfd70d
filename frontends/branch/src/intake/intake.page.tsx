import { useQuery } from '@apollo/client/react'
import { App, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { IntakeState } from '@mobile-members/model/intake.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { NOTHING_TOLD, toldOf, ToldFactsFields, type ToldFacts } from '@mobile-members/web/sweep/told-facts.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import type { BranchIntakesQuery as Answer } from '../gql/graphql.ts'
import { BranchIntakesQuery, ReportFoundMemberMutation, WithdrawFoundMemberMutation } from './intake.queries.ts'

const TONES = {
  REPORTED: 'WAITING',
  REGISTERED: 'UNDER_WAY',
  INTRODUCED: 'UNDER_WAY',
  CHECKED_IN: 'UNDER_WAY',
  PROPOSED: 'UNDER_WAY',
  PLACED_HERE: 'DONE',
  PLACED_ELSEWHERE: 'NEUTRAL',
  ENDED: 'NEUTRAL',
} as const satisfies Record<IntakeState, Tone>

type Intake = NonNullable<Answer['branchIntakes']>['nodes'][number]

/** Whom the branch has found and asks for (R62), and how far each has come. */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId, name: branchName, mine, pathTo } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchIntakesQuery, {
    variables: { branchId, first: 50 },
    fetchPolicy: 'cache-and-network',
    skip: !mine,
  })
  if (!mine) return <EmptyState what={t('intake.notMine')} />
  const page = data?.branchIntakes
  const rows = page?.nodes ?? []
  return (
    <>
      <PageHead title={t('intake.title')} about={t('intake.about')}>
        <ExportButton
          disabled={rows.length === 0}
          onExport={async () => ({
            blob: csvOf(
              [t('intake.name'), t('intake.state'), t('intake.reportedOn'), t('intake.wish')],
              rows.map(({ told, state, reportedOn, wish }) => [
                told?.name,
                t(`intake.stateOf.${state}`),
                reportedOn,
                wish,
              ]),
            ),
            name: `${t('intake.title')}-${branchName ?? branchId}.csv`,
          })}
        />
        <ReportAct />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t('intake.title')}
          rows={rows}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t('intake.empty')} how={t('intake.emptyHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      branchIntakes: joinPages(before.branchIntakes, fetchMoreResult.branchIntakes),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'name',
              title: t('intake.name'),
              main: true,
              render: ({ told }) => told?.name ?? t('intake.noName'),
            },
            {
              key: 'state',
              title: t('intake.state'),
              render: ({ state, member }) => (
                <Flex gap={8} wrap align="center">
                  <ToneTag tone={TONES[state]}>{t(`intake.stateOf.${state}`)}</ToneTag>
                  {member && <Link to={pathTo(`roster/${member.id}`) ?? ''}>{t('intake.open')}</Link>}
                </Flex>
              ),
            },
            { key: 'told', title: t('intake.told'), render: (row) => <Told intake={row} /> },
            { key: 'reportedOn', title: t('intake.reportedOn'), render: ({ reportedOn }) => reportedOn },
            { key: 'act', title: '', render: (row) => row.state === 'REPORTED' && <WithdrawAct intake={row} /> },
          ]}
        />
      )}
    </>
  )
}

function Told({ intake: { told, wish } }: { intake: Intake }) {
  const { t } = useTranslation('branch')
  const said = told && [
    told.originTownship,
    told.employer,
    told.residence,
    told.phones.length > 0 && t('intake.phone', { phones: told.phones.join('、') }),
    told.remarks,
  ]
  return (
    <Flex vertical>
      {said && <span>{said.filter(Boolean).join(' · ')}</span>}
      {wish && <Typography.Text type="secondary">{wish}</Typography.Text>}
    </Flex>
  )
}

type Values = ToldFacts & { asks: string }

function ReportAct() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId } = useBranch()
  const { act } = useAct(ReportFoundMemberMutation, [BranchIntakesQuery])

  async function submit({ asks, ...told }: Values) {
    const facts = toldOf(told)
    const { trouble } = await act({ input: { branchId, facts, wish: (asks ?? '').trim() } })
    if (!trouble) message.success(t('intake.done', { name: facts.name }))
    return trouble
  }

  return (
    <FormAct<Values>
      name={`intake:${branchId}`}
      label={t('intake.report')}
      type="primary"
      consequence={t('intake.reportAbout')}
      empty={{ ...NOTHING_TOLD, asks: '' }}
      onSubmit={submit}
    >
      <ToldFactsFields />
      <Form.Item name="asks" label={t('intake.wish')} extra={t('intake.wishHint')}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormAct>
  )
}

function WithdrawAct({ intake: { id, told } }: { intake: Intake }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(WithdrawFoundMemberMutation, [BranchIntakesQuery])
  return (
    <ConfirmAct
      size="small"
      label={t('intake.withdraw')}
      consequence={t('intake.withdrawConsequence', { name: told?.name ?? '' })}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        const { data } = await act({ id })
        if (data) message.success(t('intake.withdrawn'))
        return data !== undefined
      }}
    />
  )
}
