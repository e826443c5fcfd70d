import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Role } from '@mobile-members/model/roles.ts'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BranchSecretary } from '../branches/branch-secretary.tsx'
import { Notice } from '../forms/notice.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { useColleagues } from '../people/use-colleagues.ts'
import { BranchesThatAsk, Welcome } from './branch-welcome.tsx'
import { Explanation } from './explanation.tsx'
import { FactsUsed } from './facts-used.tsx'
import { PlacementActs } from './placement-acts.tsx'
import { Changes, Distances, RulesTried } from './placement-reasons.tsx'
import { branchOf, isStale, usePlacementWords } from './placement-words.ts'
import { PlacementQuery } from './placement.queries.ts'

/** One member's placement: what is proposed, by which facts, how far, what else it could be, who decides, what was done. */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const { affiliationId = '' } = useParams()
  const words = usePlacementWords()
  const colleagues = useColleagues()
  const { data, loading, error, refetch } = useQuery(PlacementQuery, { variables: { id: affiliationId } })
  const affiliation = data?.affiliation
  if (!affiliation) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('placement.unknown')} />
    )
  }
  const { member, state, decision, evaluation } = affiliation
  const name = member.name ?? t('people.noName')
  const waits = ['CHECKED_IN', 'PROPOSED', 'OBJECTED'].includes(state)
  // What is stored counts while it stands for a decision; before that, what the table says now.
  const shown = decision && state !== 'CHECKED_IN' && state !== 'OBJECTED' ? decision : evaluation
  const stale = state === 'PROPOSED' && decision && evaluation && isStale(decision, evaluation)
  const whoOf = (subject: string | null | undefined) =>
    subject ? (colleagues.nameOf(subject) ?? t('people.otherAccount')) : t('people.program')
  return (
    <>
      <BackLink to="/placement" label={t('placement.back')} />
      <PageHead title={t('placement.headOf', { name })} about={t(`placement.now.${state}`)}>
        <StateTag state={state} />
        {waits && affiliation.placementDueOn && <Deadline dueOn={affiliation.placementDueOn} />}
        {affiliation.isOverdue && <ToneTag tone="ALARM">{t('placement.overdue')}</ToneTag>}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {stale && <Notice tone="WAITING">{t('placement.factsChanged')}</Notice>}
      {state === 'OBJECTED' && decision?.objection && (
        <Notice tone="ALARM">
          <strong>{t('placement.objection')}</strong>
          <span style={{ whiteSpace: 'pre-wrap' }}>{decision.objection}</span>
          {decision.objectionDueOn && (
            <span>
              <Deadline dueOn={decision.objectionDueOn} />
            </span>
          )}
        </Notice>
      )}
      {affiliation.reviews
        .filter((review) => review.state === 'OPEN')
        .map((review) => (
          <Notice key={review.id} tone="WAITING">
            {t('placementReviews.openNow', { cause: t(`placementReviews.causeOf.${review.cause}`) })}
            <Link to={`/placement/reviews/${review.id}`}>{t('placementReviews.open')}</Link>
          </Notice>
        ))}
      <BranchesThatAsk intakes={affiliation.intakes} />
      <Flex vertical gap={16}>
        <Card title={t(decision?.confirmedAt ? 'placement.decided' : 'placement.suggestion')}>
          {shown ? (
            <>
              <Typography.Paragraph style={{ fontSize: '1.15em' }}>{words.sentence(shown, name)}</Typography.Paragraph>
              {shown === evaluation && waits && (
                <Typography.Paragraph type="secondary">{t('placement.preview')}</Typography.Paragraph>
              )}
              {decision?.overrideReason && shown === decision && (
                <Notice tone="UNDER_WAY">
                  {t('placement.overridden', { reason: decision.overrideReason })}
                  {decision.branch && <Link to={`/branches/${decision.branch.id}`}>{decision.branch.name}</Link>}
                </Notice>
              )}
              {shown.warnings.length > 0 && waits && (
                <Notice tone="WAITING">
                  {shown.warnings.map((warning) => (
                    <span key={warning}>{t(`placement.warningOf.${warning}`)}</span>
                  ))}
                </Notice>
              )}
              <FactList
                columns={2}
                facts={[
                  { key: 'member', label: t('placement.member'), value: <MemberLink member={member} /> },
                  {
                    key: 'township',
                    label: t('placement.township'),
                    value: affiliation.originTownship?.name ?? t('placement.outside'),
                  },
                  {
                    key: 'rule',
                    label: t('placement.rule'),
                    value: t(`placement.ruleOf.${words.ruleKey(shown)}`),
                    source: t('placement.ruleSet', { version: shown.ruleSetVersion }),
                  },
                  {
                    key: 'branch',
                    label: t('placement.branch'),
                    value: <BranchLink branch={affiliation.branch ?? branchOf(shown)} />,
                    source: shown.kind ? t(`placement.kindOf.${shown.kind}`) : undefined,
                  },
                  ...(affiliation.branch && affiliation.placedOn
                    ? [
                        {
                          key: 'secretary',
                          label: t('branches.secretary'),
                          value: <BranchSecretary branchId={affiliation.branch.id} />,
                        },
                      ]
                    : []),
                  ...(decision?.confirmedAt
                    ? [
                        {
                          key: 'confirmed',
                          label: t('placement.confirmedBy'),
                          value: whoOf(decision.confirmedBy),
                          source: instantInWords(decision.confirmedAt, i18n.language),
                        },
                      ]
                    : []),
                ]}
              />
            </>
          ) : (
            t(`placement.now.${state}`)
          )}
          <div style={{ marginTop: 16 }}>
            <PlacementActs affiliation={affiliation} />
          </div>
        </Card>
        {shown && (
          <>
            <Card title={t('placement.facts')}>
              <FactsUsed proposal={shown} tellings={member.facts ?? []} />
            </Card>
            <Card title={t('placement.distances')}>
              <Distances proposal={shown} />
            </Card>
            <Card title={t('placement.changes')}>
              <Changes proposal={shown} />
            </Card>
            <Card title={t('placement.trace')}>
              <RulesTried proposal={shown} />
            </Card>
            {shown.result !== 'NEED_FACTS' && (
              <Explanation
                sentence={words.sentence(shown, name)}
                version={shown.ruleSetVersion}
                decided={decision?.confirmedAt ? affiliation.branch?.name : undefined}
              />
            )}
          </>
        )}
        <Welcome affiliation={affiliation} />
        <Card title={t('placement.history')}>
          <Timeline
            entries={affiliation.steps
              .map((step, at) => ({ ...step, key: `${at}` }))
              .toReversed()
              .map(({ key, at, toState, subject, role, reason }) => ({
                key,
                at,
                what: t(`placement.historyOf.${toState}`),
                by: [
                  role
                    ? t('placement.stepBy', { who: whoOf(subject), role: t(`role.${role as Role}`) })
                    : whoOf(subject),
                  reason,
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
          />
        </Card>
        {(affiliation.decisions.length > 1 || decision?.objection) && (
          <Card title={t('placement.earlier')}>
            <Timeline
              entries={affiliation.decisions
                .toSorted((a, b) => b.proposedAt.localeCompare(a.proposedAt))
                .map((one) => ({
                  key: one.id,
                  at: one.proposedAt,
                  what: t('placement.earlierOf', {
                    proposed: words.outcomeWords({ ...one, branch: one.proposedBranch ?? null }),
                    decided: one.branch?.name ?? t('placement.undecided'),
                  }),
                  by: [
                    one.confirmedBy && whoOf(one.confirmedBy),
                    one.overrideReason,
                    one.objection && `${t('placement.objection')}: ${one.objection}`,
                    one.objectionAnswer && `${t('placement.answerOf')}: ${one.objectionAnswer}`,
                  ]
                    .filter(Boolean)
                    .join(' · '),
                }))}
            />
          </Card>
        )}
      </Flex>
    </>
  )
}

function BranchLink({ branch }: { branch: { id: string; name: string } | null | undefined }) {
  return branch ? <Link to={`/branches/${branch.id}`}>{branch.name}</Link> : null
}
