import { useQuery } from '@apollo/client/react'
import { App, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { PeriodPicker, runningPeriod } from '@mobile-members/web/education/period-picker.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { StudyPlaces } from '../study/study-places.tsx'
import { CopyEducationPlanMutation, EducationPlanQuery } from './education.queries.ts'
import { EducationTag } from './education-tag.tsx'
import { PlanEducation } from './plan-form.tsx'
import { WithoutEducation } from './without-education.tsx'

/** The branch's education by half-year: the plan, what was held, and who had none (R71). */
export function Component() {
  return (
    <>
      <StudyPlaces at="education" />
      <EducationPlan />
    </>
  )
}

export function EducationPlan() {
  const { t } = useTranslation('branch')
  const { branchId, name, mine, pathTo } = useBranch()
  const [search, setSearch] = useSearchParams()
  const period = search.get('period') ?? runningPeriod()
  const { data, loading, error, refetch } = useQuery(EducationPlanQuery, { variables: { branchId, period } })
  const sessions = data?.educationSessions ?? []
  const figures = data?.educationFigures
  const exported = async () => ({
    blob: csvOf(
      ['topic', 'month', 'formTitle', 'speaker', 'forWhom', 'stateTitle', 'participants', 'recordText'].map((key) =>
        t(`education.${key}`),
      ),
      sessions.map((one) => [
        one.topic,
        one.heldOn ?? t('education.monthOf', { month: one.month }),
        t(`education.form.${one.form}`),
        one.speaker,
        one.forWhom || t('education.all'),
        t(`education.state.${one.state}`),
        one.state === 'HELD' ? one.participants.length : '',
        one.record,
      ]),
    ),
    name: t('education.planFile', { period }),
  })
  const title = t('education.printTitle', { branch: name ?? '', period: periodInWords(period, t) })
  return (
    <>
      <PageHead title={pathTo('') === undefined ? title : t('education.title')} about={t('education.about')}>
        <PeriodPicker value={period} onChange={(value) => setSearch({ period: value }, { replace: true })} />
        <PrintButton />
        <ExportButton disabled={sessions.length === 0} onExport={exported} />
        {mine && (
          <>
            <CopyPlan period={period} />
            <PlanEducation key={period} period={period} />
          </>
        )}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(data || !error) && (
        <PrintView title={title} filter={t('education.period')}>
          <Flex vertical gap={16}>
            <StatRow>
              <StatCard label={t('education.plannedCount')} value={figures?.planned} unit={t('education.sessions')} />
              <StatCard label={t('education.heldCount')} value={figures?.held} unit={t('education.sessions')} />
              <StatCard label={t('education.members')} value={figures?.members} unit={t('education.people')} />
              <StatCard
                label={t('education.without')}
                value={figures?.without}
                unit={t('education.people')}
                late={Boolean(figures?.without)}
              />
            </StatRow>
            <RowList
              label={t('education.title')}
              rows={sessions}
              rowKey={({ id }) => id}
              loading={loading}
              empty={<EmptyState what={t('education.empty')} how={t('education.emptyHow')} />}
              columns={[
                {
                  key: 'topic',
                  title: t('education.topic'),
                  main: true,
                  render: ({ id, topic }) => {
                    const path = pathTo(`study/education/${id}`)
                    return path ? <Link to={path}>{topic}</Link> : topic
                  },
                },
                {
                  key: 'month',
                  title: t('education.month'),
                  render: ({ month, heldOn }) => heldOn ?? t('education.monthOf', { month }),
                },
                { key: 'form', title: t('education.formTitle'), render: ({ form }) => t(`education.form.${form}`) },
                { key: 'speaker', title: t('education.speaker'), render: ({ speaker }) => speaker },
                {
                  key: 'forWhom',
                  title: t('education.forWhom'),
                  render: ({ forWhom, leftOut }) => (
                    <>
                      {forWhom || t('education.all')}
                      {leftOut.map(({ member, reason }) => (
                        <div key={member.id}>
                          {t('education.leftOutOf', { name: member.name ?? t('branches.noName'), reason })}
                        </div>
                      ))}
                    </>
                  ),
                },
                {
                  key: 'state',
                  title: t('education.stateTitle'),
                  render: ({ state, participants, cancelReason }) => (
                    <Flex gap={6} wrap align="center">
                      <EducationTag state={state} />
                      {state === 'HELD' && t('education.participantsOf', { count: participants.length })}
                      {cancelReason}
                    </Flex>
                  ),
                },
                {
                  key: 'record',
                  title: t('education.recordText'),
                  render: ({ record }) =>
                    record && <span style={{ display: 'block', maxWidth: 320, whiteSpace: 'pre-wrap' }}>{record}</span>,
                },
              ]}
            />
            <WithoutEducation key={period} period={period} />
            <p className="mm-print-only" style={{ marginTop: '12mm' }}>
              {t('education.secretary')}
            </p>
          </Flex>
        </PrintView>
      )}
    </>
  )
}

function CopyPlan({ period }: { period: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId } = useBranch()
  const { act, trouble } = useAct(CopyEducationPlanMutation, [EducationPlanQuery])
  return (
    <ConfirmAct
      label={t('education.copy')}
      consequence={t('education.copyWhat')}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        const { data } = await act({ branchId, period })
        if (data) message.success(t('education.copied', { count: data.copyEducationPlan.length }))
        return data !== undefined
      }}
    />
  )
}
