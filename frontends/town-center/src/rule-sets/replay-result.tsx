import { useApolloClient } from '@apollo/client/react'
import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import type { PlacementReplayInput, PlacementReplayQuery as Answer } from '../gql/graphql.ts'
import { allPages } from '../lists/all-pages.ts'
import { usePlacementWords } from '../placement/placement-words.ts'
import { SimpleTable } from '../placement/simple-table.tsx'
import { ReplayQuery } from './rule-sets.queries.ts'

type Replay = NonNullable<Answer['placementReplay']>
type Outcome = Replay['changes']['nodes'][number]['before']

interface ReplayResultProps {
  replay: Replay
  /** What was asked, so that the file has all of it. */
  input: PlacementReplayInput
  onMore: (() => void) | undefined
}

/** What past decisions would have been: how many, by rule, and each one that comes out otherwise. */
export function ReplayResult({ replay, input, onMore }: ReplayResultProps) {
  const { t } = useTranslation('town-center')
  const { outcomeWords, ruleKey } = usePlacementWords()
  const ruleOf = (one: Omit<Outcome, 'branch'>) => t(`placement.ruleOf.${ruleKey({ result: 'MANUAL', ...one })}`)
  const words = (one: Outcome) => outcomeWords({ ...one, result: 'MANUAL', branch: one.branch ?? null })
  const client = useApolloClient()
  const { nodes } = replay.changes
  return (
    <Flex vertical gap={16} style={{ marginTop: 16 }}>
      <StatRow>
        <StatCard label={t('ruleSets.decisions')} value={replay.decisions} />
        <StatCard label={t('ruleSets.changed')} value={replay.changed} />
        <StatCard label={t('ruleSets.moved')} value={replay.moved} />
      </StatRow>
      {replay.rebuilt > 0 && (
        <Typography.Text type="secondary">{t('ruleSets.rebuilt', { count: replay.rebuilt })}</Typography.Text>
      )}
      {replay.sums.length > 0 && (
        <section aria-label={t('ruleSets.sums')}>
          <Typography.Title level={5}>{t('ruleSets.sums')}</Typography.Title>
          <SimpleTable
            label={t('ruleSets.sums')}
            head={[t('ruleSets.sumBefore'), t('ruleSets.sumAfter'), t('ruleSets.count')]}
            rows={replay.sums.map(({ before, after, count }) => ({
              key: `${ruleKey({ result: '', ...before })} ${ruleKey({ result: '', ...after })}`,
              cells: [ruleOf(before), ruleOf(after), count],
            }))}
          />
        </section>
      )}
      <section aria-label={t('ruleSets.list')}>
        <Flex justify="space-between" align="center" wrap gap={8}>
          <Typography.Title level={5}>{t('ruleSets.list')}</Typography.Title>
          <ExportButton
            disabled={nodes.length === 0}
            onExport={async () => {
              const all = await allPages(async (after) => {
                const variables = { input, first: 200, after }
                const answer = await client.query({ query: ReplayQuery, variables, fetchPolicy: 'network-only' })
                return answer.data?.placementReplay?.changes
              })
              return {
                name: `${t('ruleSets.exportName')}.csv`,
                blob: csvOf(
                  ['member', 'proposedAt', 'before', 'after'].map((key) => t(`ruleSets.${key}`)),
                  all.map((one) => [
                    one.member.name,
                    instantInTable(one.proposedAt),
                    words(one.before),
                    words(one.after),
                  ]),
                ),
              }
            }}
          />
        </Flex>
        <KeysetTable
          rows={nodes}
          rowKey={({ id }) => id}
          loading={false}
          columns={[
            {
              key: 'member',
              title: t('ruleSets.member'),
              render: (_value, { affiliationId, member }) => (
                <Link to={`/placement/${affiliationId}`}>{member.name ?? t('people.noName')}</Link>
              ),
            },
            {
              key: 'at',
              title: t('ruleSets.proposedAt'),
              render: (_value, { proposedAt, ruleSetVersion }) =>
                `${instantInTable(proposedAt)} · ${t('ruleSets.version', { version: ruleSetVersion })}`,
            },
            {
              key: 'before',
              title: t('ruleSets.before'),
              render: (_value, { before }) => <Result words={ruleOf(before)} branch={before.branch?.name} />,
            },
            {
              key: 'after',
              title: t('ruleSets.after'),
              render: (_value, { after }) => <Result words={ruleOf(after)} branch={after.branch?.name} />,
            },
          ]}
          empty={<EmptyState what={t(replay.decisions === 0 ? 'ruleSets.noDecisions' : 'ruleSets.same')} />}
          onMore={onMore}
        />
      </section>
    </Flex>
  )
}

/** The branch, and below it the rule, so that a row keeps to the screen. */
function Result({ words, branch }: { words: string; branch: string | undefined }) {
  return (
    <>
      <div>{branch ?? words}</div>
      {branch && (
        <Typography.Text type="secondary" style={{ fontSize: '0.9em' }}>
          {words}
        </Typography.Text>
      )}
    </>
  )
}
