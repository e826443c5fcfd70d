import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import type { TownMemberConflictsQuery, TownMemberSourcesQuery } from '../gql/graphql.ts'
import { MemberPicker } from '../people/member-picker.tsx'
import { useLinePlace } from '../survey/use-line-place.ts'
import {
  DecideFactMutation,
  MemberConflictsQuery,
  MemberSourcesQuery,
  MergeMembersMutation,
  TownMemberQuery,
  UnmergeMembersMutation,
} from './members.queries.ts'

type Line = NonNullable<TownMemberSourcesQuery['memberLines']>[number]
type Merge = NonNullable<TownMemberSourcesQuery['memberMerges']>[number]
type Conflict = NonNullable<TownMemberConflictsQuery['factConflicts']>[number]

/** Where a member comes from: the survey lines with file and row, what they tell differently, and the people joined. */
export function MemberSources({ memberId }: { memberId: string }) {
  const { t } = useTranslation('town-center')
  const sources = useQuery(MemberSourcesQuery, { variables: { memberId } })
  const conflicts = useQuery(MemberConflictsQuery, { variables: { memberId } })
  const lines = sources.data?.memberLines
  const merges = sources.data?.memberMerges ?? []
  return (
    <Flex vertical gap={12}>
      <GraphTrouble error={sources.error} onRetry={() => void sources.refetch()} />
      {sources.loading && !sources.data && <LoadingLayout />}
      {lines && (
        <Card size="small" title={t('members.card.lines')}>
          {lines.length === 0 && <EmptyState what={t('members.nothing.lines')} how={t('members.nothing.linesHow')} />}
          {lines.map((line) => (
            <LineOf key={line.id} line={line} />
          ))}
        </Card>
      )}
      <GraphTrouble error={conflicts.error} onRetry={() => void conflicts.refetch()} />
      {conflicts.data?.factConflicts?.map((conflict) => (
        <ConflictCard key={conflict.fact} memberId={memberId} conflict={conflict} />
      ))}
      {sources.data && (
        <Card size="small" title={t('members.card.merges')} extra={<MergeAct memberId={memberId} />}>
          {merges.length === 0 && <Typography.Text type="secondary">{t('reviews.merged.none')}</Typography.Text>}
          {merges.map((merge) => (
            <MergeRow key={merge.id} merge={merge} />
          ))}
        </Card>
      )}
    </Flex>
  )
}

function LineOf({ line }: { line: Line }) {
  const { t } = useTranslation('town-center')
  const place = useLinePlace()
  const { facts, link, missing, toldOn } = line
  const reasons = (link?.reasons ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ comparison, level }) => t(`reviews.reasonOf.${comparison}.${level}`))
    .join(' · ')
  const said = [
    facts.industry,
    facts.employer,
    facts.residence,
    ...facts.extra.map((one) => `${one.heading} ${one.value}`),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <div style={{ padding: '6px 0', overflowWrap: 'anywhere' }}>
      <Flex gap={8} wrap align="baseline">
        <strong>{place(line)}</strong>
        <Typography.Text type="secondary">{toldOn}</Typography.Text>
        {link && (
          <ToneTag tone={link.decision === 'NEW' ? 'NEUTRAL' : 'DONE'}>
            {t(`members.line.decisionOf.${link.decision}`)}
          </ToneTag>
        )}
      </Flex>
      {facts.nameAsWritten !== facts.name && <div>{t('members.line.written', { name: facts.nameAsWritten })}</div>}
      {said && <div>{said}</div>}
      {missing.length > 0 && (
        <Typography.Text type="warning">
          {t('members.line.missing', { facts: missing.map((fact) => t(`survey.factOf.${fact}`)).join(' · ') })}
        </Typography.Text>
      )}
      {reasons && (
        <div>
          <Typography.Text type="secondary">{t('members.line.why', { reasons })}</Typography.Text>
        </div>
      )}
    </div>
  )
}

function ConflictCard({ memberId, conflict }: { memberId: string; conflict: Conflict }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(DecideFactMutation, [MemberConflictsQuery, TownMemberQuery])
  const fact = t([`members.factOf.${conflict.fact}`, 'members.factOf.OTHER'])
  return (
    <Card size="small" title={`${t('members.card.conflicts')} · ${fact}`}>
      <Table
        size="small"
        pagination={false}
        showHeader={false}
        scroll={{ x: 'max-content' }}
        rowKey="lineId"
        dataSource={conflict.values}
        columns={[
          {
            key: 'value',
            render: (_, { value }) => (
              <span style={{ display: 'inline-block', maxWidth: 320, overflowWrap: 'anywhere' }}>{value}</span>
            ),
          },
          {
            key: 'source',
            render: (_, { channel, unitName, toldOn }) => (
              <Typography.Text type="secondary">
                {unitName} · {t(`survey.channelOf.${channel}`)} · {toldOn}
              </Typography.Text>
            ),
          },
          {
            key: 'act',
            render: (_, { lineId, unitName, value }) =>
              lineId === conflict.chosenLineId ? (
                <Flex gap={8} wrap>
                  <ToneTag tone="DONE">{t('members.conflict.stands')}</ToneTag>
                  <Typography.Text type="secondary">
                    {t(conflict.decided ? 'members.conflict.decided' : 'members.conflict.byRule')}
                  </Typography.Text>
                </Flex>
              ) : (
                <ConfirmAct
                  size="small"
                  label={t('members.conflict.choose')}
                  consequence={t('members.conflict.chooseConsequence', { fact, unit: unitName, value })}
                  onConfirm={async () => {
                    if ((await act({ memberId, fact: conflict.fact, lineId })).trouble) return false
                    void message.success(t('members.conflict.chosen'))
                    return true
                  }}
                  problem={<GraphTrouble error={trouble} />}
                />
              ),
          },
        ]}
      />
    </Card>
  )
}

function MergeRow({ merge }: { merge: Merge }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(UnmergeMembersMutation, [MemberSourcesQuery, MemberConflictsQuery, TownMemberQuery])
  const at = instantInTable(merge.mergedAt)
  return (
    <Flex gap={8} wrap align="center" style={{ padding: '4px 0' }}>
      <span>{t('members.merge.at', { at })}</span>
      {merge.undoneAt ? (
        <>
          <ToneTag tone="NEUTRAL">{t('members.merge.undoneAt', { at: instantInTable(merge.undoneAt) })}</ToneTag>
          <Link to={`/members/${merge.mergedMemberId}`}>{t('members.merge.open')}</Link>
        </>
      ) : (
        <ConfirmAct
          size="small"
          label={t('members.merge.unmerge')}
          consequence={t('members.merge.unmergeConsequence', { at })}
          onConfirm={async () => {
            if ((await act({ mergeId: merge.id })).trouble) return false
            void message.success(t('members.merge.unmerged'))
            return true
          }}
          problem={<GraphTrouble error={trouble} />}
        />
      )}
    </Flex>
  )
}

function MergeAct({ memberId }: { memberId: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { act } = useAct(MergeMembersMutation, [MemberSourcesQuery, MemberConflictsQuery, TownMemberQuery])
  return (
    <FormAct<{ otherMemberId?: string }>
      size="small"
      name={`merge:${memberId}`}
      label={t('members.merge.act')}
      consequence={t('members.merge.consequence')}
      empty={{}}
      onSubmit={async ({ otherMemberId }) => {
        if (!otherMemberId) return undefined
        const { data, trouble } = await act({ memberId, otherMemberId })
        if (data) void message.success(t('members.merge.done'))
        return trouble
      }}
    >
      <Form.Item name="otherMemberId" label={t('members.merge.other')} rules={rules.chosen(t('members.merge.other'))}>
        <MemberPicker label={t('members.merge.other')} />
      </Form.Item>
    </FormAct>
  )
}
