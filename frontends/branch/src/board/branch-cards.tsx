import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BranchActivitiesQuery } from '../activities/activities.queries.ts'
import { ActivityTags } from '../activities/activity-tags.tsx'
import { peopleWords } from '../activities/people-words.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { isRunning } from '../cases/case-words.ts'
import { BranchCasesQuery } from '../cases/cases.queries.ts'
import { WelcomeAct, WelcomeDue } from '../roster/welcome-act.tsx'
import { NewMembersQuery } from './board.queries.ts'

/** What the branch has planned, the next one first. */
export function NextActivitiesCard() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, mine, pathTo } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchActivitiesQuery, {
    variables: { branchId, coming: true, first: 3 },
  })
  const activities = data?.activities?.nodes
  const all = pathTo('activities')
  return (
    <Card title={t('board.next')} extra={all && <Link to={all}>{t('board.allActivities')}</Link>}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !activities && <LoadingLayout rows={3} title={false} />}
      {activities?.length === 0 && <EmptyState what={t('board.nextNone')} how={t('board.nextNoneHow')} />}
      <Items>
        {activities?.map((activity) => {
          const path = pathTo(`activities/${activity.id}`)
          const people = peopleWords(activity.state, activity.figures)
          return (
            <Item key={activity.id}>
              <strong>{path ? <Link to={path}>{activity.title}</Link> : activity.title}</strong>
              <span>
                <When at={activity.startsAt} /> · {activity.place}
              </span>
              <Typography.Text type="secondary">{t(people.key, people.figures)}</Typography.Text>
              {activity.warnings.length > 0 && <ActivityTags {...activity} />}
            </Item>
          )
        })}
      </Items>
      {mine && pathTo('activities/new') && (
        <Button
          type="primary"
          icon={<PlusOutlined />}
          style={{ marginTop: 8 }}
          onClick={() => void navigate(pathTo('activities/new') ?? '')}
        >
          {t('activities.plan')}
        </Button>
      )}
    </Card>
  )
}

/** Who was placed here and waits for the branch's welcome (R62). */
export function NewMembersCard() {
  const { t, i18n } = useTranslation('branch')
  const { branchId, mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(NewMembersQuery, { variables: { branchId } })
  const members = data?.affiliations?.nodes
  return (
    <Card title={t('board.new')} id="new">
      {!members && <GraphTrouble error={error} onRetry={() => void refetch()} />}
      {loading && !members && <LoadingLayout rows={3} title={false} />}
      {members?.length === 0 && <EmptyState what={t('board.newNone')} how={t('board.newNoneHow')} />}
      <Items>
        {members?.map(({ id, placedOn, member, originTownship, welcomeDueOn, welcomeOverdue }) => (
          <Item key={id}>
            <Flex gap={8} wrap align="center" justify="space-between">
              <strong>
                <MemberName member={member} />
              </strong>
              {mine && (
                <WelcomeAct
                  size="small"
                  affiliationId={id}
                  name={member.name ?? t('branches.noName')}
                  refresh={[NewMembersQuery]}
                />
              )}
            </Flex>
            <span>
              {originTownship ? t('board.from', { origin: originTownship.name }) : t('board.fromOutside')}
              {placedOn && ` · ${t('board.placedOn', { day: dayInWords(placedOn, i18n.language) })}`}
            </span>
            <WelcomeDue dueOn={welcomeDueOn} overdue={welcomeOverdue} />
          </Item>
        ))}
      </Items>
    </Card>
  )
}

/** What the branch has raised and what has become of it so far. */
export function CasesCard() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { pathTo } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchCasesQuery, { variables: { open: true, first: 3 } })
  const cases = data?.issueCases?.nodes
  const all = pathTo('cases')
  return (
    <Card title={t('board.cases')} extra={all && <Link to={all}>{t('board.allCases')}</Link>}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !cases && <LoadingLayout rows={3} title={false} />}
      {cases?.length === 0 && <EmptyState what={t('board.casesNone')} how={t('board.casesNoneHow')} />}
      <Items>
        {cases?.map(({ id, title, state, dueOn, workingDaysLeft, dueEstimated, member }) => {
          const path = pathTo(`cases/${id}`)
          return (
            <Item key={id}>
              <strong>{path ? <Link to={path}>{title}</Link> : title}</strong>
              <Flex gap={8} wrap align="center">
                <MemberName member={member} plain />
                <StateTag state={state} />
                {isRunning(state) && (
                  <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} estimated={dueEstimated} />
                )}
              </Flex>
            </Item>
          )
        })}
      </Items>
      {pathTo('cases/new') && (
        <Button style={{ marginTop: 8 }} onClick={() => void navigate(pathTo('cases/new') ?? '')}>
          {t('cases.raise')}
        </Button>
      )}
    </Card>
  )
}

/** Things one under the other in a card. */
export function Items({ children }: { children: ReactNode }) {
  return <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>{children}</ul>
}

export function Item({ children }: { children: ReactNode }) {
  const palette = usePalette()
  return (
    <li
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'stretch',
        gap: 2,
        padding: '8px 0',
        borderBottom: `1px solid ${palette.line}`,
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </li>
  )
}
