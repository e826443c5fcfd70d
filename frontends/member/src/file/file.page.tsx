import { useQuery } from '@apollo/client/react'
import { Card, Flex, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { codeName } from '@mobile-members/model/code-lists.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { MemberArchive } from '@mobile-members/web/archives/member-archive.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MemberStanding } from '@mobile-members/web/stays/member-standing.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { Amendments } from './amendments.tsx'
import { ConsentCard } from './consent-card.tsx'
import { FileReads } from './file-reads.tsx'
import type { MemberOnPage } from './file-parts.ts'
import { MyFileQuery } from './file.queries.ts'
import { MyTimeline } from './my-timeline.tsx'
import { RequestAmendment } from './request-amendment.tsx'
import { WhyHeldCard } from './why-held.tsx'

/** Everything that is held about the member, what happened to them, and who looked. */
export function Component() {
  const { t } = useTranslation('member')
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(MyFileQuery, {
    variables: { id: me.memberId ?? '' },
    skip: !me.memberId,
  })
  const member = data?.member
  if ((me.loading && !me.memberId) || (loading && !member)) return <LoadingLayout />
  if (!me.memberId) return <EmptyState what={t('file.none')} how={t('file.noneHow')} />
  if (!member && troubleOf(error)?.code === 'NOT_FOUND')
    return <EmptyState what={t('file.closed')} how={t('file.closedHow')} />
  return (
    <>
      <PageHead title={t('file.title')} about={t('file.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Tabs
        activeKey={search.get('tab') ?? 'facts'}
        onChange={(tab) => setSearch(tab === 'facts' ? {} : { tab }, { replace: true })}
        destroyOnHidden
        items={[
          {
            key: 'facts',
            label: t('file.tab.facts'),
            children: member && (
              <Flex vertical gap={16}>
                <MemberStanding memberId={member.id} />
                <Facts member={member} />
                <RequestAmendment memberId={member.id} />
                <Amendments memberId={member.id} />
                <ConsentCard member={member} />
              </Flex>
            ),
          },
          { key: 'archive', label: t('archives.tab'), children: <MemberArchive memberId={me.memberId} /> },
          { key: 'timeline', label: t('file.tab.timeline'), children: <MyTimeline memberId={me.memberId} /> },
          { key: 'why', label: t('file.tab.why'), children: <WhyHeldCard /> },
          { key: 'reads', label: t('file.tab.reads'), children: <FileReads memberId={me.memberId} /> },
        ]}
      />
    </>
  )
}

function Facts({ member }: { member: MemberOnPage }) {
  const { t, i18n } = useTranslation('member')
  const { contact } = member
  const sources = new Map(member.facts?.toReversed().map(({ fact, source, toldOn }) => [fact, { source, toldOn }]))
  const fact = (key: string, of: string, value: string | null | undefined) => {
    const told = sources.get(of)
    return {
      key,
      label: t(`file.${key}`),
      value,
      source:
        told && value
          ? t('file.sourceOf', { source: t([`file.source.${told.source}`, 'file.source.OTHER']), day: told.toldOn })
          : undefined,
    }
  }
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')
  return (
    <Card>
      <FactList
        facts={[
          { key: 'registerNo', label: t('file.registerNo'), value: member.registerNo },
          fact('name', 'NAME', member.name),
          fact('sex', 'SEX', member.sex && t(`words.sex.${member.sex}`)),
          fact('born', 'BORN', member.born),
          fact('idNumber', 'ID_NUMBER', member.maskedIdNumber),
          fact('membership', 'MEMBERSHIP', member.membership && t(`words.membership.${member.membership}`)),
          fact('joined', 'JOINED', member.joined),
          fact(
            'ethnicGroup',
            'ETHNIC_GROUP',
            member.ethnicGroup && codeName('ETHNIC_GROUP', member.ethnicGroup, i18n.language),
          ),
          fact('education', 'EDUCATION', member.education && codeName('EDUCATION', member.education, i18n.language)),
          fact(
            'origin',
            'ORIGIN_BRANCH_ID',
            joined(
              member.originTownship?.name ?? member.originPlace,
              member.originBranch?.name ?? member.originBranchText ?? member.originCommittee,
            ),
          ),
          fact('phone', 'PHONES', contact?.phones.join(' · ')),
          fact('residence', 'RESIDENCE', contact?.residence),
          fact('homeAddress', 'HOME_ADDRESS', contact?.homeAddress),
          fact('homeContact', 'HOME_CONTACT_NAME', joined(contact?.homeContactName, contact?.homeContactPhone)),
          fact('occupation', 'OCCUPATION', member.occupation && t(`words.occupation.${member.occupation}`)),
          fact('work', 'EMPLOYER', joined(member.industryText, member.employer)),
          fact('skills', 'SKILLS', member.skills),
          fact('needs', 'NEEDS', member.needs),
        ]}
      />
    </Card>
  )
}
