import { useApolloClient, useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Tabs, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { MaskedValue } from '@mobile-members/ui/masked-value.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { MemberArchive } from '@mobile-members/web/archives/member-archive.tsx'
import { MemberStanding } from '@mobile-members/web/stays/member-standing.tsx'
import { ReportEnd } from '@mobile-members/web/stays/stay-acts.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import type { MemberHeadQuery as Head, MemberRelationQuery as Relation } from '../gql/graphql.ts'
import { AffiliationTag } from './affiliation-tag.tsx'
import { MemberAssessments, MemberCases, MemberNotebook } from './member-parts.tsx'
import {
  MemberHeadQuery,
  MemberRelationQuery,
  ResumeAffiliationMutation,
  RevealContactQuery,
} from './roster.queries.ts'
import { AskForReview, Reviews } from './review-parts.tsx'
import { LeaveOutAct, LeftOutFlags, type LeftOut } from './scope-parts.tsx'
import { WelcomeAct } from './welcome-act.tsx'

/** One member: who, how he came here, what he took part in, and what can be done now. */
export function Component() {
  const { t } = useTranslation('branch')
  const { memberId = '' } = useParams()
  const { mine } = useBranch()
  const [search, setSearch] = useSearchParams()
  const head = useQuery(MemberHeadQuery, { variables: { id: memberId } })
  const relation = useQuery(MemberRelationQuery, { variables: { id: memberId } })
  const member = head.data?.member
  const related = relation.data?.member
  const affiliation = related?.affiliation
  const name = member?.name ?? t('branches.noName')
  if (head.loading && !member && relation.loading && !related) return <LoadingLayout rows={10} />
  return (
    <>
      <BackLink page="roster" label={t('roster.title')} />
      <div className="mm-no-print">
        <PageHead
          title={name}
          about={related?.branch ? `${t('roster.member.responsible')} ${related.branch.name}` : undefined}
        >
          {affiliation && <AffiliationTag state={affiliation.state} />}
        </PageHead>
      </div>
      <MemberStanding memberId={memberId} />
      {mine && affiliation && (
        <MemberActs
          memberId={memberId}
          name={name}
          affiliationId={affiliation.id}
          state={affiliation.state}
          leftOut={affiliation.leftOut ?? []}
          reviews={affiliation.reviews}
        />
      )}
      {affiliation && <LeftOutFlags leftOut={affiliation.leftOut} name={name} />}
      <Tabs
        activeKey={search.get('tab') ?? 'facts'}
        onChange={(tab) => setSearch(tab === 'facts' ? {} : { tab }, { replace: true })}
        items={[
          {
            key: 'facts',
            label: t('roster.member.tab.facts'),
            children: (
              <Flex vertical gap={16}>
                <GraphTrouble error={head.error} onRetry={() => void head.refetch()} />
                {member && <Facts member={member} />}
                <GraphTrouble error={relation.error} onRetry={() => void relation.refetch()} />
                {affiliation && <Reviews reviews={affiliation.reviews} />}
                {affiliation && <History affiliation={affiliation} />}
                <Card title={t('roster.member.rights.title')}>
                  <p style={{ marginTop: 0 }}>{t('roster.member.rights.about')}</p>
                  <p>{t('roster.member.rights.yes')}</p>
                  <p style={{ marginBottom: 0 }}>{t('roster.member.rights.no')}</p>
                </Card>
              </Flex>
            ),
          },
          {
            key: 'life',
            label: t('roster.member.tab.life'),
            children: (
              <>
                <GraphTrouble error={relation.error} onRetry={() => void relation.refetch()} />
                {related?.attendance && <AttendanceFigures attendance={related.attendance} />}
              </>
            ),
          },
          {
            key: 'notebook',
            label: t('roster.member.tab.notebook'),
            children: <MemberNotebook memberId={memberId} />,
          },
          {
            key: 'assessments',
            label: t('roster.member.tab.assessments'),
            children: <MemberAssessments memberId={memberId} />,
          },
          { key: 'archive', label: t('archives.tab'), children: <MemberArchive memberId={memberId} /> },
          { key: 'services', label: t('roster.member.tab.services'), children: <MemberCases memberId={memberId} /> },
        ]}
      />
    </>
  )
}

interface MemberActsProps {
  memberId: string
  name: string
  affiliationId: string
  state: string
  leftOut: readonly LeftOut[]
  reviews: Affiliation['reviews']
}

function MemberActs({ memberId, name, affiliationId, state, leftOut, reviews }: MemberActsProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { pathTo } = useBranch()
  const resume = useAct(ResumeAffiliationMutation, [MemberRelationQuery])
  const go = (page: string) => void navigate(`${pathTo(page) ?? ''}?member=${memberId}`)
  return (
    <Flex gap={8} wrap className="mm-no-print" role="group" aria-label={t('acts.title')}>
      {['PLACED', 'ACTIVE', 'PAUSED'].includes(state) && <ReportEnd memberId={memberId} />}
      {state === 'PLACED' && <WelcomeAct affiliationId={affiliationId} name={name} refresh={[MemberRelationQuery]} />}
      {state === 'PAUSED' && (
        <ConfirmAct
          type="primary"
          label={t('roster.resume.act')}
          consequence={t('roster.resume.consequence', { name })}
          problem={<GraphTrouble error={resume.trouble} />}
          onConfirm={async () => {
            const { data } = await resume.act({ affiliationId })
            if (data) message.success(t('roster.resume.done', { name }))
            return data !== undefined
          }}
        />
      )}
      {['PLACED', 'ACTIVE', 'PAUSED'].includes(state) && (
        <>
          <LeaveOutAct affiliationId={affiliationId} name={name} leftOut={leftOut} />
          <AskForReview affiliationId={affiliationId} name={name} reviews={reviews} />
        </>
      )}
      <Button onClick={() => go('assessments/new')}>{t('assessments.draft')}</Button>
      <Button onClick={() => go('cases/new')}>{t('cases.raise')}</Button>
    </Flex>
  )
}

function Facts({ member }: { member: NonNullable<Head['member']> }) {
  const { t } = useTranslation('branch')
  const { query } = useApolloClient()
  const label = (key: string) => t(`roster.member.${key}`)
  const reveal = async (
    read: (fields: { phones: string[]; homeContactPhone?: string | null }) => string | null | undefined,
  ) => {
    const { data } = await query({
      query: RevealContactQuery,
      variables: { memberId: member.id, purpose: t('roster.member.purpose') },
      fetchPolicy: 'no-cache',
    })
    return data?.revealPersonalFields ? read(data.revealPersonalFields) : undefined
  }
  const { contact } = member
  const origin = [member.originTownship?.name, member.originBranch?.name, member.originPlace, member.originCommittee]
  return (
    <Card title={label('facts')}>
      <FactList
        columns={2}
        facts={[
          { key: 'registerNo', label: label('registerNo'), value: member.registerNo },
          { key: 'sex', label: label('sex'), value: member.sex && t(`roster.member.sexOf.${member.sex}`) },
          { key: 'born', label: label('born'), value: member.born },
          {
            key: 'membership',
            label: label('membership'),
            value: member.membership && t(`roster.member.membershipOf.${member.membership}`),
          },
          { key: 'origin', label: label('origin'), value: origin.filter(Boolean).join(' · ') },
          { key: 'employer', label: label('employer'), value: member.employer },
          { key: 'industry', label: label('industry'), value: member.industryText },
          { key: 'residence', label: label('residence'), value: member.residenceArea?.name },
          { key: 'skills', label: label('skills'), value: member.skills },
          { key: 'needs', label: label('needs'), value: member.needs },
          ...(contact
            ? [
                {
                  key: 'phone',
                  label: label('phone'),
                  value:
                    contact.phones.length > 0 ? (
                      <MaskedValue
                        masked={contact.phones.join(' · ')}
                        label={label('phone')}
                        onAsk={() => reveal(({ phones }) => phones.join(' · '))}
                      />
                    ) : (
                      label('noPhone')
                    ),
                },
                ...(contact.homeContactPhone
                  ? [
                      {
                        key: 'home',
                        label: label('homeContact'),
                        value: (
                          <MaskedValue
                            masked={contact.homeContactPhone}
                            label={label('homeContact')}
                            onAsk={() => reveal(({ homeContactPhone }) => homeContactPhone)}
                          />
                        ),
                      },
                    ]
                  : []),
              ]
            : []),
        ]}
      />
    </Card>
  )
}

type Affiliation = NonNullable<NonNullable<Relation['member']>['affiliation']>

/** How the member came to this branch, and why to this one (R60). */
function History({ affiliation: { steps, decision, welcome } }: { affiliation: Affiliation }) {
  const { t, i18n } = useTranslation('branch')
  return (
    <>
      {decision && (
        <Card title={t('roster.member.why')}>
          <Flex vertical gap={4}>
            <span>{decision.rule ? t(`roster.member.rule.${decision.rule}`) : t('roster.member.manual')}</span>
            {decision.objection && <span>{t('roster.member.objected', { text: decision.objection })}</span>}
            {decision.overrideReason && (
              <span>{t('roster.member.overridden', { reason: decision.overrideReason })}</span>
            )}
            {decision.confirmedAt && (
              <Typography.Text type="secondary">
                {t('roster.member.decidedBy')}{' '}
                <time dateTime={decision.confirmedAt}>{decision.confirmedAt.slice(0, 10)}</time>
              </Typography.Text>
            )}
          </Flex>
        </Card>
      )}
      {welcome && (
        <Card title={t('roster.welcome.title')}>
          {t('roster.welcome.told', {
            way: t(`roster.welcome.wayOf.${welcome.way}`),
            day: dayInWords(welcome.contactedOn, i18n.language),
            said: welcome.said,
          })}
        </Card>
      )}
      <Card title={t('roster.member.history')}>
        {steps.length === 0 && t('roster.member.historyEmpty')}
        <Timeline
          entries={steps
            .toReversed()
            .toSorted((a, b) => b.at.localeCompare(a.at))
            .map(({ toState, at, reason }) => ({
              key: `${at} ${toState}`,
              at,
              what: t(`roster.member.step.${toState}`),
              by: reason,
            }))}
        />
      </Card>
    </>
  )
}

function AttendanceFigures({ attendance }: { attendance: NonNullable<NonNullable<Relation['member']>['attendance']> }) {
  const { t } = useTranslation('branch')
  const { invited, present, late, leave, absent, notebookEntries, notebookConfirmed } = attendance
  return (
    <Card>
      <FactList
        columns={2}
        facts={[
          { key: 'invited', label: t('activities.book.invited'), value: invited },
          { key: 'present', label: t('activities.mark.PRESENT'), value: present },
          { key: 'late', label: t('activities.mark.LATE'), value: late },
          { key: 'leave', label: t('activities.mark.LEAVE'), value: leave },
          { key: 'absent', label: t('activities.mark.ABSENT'), value: absent },
          {
            key: 'notebook',
            label: t('roster.notebook'),
            value: t('roster.notebookOf', { entries: notebookEntries, confirmed: notebookConfirmed }),
          },
        ]}
      />
    </Card>
  )
}
