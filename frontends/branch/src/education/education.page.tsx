import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useNames } from '../branches/use-names.ts'
import { CancelEducationMutation, EducationSessionQuery } from './education.queries.ts'
import type { SessionOnPage } from './education-parts.ts'
import { EducationTag } from './education-tag.tsx'
import { ChangeEducation } from './plan-form.tsx'
import { RecordEducation } from './record-form.tsx'

/** One session of the plan: what, when, for whom; and once held its record and who was there (R71). */
export function Component() {
  const { t } = useTranslation('branch')
  const { sessionId = '' } = useParams()
  const { mine, name } = useBranch()
  const { data, loading, error, refetch } = useQuery(EducationSessionQuery, { variables: { id: sessionId } })
  const session = data?.educationSession
  return (
    <>
      <BackLink page="study/education" label={t('education.title')} />
      {!session && loading && <LoadingLayout />}
      {!session && !loading && !error && <EmptyState what={t('education.notFound')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {session && (
        <>
          <PageHead title={session.topic} about={<EducationTag state={session.state} />}>
            <PrintButton />
          </PageHead>
          <PrintView title={session.topic} filter={name ?? ''}>
            <Flex vertical gap={16} style={{ maxWidth: 860 }}>
              <Facts session={session} />
              {mine && session.state === 'PLANNED' && (
                <Flex gap={8} wrap className="mm-no-print">
                  <RecordEducation session={session} />
                  <ChangeEducation session={session} />
                  <Cancel id={session.id} />
                </Flex>
              )}
              <p className="mm-print-only" style={{ marginTop: '12mm' }}>
                {t('education.secretary')}
              </p>
            </Flex>
          </PrintView>
        </>
      )}
    </>
  )
}

function Facts({ session }: { session: SessionOnPage }) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const { activity, participants, leftOut } = session
  const nameOf = useNames([...participants, ...leftOut.map(({ member }) => member)])
  const fact = (key: string, label: string, value: ReactNode) => (value ? [{ key, label: t(label), value }] : [])
  return (
    <Card>
      <FactList
        facts={[
          ...fact('period', 'education.period', periodInWords(session.period, t)),
          ...fact('month', 'education.month', t('education.monthOf', { month: session.month })),
          ...fact('form', 'education.formTitle', t(`education.form.${session.form}`)),
          ...fact('speaker', 'education.speaker', session.speaker),
          ...fact('forWhom', 'education.forWhom', session.forWhom || t('education.all')),
          ...fact(
            'leftOut',
            'education.leftOut',
            leftOut.length > 0 &&
              leftOut.map(({ member, reason }) => (
                <div key={member.id}>{t('education.leftOutOf', { name: nameOf(member.id), reason })}</div>
              )),
          ),
          ...fact('heldOn', 'education.heldOn', session.heldOn && <When at={session.heldOn} />),
          ...fact(
            'activity',
            'education.activity',
            activity && <Link to={pathTo(`activities/${activity.id}`) ?? ''}>{activity.title}</Link>,
          ),
          ...fact(
            'participants',
            'education.participants',
            session.state === 'HELD' &&
              [
                t('education.participantsOf', { count: participants.length }),
                participants.map(({ id }) => nameOf(id)).join(' · '),
              ].join(' '),
          ),
          ...fact(
            'record',
            'education.recordText',
            session.record && <span style={{ whiteSpace: 'pre-wrap' }}>{session.record}</span>,
          ),
          ...fact('cancelReason', 'education.cancel', session.cancelReason),
        ]}
      />
    </Card>
  )
}

function Cancel({ id }: { id: string }) {
  const { t } = useTranslation('branch')
  const { act, trouble } = useAct(CancelEducationMutation, [EducationSessionQuery])
  return (
    <ConfirmAct
      danger
      label={t('education.cancel')}
      consequence={t('education.cancelWhat')}
      reasonRequired
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async (reason) => (await act({ id, reason })).data !== undefined}
    />
  )
}
