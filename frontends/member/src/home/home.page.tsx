import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageTitle } from '@mobile-members/ui/page-head.tsx'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { FilesContext } from '@mobile-members/web/use-files.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { VerificationHome } from '@mobile-members/web/verification/verification-home.tsx'
import { AnswerTag } from '../activities/answer-tag.tsx'
import { NoticesCard } from '../notices/notices-card.tsx'
import { CallButton } from '../lists/call-button.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { WorkCard } from '../work/work-card.tsx'
import { BranchOfficeQuery, CenterOfficeQuery, MyBranchQuery, NextActivityQuery } from './home.queries.ts'
import { useMyTasks } from './use-my-tasks.ts'

/** A member's first page: what to do, the next activity, the branch and whom to call. */
export function Component() {
  const { t } = useTranslation('member')
  const me = useMe()
  if (me.loading && !me.displayName) return <LoadingLayout />
  return (
    <Flex vertical gap={16}>
      <GraphTrouble error={me.error} onRetry={() => void me.refetch()} />
      {me.displayName && <PageTitle>{t('home.welcome', { name: me.displayName })}</PageTitle>}
      <VerificationHome to="/verification" ofMember />
      <Tasks />
      <NoticesCard />
      <WorkCard />
      <NextActivity />
      <MyBranch />
      <More />
      <Center />
    </Flex>
  )
}

function Tasks() {
  const { t } = useTranslation('member')
  const { tasks, loading, missing, retry } = useMyTasks()
  return (
    <Card title={t('home.todo')}>
      {missing.length > 0 && (
        <PartialNotice missing={missing.map((part) => t(`home.part.${part}`)).join(' · ')} onRetry={retry} />
      )}
      {loading && tasks.length === 0 && <LoadingLayout rows={2} title={false} />}
      {!loading && tasks.length === 0 && missing.length === 0 && t('home.nothing')}
      <LinkRows label={t('home.todo')}>
        {tasks.map(({ act, count, page }) => (
          <LinkRow key={act} to={page} end={<strong>{t('home.count', { count })}</strong>}>
            {t(`home.task.${act}`)}
          </LinkRow>
        ))}
      </LinkRows>
    </Card>
  )
}

function NextActivity() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(NextActivityQuery)
  const next = data?.myActivities?.nodes[0]
  return (
    <Card title={t('home.next')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={2} title={false} />}
      {data?.myActivities && !next && <EmptyState what={t('home.noNext')} how={t('home.noNextHow')} />}
      {next && (
        <LinkRows label={t('home.next')}>
          <LinkRow
            to={`/activities/${next.id}`}
            note={
              <>
                <When at={next.startsAt} />
                <br />
                {next.place}
              </>
            }
            end={<AnswerTag answer={next.myInvitation?.answer} leaveState={next.myInvitation?.leaveState} />}
          >
            {next.title}
          </LinkRow>
        </LinkRows>
      )}
    </Card>
  )
}

function MyBranch() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(MyBranchQuery)
  const affiliation = data?.myAffiliation
  const branch = affiliation?.branch
  return (
    <Card title={t('home.branch')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={2} title={false} />}
      {data && !error && !branch && <EmptyState what={t('home.noBranch')} how={t('home.noBranchHow')} />}
      {branch && affiliation && (
        <Flex vertical gap={12}>
          <Flex gap={8} wrap align="center" justify="space-between">
            <strong>{branch.name}</strong>
            <StateTag state={affiliation.state} />
          </Flex>
          <Secretary branchId={branch.id} />
        </Flex>
      )}
      {affiliation && (
        <div style={{ marginTop: 8 }}>
          <LinkRows label={t('home.branch')}>
            <LinkRow to="/branch">{t('home.why')}</LinkRow>
          </LinkRows>
        </div>
      )}
    </Card>
  )
}

function Secretary({ branchId }: { branchId: string }) {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(BranchOfficeQuery, { variables: { id: branchId } })
  const office = data?.organization
  if (!office) {
    if (loading) return <LoadingLayout rows={1} title={false} />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const secretary = office.officeHolders.find(({ role, untilOn }) => role === 'BRANCH_SECRETARY' && !untilOn)
  const phone = secretary?.phone || office.phone
  return (
    <>
      <div>
        {secretary ? `${t('home.secretary')} ${secretary.holderName}` : t('home.noSecretary')}
        {office.address && <Typography.Text type="secondary"> {office.address}</Typography.Text>}
      </div>
      {phone && <CallButton phone={phone} who={secretary?.holderName ?? office.name} />}
    </>
  )
}

function More() {
  const { t } = useTranslation('member')
  const gateway = use(FilesContext)
  return (
    <Card title={t('home.more')}>
      <LinkRows label={t('home.more')}>
        <LinkRow to="/leave">{t('leave.link')}</LinkRow>
        <LinkRow to="/study">{t('study.mine')}</LinkRow>
        <LinkRow to="/work">{t('work.title')}</LinkRow>
        <LinkRow to="/assessments">{t('home.assessments')}</LinkRow>
        <LinkRow to="/check-in">{t('checkIn.link')}</LinkRow>
        <LinkRow to="/letters">{t('home.letters')}</LinkRow>
        {gateway && <LinkRow to={new URL('/verify', gateway).href}>{t('home.verify')}</LinkRow>}
      </LinkRows>
    </Card>
  )
}

function Center() {
  const { t } = useTranslation('member')
  const { data } = useQuery(CenterOfficeQuery)
  const center = data?.centerOffice
  if (!center) return null
  return (
    <Card title={t('home.center')}>
      <FactList
        facts={[
          { key: 'address', label: t('home.address'), value: center.address },
          { key: 'hours', label: t('home.hours'), value: center.hours },
        ]}
      />
      {center.phone && (
        <div style={{ marginTop: 12 }}>
          <CallButton phone={center.phone} who={t('home.callCenter')} />
        </div>
      )}
    </Card>
  )
}
