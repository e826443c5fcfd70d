import { useQuery } from '@apollo/client/react'
import { App, Form, Input, Radio, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { CONTACT_RESULTS, CONTACT_WAYS, type ContactResult, type ContactWay } from '@mobile-members/model/leaves.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { FormAct } from '../form-act.tsx'
import type { SilentMembersQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import type { LeaveSide } from './leave-side.ts'
import { LeaveTermsQuery, RecordMemberContactMutation, SilentMembersQuery } from './leaves.queries.ts'

type Silent = NonNullable<Answer['silentMembers']>['nodes'][number]

export interface SilentListProps {
  side: LeaveSide
  branchId?: string
  townshipId?: string
  mayRecord: boolean
}

/** Of whom nobody has heard for long, and what was tried (R81). A reminder, and nothing more. */
export function SilentList({ side, branchId, townshipId, mayRecord }: SilentListProps) {
  const { t, i18n } = useTranslation('shared')
  const terms = useQuery(LeaveTermsQuery)
  const variables = { branchId: branchId ?? null, townshipId: townshipId ?? null, first: 50 }
  const { data, loading, error, refetch, fetchMore } = useQuery(SilentMembersQuery, { variables })
  const page = data?.silentMembers
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <PrintView title={t('leaves.list.SILENT')}>
      <Typography.Paragraph>
        {side === 'ORIGIN'
          ? t('leaves.silent.aboutOrigin')
          : t('leaves.silent.about', { days: terms.data?.leaveTerms?.contactDays ?? '' })}
      </Typography.Paragraph>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList<Silent>
        label={t('leaves.list.SILENT')}
        rows={page?.nodes ?? []}
        rowKey={({ memberId }) => memberId}
        loading={loading}
        empty={<EmptyState what={t('leaves.silent.empty')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    silentMembers: joinPages(before.silentMembers, fetchMoreResult.silentMembers),
                  }),
                })
            : undefined
        }
        columns={[
          {
            key: 'member',
            title: t('leaves.member'),
            main: true,
            render: ({ member }) => member.name ?? t('stays.noName'),
          },
          {
            key: 'days',
            title: t('leaves.silent.days'),
            render: ({ days, isToldUp }) => (
              <>
                {t('leaves.days', { count: days })}
                {isToldUp && (
                  <>
                    {' '}
                    <ToneTag tone="WAITING">{t('leaves.silent.toldUp')}</ToneTag>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'last',
            title: t('leaves.silent.last'),
            render: ({ lastOn, lastSign }) =>
              `${dayInWords(lastOn, i18n.language)} ${t(`leaves.silent.signOf.${lastSign}`)}`,
          },
          ...(side === 'BRANCH'
            ? []
            : [{ key: 'branch', title: t('leaves.branch'), render: ({ branch }: Silent) => branch?.name }]),
          {
            key: 'attempts',
            title: t('leaves.silent.attempts'),
            render: ({ attempts }) =>
              attempts.length === 0
                ? t('leaves.silent.none')
                : attempts.map(({ id, triedOn, way, result, note }) => (
                    <div key={id}>
                      {[
                        dayInWords(triedOn, i18n.language),
                        t(`leaves.silent.wayOf.${way}`),
                        t(`leaves.silent.resultOf.${result}`),
                        note,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  )),
          },
          ...(mayRecord
            ? [
                {
                  key: 'act',
                  title: '',
                  render: ({ memberId }: Silent) => <RecordAttempt memberId={memberId} />,
                },
              ]
            : []),
        ]}
      />
    </PrintView>
  )
}

interface Values {
  triedOn: string
  way: ContactWay
  result: ContactResult
  note: string
}

function RecordAttempt({ memberId }: { memberId: string }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(RecordMemberContactMutation, [SilentMembersQuery])

  async function record(values: Values) {
    const { trouble } = await act({ input: { memberId, ...values, note: values.note.trim() } })
    if (!trouble) message.success(t('leaves.silent.done'))
    return trouble
  }

  return (
    <FormAct<Values>
      name={`attempt:${memberId}`}
      label={t('leaves.silent.record')}
      size="small"
      consequence={t('leaves.silent.recordWhat')}
      empty={{ triedOn: countyToday(), way: 'PHONE', result: 'NOT_REACHED', note: '' }}
      onSubmit={record}
    >
      <Form.Item name="triedOn" label={t('leaves.silent.triedOn')}>
        <Input type="date" max={countyToday()} style={{ maxWidth: 200 }} />
      </Form.Item>
      <Form.Item name="way" label={t('leaves.silent.way')}>
        <Radio.Group options={CONTACT_WAYS.map((value) => ({ value, label: t(`leaves.silent.wayOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="result" label={t('leaves.silent.result')}>
        <Radio.Group
          options={CONTACT_RESULTS.map((value) => ({ value, label: t(`leaves.silent.resultOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('leaves.silent.note')}>
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
    </FormAct>
  )
}
