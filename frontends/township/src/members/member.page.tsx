import { useApolloClient, useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { MaskedValue } from '@mobile-members/ui/masked-value.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { AmendmentsCard } from '@mobile-members/web/archives/amendments-card.tsx'
import { MemberArchive } from '@mobile-members/web/archives/member-archive.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { RevealTownshipMemberQuery as Revealed, TownshipMemberQuery as Answer } from '../gql/graphql.ts'
import { MemberGuidance } from '../guidance/member-guidance.tsx'
import { MemberStanding } from '@mobile-members/web/stays/member-standing.tsx'
import { MemberStays } from '../transfers/member-stays.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { MemberLetters, MemberLife, MemberTimeline } from './member-parts.tsx'
import { RevealMemberQuery, TownshipMemberQuery } from './members.queries.ts'
import { StageTag } from './stage-tag.tsx'

type Member = NonNullable<Answer['member']>
type Fields = NonNullable<Revealed['revealPersonalFields']>

/** One member who is away: who, where, in which branch, and what can be done now. */
export function Component() {
  const { t } = useTranslation('township')
  const { memberId = '' } = useParams()
  const navigate = useNavigate()
  const { mine, pathTo } = useTownship()
  const [search, setSearch] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(TownshipMemberQuery, { variables: { id: memberId } })
  const member = data?.member
  if (!member) {
    if (loading) return <LoadingLayout rows={10} />
    if (error) return <GraphTrouble error={error} onRetry={() => void refetch()} />
    return <EmptyState what={t('members.unknown')} />
  }
  return (
    <>
      <BackLink page="members" label={t('members.title')} />
      <PageHead title={member.name ?? t('townships.noName')} about={member.registerNo}>
        {member.stage && <StageTag stage={member.stage} />}
        {mine && member.stage === 'FOUND' && member.originScope === 'IN_COUNTY' && (
          <Button type="primary" onClick={() => void navigate(`${pathTo('letters/new')}?member=${member.id}`)}>
            {t('letters.issue')}
          </Button>
        )}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <MemberStanding memberId={memberId} />
      <Tabs
        activeKey={search.get('tab') ?? 'facts'}
        onChange={(tab) => setSearch(tab === 'facts' ? {} : { tab }, { replace: true })}
        items={[
          {
            key: 'facts',
            label: t('members.tab.facts'),
            children: (
              <Flex vertical gap={16}>
                <Place member={member} />
                <Facts member={member} />
              </Flex>
            ),
          },
          { key: 'stays', label: t('members.tab.stays'), children: <MemberStays memberId={memberId} /> },
          {
            key: 'letters',
            label: t('members.tab.letters'),
            children: (
              <Flex vertical gap={16}>
                <MemberLetters memberId={memberId} />
                <MemberGuidance memberId={memberId} />
              </Flex>
            ),
          },
          {
            key: 'archive',
            label: t('archives.tab'),
            children: (
              <Flex vertical gap={16}>
                <MemberArchive memberId={memberId} />
                <AmendmentsCard memberId={memberId} mayPropose={mine} />
              </Flex>
            ),
          },
          { key: 'life', label: t('members.tab.life'), children: <MemberLife memberId={memberId} /> },
          { key: 'timeline', label: t('members.tab.timeline'), children: <MemberTimeline memberId={memberId} /> },
        ]}
      />
    </>
  )
}

/** Where the member was placed, and who is to be called there. */
function Place({ member: { placedBranch, placedOn, placementRule } }: { member: Member }) {
  const { t } = useTranslation('township')
  const label = (key: string) => t(`members.${key}`)
  const secretary = placedBranch?.officeHolders.find(({ role, untilOn }) => role === 'BRANCH_SECRETARY' && !untilOn)
  return (
    <Card title={label('place')}>
      {!placedBranch && label('notPlaced')}
      {placedBranch && (
        <FactList
          columns={2}
          facts={[
            { key: 'branch', label: label('placedBranch'), value: placedBranch.name },
            { key: 'placedOn', label: label('placedOn'), value: placedOn },
            { key: 'secretary', label: label('secretary'), value: secretary?.holderName },
            { key: 'phone', label: label('branchPhone'), value: secretary?.phone || placedBranch.phone },
            ...(placementRule
              ? [
                  {
                    key: 'rule',
                    label: label('placementRule'),
                    value: t([`words.placementRule.${placementRule}`, 'words.placementRule.MANUAL']),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Card>
  )
}

function Facts({ member }: { member: Member }) {
  const { t } = useTranslation('township')
  const { query } = useApolloClient()
  const label = (key: string) => t(`members.${key}`)
  const { contact } = member
  const sources = new Map(member.facts?.toReversed().map(({ fact, source, toldOn }) => [fact, { source, toldOn }]))
  const sourceOf = (fact: string, value: unknown) => {
    const told = sources.get(fact)
    return told && value
      ? t('members.sourceOf', {
          source: t([`members.source.${told.source}`, 'members.source.OTHER']),
          day: told.toldOn,
        })
      : undefined
  }
  const reveal = async (read: (fields: Fields) => string | null | undefined) => {
    const { data } = await query({
      query: RevealMemberQuery,
      variables: { memberId: member.id, purpose: label('purpose') },
      fetchPolicy: 'no-cache',
    })
    return data?.revealPersonalFields ? read(data.revealPersonalFields) : undefined
  }
  const masked = (key: string, value: string | null | undefined, read: (fields: Fields) => string | null | undefined) =>
    value
      ? [
          {
            key,
            label: label(key),
            value: <MaskedValue masked={value} label={label(key)} onAsk={() => reveal(read)} />,
          },
        ]
      : []
  return (
    <Card title={label('facts')}>
      <FactList
        columns={2}
        facts={[
          {
            key: 'sex',
            label: label('sex'),
            value: member.sex && t(`words.sex.${member.sex}`),
            source: sourceOf('SEX', member.sex),
          },
          { key: 'born', label: label('born'), value: member.born, source: sourceOf('BORN', member.born) },
          {
            key: 'membership',
            label: label('membership'),
            value: member.membership && t(`words.membership.${member.membership}`),
            source: sourceOf('MEMBERSHIP', member.membership),
          },
          { key: 'joined', label: label('joined'), value: member.joined, source: sourceOf('JOINED', member.joined) },
          {
            key: 'dues',
            label: label('dues'),
            value: member.duesPaidUpTo,
            source: sourceOf('DUES_PAID_UP_TO', member.duesPaidUpTo),
          },
          {
            key: 'originBranch',
            label: label('originBranch'),
            value: member.originBranch?.name ?? member.originBranchText,
            source: sourceOf('ORIGIN_BRANCH_ID', member.originBranch),
          },
          {
            key: 'destination',
            label: label('destination'),
            value: member.destination,
            source: sourceOf('DESTINATION', member.destination),
          },
          {
            key: 'work',
            label: label('work'),
            value: [member.industryText, member.employer].filter(Boolean).join(' · '),
            source: sourceOf('EMPLOYER', member.employer) ?? sourceOf('INDUSTRY_TEXT', member.industryText),
          },
          {
            key: 'occupation',
            label: label('occupation'),
            value: member.occupation && t(`words.occupation.${member.occupation}`),
            source: sourceOf('OCCUPATION', member.occupation),
          },
          ...masked('phone', contact?.phones.join(' · '), ({ phones }) => phones.join(' · ')),
          ...masked('homePhone', contact?.homeContactPhone, ({ homeContactName, homeContactPhone }) =>
            [homeContactName, homeContactPhone].filter(Boolean).join(' '),
          ),
          ...masked('idNumber', member.maskedIdNumber, ({ idNumber }) => idNumber),
          { key: 'foundOn', label: label('foundOn'), value: member.foundOn },
        ]}
      />
    </Card>
  )
}
