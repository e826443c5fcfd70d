import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { RemotePage } from '@mobile-members/web/remotes.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import { BackLink } from '../lists/back-link.tsx'
import { useMay } from '../people/use-may.ts'
import { Dissolution } from './dissolution.tsx'
import { BranchSecretary } from './branch-secretary.tsx'
import { SendGuidanceNoteMutation, TownBranchQuery } from './branches.queries.ts'

/** One branch as the centre sees it; its board is mounted from the branch front end. */
export function Component() {
  const { t } = useTranslation('town-center')
  const { branchId = '' } = useParams()
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(TownBranchQuery, { variables: { id: branchId } })
  const branch = data?.hostBranch
  return (
    <>
      <BackLink to="/branches" label={t('branches.back')} />
      {branch ? (
        <>
          <PageHead title={branch.name} about={t(`branches.kindOf.${branch.kind}`)}>
            {branch.warnings.map((warning) => (
              <ToneTag key={warning} tone={warning === 'WITHOUT_SECRETARY' ? 'ALARM' : 'WAITING'}>
                {t(`branches.warningOf.${warning}`)}
              </ToneTag>
            ))}
            {branch.dissolvingSince && <ToneTag tone="ALARM">{t('branches.dissolving')}</ToneTag>}
            {may('branches', 'sendGuidanceNote') && <SendNote branchId={branchId} name={branch.name} />}
          </PageHead>
          <Card style={{ marginBottom: 16 }}>
            <FactList
              columns={2}
              facts={[
                { key: 'secretary', label: t('branches.secretary'), value: <BranchSecretary branchId={branchId} /> },
                { key: 'mobile', label: t('branches.mobile'), value: branch.mobileMembers },
                {
                  key: 'own',
                  label: t('branches.own'),
                  value: t('branches.ownOf', {
                    full: branch.ownFullMembers,
                    probationary: branch.ownProbationaryMembers,
                  }),
                },
                { key: 'founded', label: t('branches.founded'), value: branch.foundedOn },
              ]}
            />
          </Card>
        </>
      ) : (
        loading && <LoadingLayout />
      )}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        {branch && <Dissolution branch={branch} />}
        <section aria-label={t('branches.board')}>
          <RemotePage from="branch" module="branch-board" props={{ branchId }} />
        </section>
        {branch?.guidanceNotes && (
          <Card title={t('branches.guidance')}>
            {branch.guidanceNotes.length === 0 && t('branches.guidanceNone')}
            <Timeline
              entries={branch.guidanceNotes
                .toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt))
                .map(({ id, text, writtenAt, acknowledgedAt }) => ({
                  key: id,
                  at: writtenAt,
                  what: text,
                  by: acknowledgedAt
                    ? t('branches.acknowledged', { at: instantInTable(acknowledgedAt) })
                    : t('branches.notAcknowledged'),
                }))}
            />
          </Card>
        )}
      </Flex>
    </>
  )
}

/** Who leads the branch stands in registry, so its absence leaves the rest of the page standing. */

function SendNote({ branchId, name }: { branchId: string; name: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled } = useRules()
  const { act } = useAct(SendGuidanceNoteMutation, [TownBranchQuery])
  return (
    <FormAct
      name={`guidance:${branchId}`}
      label={t('branches.guidanceSend')}
      consequence={t('branches.guidanceWhat', { name })}
      empty={{ text: '' }}
      onSubmit={async ({ text }) => {
        const { data, trouble } = await act({ branchId, text: text.trim() })
        if (data) message.success(t('branches.guidanceSent'))
        return trouble
      }}
    >
      <Form.Item name="text" label={t('branches.guidanceText')} rules={filled(t('branches.guidanceText'))}>
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
    </FormAct>
  )
}
