import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { STAGES } from '@mobile-members/model/registry.ts'
import { Bars } from '@mobile-members/ui/bars.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { TimelinessFigures } from '@mobile-members/web/evidence/timeliness-figures.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { VerificationHome } from '@mobile-members/web/verification/verification-home.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { TownshipFeedbackFiguresQuery, TownshipFiguresQuery } from './home.queries.ts'
import { useWaiting } from './use-waiting.ts'

/** The township's desk: what waits, then how it stands. */
export function Component() {
  const { t } = useTranslation('township')
  const me = useMe()
  const navigate = useNavigate()
  const { mine, townshipId, pathTo } = useTownship()
  return (
    <>
      <PageHead
        title={t('home.title')}
        about={me.displayName ? t('home.welcome', { name: me.displayName }) : undefined}
      />
      {mine ? (
        <Flex vertical gap={16}>
          <VerificationHome to={pathTo('verification') ?? ''} />
          <Waiting />
          <TimelinessFigures townshipId={townshipId} onOpen={() => void navigate(pathTo('quality#timeliness') ?? '')} />
          <Figures />
        </Flex>
      ) : (
        <EmptyState what={t('home.notMine')} how={t('home.notMineHow')} />
      )}
    </>
  )
}

function Waiting() {
  const { t } = useTranslation('township')
  const palette = usePalette()
  const { pathTo } = useTownship()
  const { tasks, loading, missing, retry } = useWaiting(false)
  const today = countyToday()
  return (
    <Card title={t('home.waiting')}>
      {missing.length > 0 && (
        <PartialNotice missing={missing.map((part) => t(`home.part.${part}`)).join(' · ')} onRetry={retry} />
      )}
      {loading && tasks.length === 0 && <LoadingLayout rows={3} title={false} />}
      {!loading && tasks.length === 0 && missing.length === 0 && (
        <EmptyState what={t('home.none')} how={t('home.noneHow')} />
      )}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {tasks.map(({ act, count, page, oldest, dueOn }) => (
          <li key={act} style={{ padding: '8px 0', borderTop: `1px solid ${palette.line}` }}>
            <Flex gap={12} wrap align="center" justify="space-between">
              <Flex gap={8} align="baseline">
                <strong style={{ fontSize: '1.2em', minWidth: '2em', color: palette.text }}>{count}</strong>
                <Link to={pathTo(page) ?? ''}>{t(`home.task.${act}`)}</Link>
              </Flex>
              {dueOn && (
                <Flex gap={6} wrap align="center">
                  <Deadline dueOn={dueOn} />
                  {dueOn < today && <ToneTag tone="ALARM">{t('home.late')}</ToneTag>}
                </Flex>
              )}
              {oldest && (
                <Typography.Text type="secondary">{t('home.since', { day: oldest.slice(0, 10) })}</Typography.Text>
              )}
            </Flex>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Figures() {
  const { t } = useTranslation('township')
  const navigate = useNavigate()
  const { pathTo } = useTownship()
  const register = useQuery(TownshipFiguresQuery)
  const feedback = useQuery(TownshipFeedbackFiguresQuery)
  const figures = register.data?.registerFigures
  const sent = feedback.data?.feedbackFigures
  const go = (page: string) => () => void navigate(pathTo(page) ?? '')
  const of = (value: number | undefined) => (register.error && !figures ? null : value)
  return (
    <Card title={t('home.figures')}>
      <GraphTrouble error={register.error} onRetry={() => void register.refetch()} />
      <StatRow>
        <StatCard label={t('home.members')} value={of(figures?.members)} unit={t('home.unit')} onOpen={go('members')} />
        <StatCard
          label={t('home.placed')}
          value={of(figures?.placed)}
          unit={t('home.unit')}
          note={
            figures && figures.members > 0
              ? t('home.placedShare', { share: Math.round((100 * figures.placed) / figures.members) })
              : undefined
          }
          onOpen={go('members?stage=PLACED')}
        />
        <StatCard
          label={t('home.registered')}
          value={of(figures?.registered)}
          unit={t('home.unit')}
          onOpen={go('members')}
        />
        <StatCard
          label={t('home.acknowledged')}
          value={feedback.error && !sent ? null : sent?.acknowledged}
          note={sent ? t('home.acknowledgedOf', { dispatched: sent.dispatched }) : undefined}
          onOpen={go('feedback?list=ACKNOWLEDGED')}
        />
      </StatRow>
      {figures && (
        <div
          style={{
            display: 'grid',
            gap: 24,
            marginTop: 16,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
          }}
        >
          <Bars
            title={t('home.byStage')}
            bars={STAGES.map((stage) => ({
              key: stage,
              label: t(`words.stage.${stage}`),
              value: figures.byStage.find(({ key }) => key === stage)?.count ?? 0,
              onOpen: go(`members?stage=${stage}`),
            }))}
          />
          {figures.byBranch.length > 0 && (
            <Bars
              title={t('home.byBranch')}
              bars={figures.byBranch
                .toSorted((a, b) => b.count - a.count)
                .slice(0, 10)
                .map(({ id, name, count }) => ({ key: id, label: name ?? t('townships.noName'), value: count }))}
            />
          )}
        </div>
      )}
    </Card>
  )
}
