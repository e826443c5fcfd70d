import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { MemberStaysQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { EndStay, ExtendStay, OpenStay } from './stay-acts.tsx'
import { MemberStaysQuery } from './stays.queries.ts'

type Member = NonNullable<Answer['member']>
type Spell = NonNullable<Member['spells']>[number]

/** A member's stays with every decision about them, who answered for contact when, and what can be done (R4, R5, R52). */
export function StaysCard({ memberId, mayAct }: { memberId: string; mayAct: boolean }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(MemberStaysQuery, { variables: { id: memberId } })
  const member = data?.member
  if (loading && !member) return <LoadingLayout rows={4} />
  if (!member) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <Flex vertical gap={12}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Card size="small" title={t('stays.list')}>
        {mayAct && (
          <Flex gap={8} wrap className="mm-no-print" style={{ marginBottom: 8 }}>
            <OpenStay member={member} />
            <ExtendStay member={member} />
            <EndStay member={member} />
          </Flex>
        )}
        {member.spells?.length === 0 && t('stays.noSpells')}
        {member.spells?.map((spell) => (
          <Stay key={spell.id} spell={spell} />
        ))}
      </Card>
      <Card size="small" title={t('stays.history')}>
        <FactList
          facts={(member.responsibilities ?? []).map(
            ({ role, organization, homeCommittee, since, until, afterEnd }) => ({
              key: `${since} ${until} ${role}`,
              label: `${since} – ${until ?? t('stays.now')}`,
              value: organization?.name ?? homeCommittee ?? t(`stays.roleOf.${role}`),
              source: [t(`stays.roleOf.${role}`), afterEnd && t('stays.afterEnd')].filter(Boolean).join(' · '),
            }),
          )}
        />
      </Card>
    </Flex>
  )
}

function Stay({ spell }: { spell: Spell }) {
  const { t } = useTranslation('shared')
  const { state, startedOn, expectedEndOn, endedOn, endReason, reason, destination, decisions } = spell
  return (
    <div style={{ paddingBlock: 6 }}>
      <ToneTag tone={state === 'ENDED' || state === 'SHORT_STAY' ? 'NEUTRAL' : 'UNDER_WAY'}>
        {t(`stays.stateOf.${state}`)}
      </ToneTag>
      <FactList
        columns={2}
        facts={[
          { key: 'startedOn', label: t('stays.startedOn'), value: startedOn },
          endedOn
            ? {
                key: 'endedOn',
                label: t('stays.endedOn'),
                value: endedOn,
                source: endReason && t(`stays.endReasonOf.${endReason}`),
              }
            : { key: 'expectedEndOn', label: t('stays.expectedEndOn'), value: expectedEndOn ?? t('stays.unknownEnd') },
          { key: 'reason', label: t('stays.reason'), value: t(`stays.reasonOf.${reason}`) },
          { key: 'destination', label: t('stays.destination'), value: destination },
        ]}
      />
      {decisions && decisions.length > 0 && (
        <Typography.Text type="secondary">
          {t('stays.decisions')}
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {decisions.map((decision) => (
              <li key={decision.id}>
                {t(decision.reason ? 'stays.decisionWith' : 'stays.decisionOf', {
                  day: decision.decidedOn,
                  days: decision.thresholdDays,
                  state: t(`stays.stateOf.${decision.state}`),
                  reason: decision.reason,
                })}
              </li>
            ))}
          </ul>
        </Typography.Text>
      )}
    </div>
  )
}
