import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dayInWords, instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import type { Role } from '@mobile-members/model/roles.ts'
import type { LongLeaveQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { MemberStanding } from '../stays/member-standing.tsx'
import { Named } from '../stays/transit-board.tsx'
import { BranchActs, CenterActs, OriginActs } from './leave-acts.tsx'
import { LeaveTag } from './leave-list.tsx'
import type { LeaveSide } from './leave-side.ts'
import { LeaveMemberQuery, LeaveTermsQuery, LongLeaveQuery, ReturnedLetterQuery } from './leaves.queries.ts'

type Leave = NonNullable<Answer['longLeave']>

export interface LeavePageProps {
  id: string
  /** Whose acts stand on the page; nobody's for who only looks on. */
  side: LeaveSide | 'ONLOOKER'
  memberPath: (memberId: string) => string | undefined
  /** Where a certificate is read and printed. */
  letterPath?: ((letterId: string) => string | undefined) | undefined
  children?: ReactNode
}

/** One long leave: what was told, who answers, what the member took part in, what can be done, what happened (R80, R81). */
export function LeavePage({ id, side, memberPath, letterPath, children }: LeavePageProps) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(LongLeaveQuery, { variables: { id } })
  const leave = data?.longLeave
  if (loading && !leave) return <LoadingLayout rows={8} />
  if (!leave)
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('leaves.unknown')} />
    )
  return (
    <>
      {children}
      <PageHead title={leave.member.name ?? t('stays.noName')} about={t('leaves.title')}>
        <LeaveTag leave={leave} />
        <PrintButton />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        <Told leave={leave} memberPath={memberPath} />
        {side === 'BRANCH' && <BranchActs leave={leave} />}
        {side === 'CENTER' && (
          <>
            <CenterActs leave={leave} />
            {!leave.originTownship && <OriginActs leave={leave} byCenter />}
          </>
        )}
        {side === 'ORIGIN' && <OriginActs leave={leave} />}
        {leave.decision === 'RETURN_TO_ORIGIN' && letterPath && (
          <Certificate memberId={leave.member.id} letterPath={letterPath} />
        )}
        <MemberStanding memberId={leave.member.id} />
        <Participation memberId={leave.member.id} />
        <Card size="small" title={t('leaves.history')}>
          <Steps leave={leave} />
        </Card>
      </Flex>
    </>
  )
}

/** The certificate that has gone home, filled in on its back. */
function Certificate({ memberId, letterPath }: { memberId: string; letterPath: (id: string) => string | undefined }) {
  const { t } = useTranslation('shared')
  const { data } = useQuery(ReturnedLetterQuery, { variables: { id: memberId } })
  const letter = data?.member?.letters?.find(({ endorsement }) => endorsement)
  const to = letter && letterPath(letter.id)
  return letter && to ? (
    <Link to={to} className="mm-no-print">
      {t('leaves.act.paper', { number: letter.number })}
    </Link>
  ) : null
}

function Told({ leave, memberPath }: { leave: Leave; memberPath: LeavePageProps['memberPath'] }) {
  const { t, i18n } = useTranslation('shared')
  const terms = useQuery(LeaveTermsQuery)
  const { data } = useQuery(LeaveMemberQuery, { variables: { id: leave.member.id } })
  const day = (one: string) => dayInWords(one, i18n.language)
  const fact = (key: string, value: ReactNode) => ({ key, label: t(`leaves.${key}`), value })
  const { channel, toldBy, toldOn, decision, decisionReason, decisionDueOn, endedAs, endedOn, informedAt } = leave
  return (
    <Card size="small">
      {leave.mustDecide && !leave.decision && leave.state !== 'CLOSED' && (
        <Flex gap={8} wrap style={{ marginBottom: 8 }}>
          <ToneTag tone="WAITING">
            {t('leaves.mustDecide', { days: terms.data?.leaveTerms?.decisionDays ?? '' })}
          </ToneTag>
          {leave.state === 'NOTED_BY_BRANCH' && decisionDueOn && (
            <span>{t(leave.dueEstimated ? 'leaves.dueEstimated' : 'leaves.due', { day: day(decisionDueOn) })}</span>
          )}
        </Flex>
      )}
      <FactList
        columns={2}
        facts={[
          fact('member', <Named member={leave.member} path={memberPath} />),
          fact('daysLabel', t('leaves.days', { count: leave.days })),
          fact('from', day(leave.fromOn)),
          fact('until', day(leave.untilOn)),
          fact('reason', [t(`leaves.reasonOf.${leave.reason}`), leave.note].filter(Boolean).join(' · ')),
          fact('destination', leave.destination),
          ...(leave.state === 'CLOSED' ? [] : [fact('contact', data?.member?.awayContact)]),
          fact('branch', leave.branch?.name),
          fact('township', leave.originTownship?.name),
          {
            ...fact('told', t(`leaves.channelOf.${channel}`)),
            source: channel === 'ONLINE' ? day(toldOn) : `${t(`leaves.tellerOf.${toldBy}`)} · ${day(toldOn)}`,
          },
          ...(leave.remark ? [fact('remark', leave.remark)] : []),
          ...(decision ? [{ ...fact('decision', t(`leaves.decisionOf.${decision}`)), source: decisionReason }] : []),
          ...(informedAt
            ? [{ ...fact('informedAt', instantInWords(informedAt, i18n.language)), source: leave.informedNote }]
            : []),
          ...(endedAs && endedOn ? [{ ...fact('endedOn', day(endedOn)), source: t(`leaves.endOf.${endedAs}`) }] : []),
        ]}
      />
    </Card>
  )
}

/** What goes home on the back of the certificate, should it go. */
function Participation({ memberId }: { memberId: string }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(LeaveMemberQuery, { variables: { id: memberId } })
  const member = data?.member
  const figures = member?.attendance
  const fact = (key: string, value: ReactNode) => ({ key, label: t(`leaves.${key}`), value })
  const times = (count: number) => t('leaves.times', { count })
  return (
    <Card size="small" title={t('leaves.participation')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !member && <LoadingLayout rows={3} title={false} />}
      {figures && (
        <FactList
          columns={2}
          facts={[
            fact('invited', times(figures.invited)),
            fact('attended', times(figures.present + figures.late)),
            fact('leaveMark', times(figures.leave)),
            fact('absent', times(figures.absent)),
            fact(
              'notebook',
              t('leaves.notebookOf', { count: figures.notebookEntries, confirmed: figures.notebookConfirmed }),
            ),
          ]}
        />
      )}
      {member && (
        <div style={{ marginTop: 8 }}>
          <Typography.Text type="secondary">{t('leaves.assessment')}</Typography.Text>
          <Typography.Paragraph style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
            {member.lastAssessment ? member.lastAssessment.text : t('leaves.noAssessment')}
          </Typography.Paragraph>
        </div>
      )}
    </Card>
  )
}

function Steps({ leave }: { leave: Leave }) {
  const { t, i18n } = useTranslation('shared')
  return (
    <Timeline
      entries={leave.steps.toReversed().map(({ toState, decision, fromOn, untilOn, reason, role, at }, position) => ({
        key: `${toState} ${position}`,
        at,
        what: [
          t(`leaves.stateOf.${toState}`),
          decision && t(`leaves.decisionOf.${decision}`),
          toState === 'REPORTED' && `${dayInWords(fromOn, i18n.language)} – ${dayInWords(untilOn, i18n.language)}`,
          reason,
        ]
          .filter(Boolean)
          .join(' · '),
        by: role ? t(`role.${role as Role}`) : t('words.bySystem'),
      }))}
    />
  )
}
