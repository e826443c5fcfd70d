import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MemberStanding } from '@mobile-members/web/stays/member-standing.tsx'
import { StaysCard } from '@mobile-members/web/stays/stays-card.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { ListTabs } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { MemberActs } from './member-acts.tsx'
import { MemberAssessments } from './member-assessments.tsx'
import { MemberCases } from './member-cases.tsx'
import { MemberOverview } from './member-overview.tsx'
import { MemberPapers } from './member-papers.tsx'
import { MemberSources } from './member-sources.tsx'
import { MemberTimeline } from './member-timeline.tsx'
import { TownMemberQuery } from './members.queries.ts'
import { StageTag } from './stage-tag.tsx'
import type { FoundMember } from './found-member.ts'

const TABS = ['overview', 'stays', 'papers', 'timeline', 'services', 'assessments', 'sources'] as const

/** One member, one page, one history: who is responsible now, what happens next, what is known and from where. */
export function Component() {
  const { t } = useTranslation('town-center')
  const memberId = useParams()['memberId'] ?? ''
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(TownMemberQuery, { variables: { id: memberId } })
  const member = data?.member
  const tabs = TABS.filter((tab) => tab !== 'sources' || may('registry', 'memberLines'))
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'overview'
  const missing = troubleOf(error)?.code === 'NOT_FOUND'
  return (
    <>
      <BackLink to="/members" label={t('members.page.back')} />
      {missing ? (
        <EmptyState what={t('members.page.notFound')} />
      ) : (
        <GraphTrouble error={error} onRetry={() => void refetch()} />
      )}
      {loading && !data && <LoadingLayout rows={12} />}
      {member && (
        <>
          <PageHead
            title={
              <Flex gap={8} align="center" wrap>
                <span style={{ overflowWrap: 'anywhere' }}>{member.name ?? t('people.noName')}</span>
                {member.stage && <StageTag stage={member.stage} />}
              </Flex>
            }
            about={
              member.registerNo ? t('members.page.registerNo', { no: member.registerNo }) : t('members.notRegistered')
            }
          >
            <PrintButton />
          </PageHead>
          <Flex gap={16} wrap align="flex-start" style={{ marginBottom: 12 }}>
            <div style={{ flex: '2 1 360px', minWidth: 0 }}>
              <MemberStanding memberId={memberId} />
              <NextStep member={member} />
            </div>
            <div style={{ flex: '1 1 300px', minWidth: 0 }}>
              <MemberActs member={member} />
            </div>
          </Flex>
          <ListTabs
            tabs={tabs.map((key) => ({ key, label: t(`members.tab.${key}`) }))}
            open={tab}
            onOpen={(key) => setSearch({ tab: key }, { replace: true })}
          />
          {tab === 'overview' && <MemberOverview member={member} />}
          {tab === 'stays' && <StaysCard memberId={memberId} mayAct={may('registry', 'endSpell')} />}
          {tab === 'papers' && <MemberPapers member={member} />}
          {tab === 'timeline' && <MemberTimeline memberId={memberId} />}
          {tab === 'services' && <MemberCases memberId={memberId} />}
          {tab === 'assessments' && <MemberAssessments memberId={memberId} />}
          {tab === 'sources' && <MemberSources memberId={memberId} />}
        </>
      )}
    </>
  )
}

/** What happens next, in a sentence. */
function NextStep({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const { stage, originTownship, placedBranch } = member
  if (!stage) return null
  const step = stage === 'FOUND' && !originTownship ? 'FOUND_OUTSIDE' : stage
  const secretary = placedBranch?.officeHolders.find(({ role }) => role === 'BRANCH_SECRETARY')
  const words = {
    township: originTownship?.name ?? '',
    branch: placedBranch?.name ?? '',
    name: secretary?.holderName ?? '',
    phone: secretary?.phone ?? '',
  }
  return (
    <FactList
      facts={[{ key: 'next', label: t('members.page.next'), value: t(`members.page.nextOf.${step}`, words) }]}
    />
  )
}
