import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { codeName } from '@mobile-members/model/code-lists.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { FactList, type Fact } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BranchSecretary } from '../branches/branch-secretary.tsx'
import type { FoundMember } from './found-member.ts'
import { MemberContactCard } from './member-contact-card.tsx'
import { MemberBranchQuery } from './members.queries.ts'

/** The facts, each with the newest source that told it. */
export function MemberOverview({ member }: { member: FoundMember }) {
  const { t, i18n } = useTranslation('town-center')
  const sourceOf = useSources(member)
  const choice = (catalogue: string, value: string | null | undefined) => value && t(`people.${catalogue}.${value}`)
  // Surveys also tell these in words, which then stand as they are.
  const coded = (list: 'ETHNIC_GROUP' | 'EDUCATION', value: string | null | undefined) =>
    value && codeName(list, value, i18n.language)
  const stable = (is: boolean | null | undefined) =>
    typeof is === 'boolean' ? t(is ? 'members.fact.stable' : 'members.fact.unstable') : undefined
  const fact = (key: string, name: string, value: Fact['value']): Fact => ({
    key,
    label: t(`members.fact.${key}`),
    value,
    source: value ? sourceOf(name) : undefined,
  })
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))' }}>
      <Card size="small" title={t('members.card.identity')}>
        <FactList
          facts={[
            fact('sex', 'SEX', choice('sexOf', member.sex)),
            fact('born', 'BORN', member.born),
            fact('ethnicGroup', 'ETHNIC_GROUP', coded('ETHNIC_GROUP', member.ethnicGroup)),
            fact('education', 'EDUCATION', coded('EDUCATION', member.education)),
            fact('nativePlace', 'NATIVE_PLACE', member.nativePlace),
            fact('membership', 'MEMBERSHIP', choice('membershipOf', member.membership)),
            fact('joined', 'JOINED', member.joined),
            fact('becameFull', 'BECAME_FULL', member.becameFull),
            fact('dues', 'DUES_PAID_UP_TO', member.duesPaidUpTo),
            {
              key: 'found',
              label: t('members.fact.found'),
              value:
                member.foundOn &&
                t('members.fact.foundBy', {
                  day: member.foundOn,
                  by: member.foundBy ? t(`members.sourceOf.${member.foundBy}`) : '',
                }),
            },
          ]}
        />
      </Card>
      <Flex vertical gap={12} style={{ minWidth: 0 }}>
        <BranchCard memberId={member.id} />
        <Card size="small" title={t('members.card.origin')}>
          <FactList
            facts={[
              fact('township', 'ORIGIN_TOWNSHIP_ID', member.originTownship?.name ?? member.originPlace),
              fact('originBranch', 'ORIGIN_BRANCH_ID', member.originBranch?.name ?? member.originBranchText),
              ...(member.originScope === 'IN_COUNTY'
                ? []
                : [fact('committee', 'ORIGIN_COMMITTEE', member.originCommittee)]),
            ]}
          />
        </Card>
        <MemberContactCard member={member} sourceOf={sourceOf} />
      </Flex>
      <Card size="small" title={t('members.card.work')}>
        <FactList
          facts={[
            fact('destination', 'DESTINATION', member.destination),
            fact('occupation', 'OCCUPATION', member.occupationText ?? choice('occupationOf', member.occupation)),
            fact('industry', 'INDUSTRY_TEXT', member.industryText ?? member.industry),
            fact('employer', 'EMPLOYER', member.employer),
            fact(
              'employmentKind',
              'EMPLOYMENT_KIND',
              [choice('employmentKindOf', member.employmentKind), stable(member.employmentStable)]
                .filter(Boolean)
                .join(' · '),
            ),
            fact(
              'residenceKind',
              'RESIDENCE_KIND',
              [choice('residenceKindOf', member.residenceKind), stable(member.residenceStable)]
                .filter(Boolean)
                .join(' · '),
            ),
            fact('residenceArea', 'RESIDENCE_AREA_ID', member.residenceArea?.name),
            fact('skills', 'SKILLS', member.skills),
            fact('needs', 'NEEDS', member.needs),
          ]}
        />
      </Card>
    </div>
  )
}

/** Which source told a fact last, and when: 乡镇摸底 2026-03-02. */
function useSources(member: FoundMember) {
  const { t } = useTranslation('town-center')
  const newest = new Map<string, string>()
  for (const { fact, source, toldOn } of member.facts ?? []) {
    // The newest comes first.
    if (!newest.has(fact)) newest.set(fact, t('members.told', { source: t(`members.sourceOf.${source}`), day: toldOn }))
  }
  return (fact: string) => newest.get(fact)
}

/** What the branches' part of the system knows; when it does not answer, only this card says so. */
function BranchCard({ memberId }: { memberId: string }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(MemberBranchQuery, { variables: { id: memberId } })
  const member = data?.member
  const { branch, affiliation, attendance } = member ?? {}
  return (
    <Card size="small" title={t('members.card.branch')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={3} title={false} />}
      {member && !affiliation && !error && (
        <Typography.Text type="secondary">{t('members.fact.noBranch')}</Typography.Text>
      )}
      {affiliation && (
        <FactList
          facts={[
            {
              key: 'branch',
              label: t('members.fact.branch'),
              value: branch && <Link to={`/branches/${branch.id}`}>{branch.name}</Link>,
            },
            ...(branch
              ? [
                  {
                    key: 'secretary',
                    label: t('branches.secretary'),
                    value: <BranchSecretary branchId={branch.id} />,
                  },
                ]
              : []),
            {
              key: 'state',
              label: t('members.fact.state'),
              value: (
                <Link to={`/placement/${affiliation.id}`}>
                  <StateTag state={affiliation.state} />
                </Link>
              ),
            },
            ...(affiliation.placedOn
              ? [{ key: 'placedOn', label: t('members.fact.placedOn'), value: affiliation.placedOn }]
              : affiliation.placementDueOn
                ? [
                    {
                      key: 'dueOn',
                      label: t('members.fact.dueOn'),
                      value: <Deadline dueOn={affiliation.placementDueOn} />,
                    },
                  ]
                : []),
            ...(attendance
              ? [
                  {
                    key: 'attendance',
                    label: t('members.fact.attendance'),
                    value: t('members.fact.attendanceOf', {
                      invited: attendance.invited,
                      present: attendance.present + attendance.late,
                      leave: attendance.leave,
                      absent: attendance.absent,
                    }),
                  },
                  {
                    key: 'notebook',
                    label: t('members.fact.notebook'),
                    value: t('members.fact.notebookOf', {
                      entries: attendance.notebookEntries,
                      confirmed: attendance.notebookConfirmed,
                    }),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Card>
  )
}
