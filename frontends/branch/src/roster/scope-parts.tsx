import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, Radio, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ROSTER_SCOPES, type RosterScope } from '@mobile-members/model/intake.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import type { BranchRosterQuery as Answer } from '../gql/graphql.ts'
import {
  LeaveOutOfScopeMutation,
  RosterScopesQuery,
  ScopeHoldersQuery,
  TakeIntoScopeMutation,
} from './roster.queries.ts'

export type LeftOut = NonNullable<NonNullable<Answer['roster']>['nodes'][number]['leftOut']>[number]

/** How many own and mobile members are part of each thing that the branch does, counted apart (R63). */
export function ScopeCounts() {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { data, error, refetch } = useQuery(RosterScopesQuery, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  })
  if (!data?.rosterScopes) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.rosterScopes.map(({ scope, own, mobile, leftOut }) => (
          <li key={scope}>
            <strong>{t(`roster.scope.of.${scope}`)}</strong> {t('roster.scope.counts', { own, mobile })}
            {leftOut > 0 && (
              <>
                {' '}
                <ToneTag tone="WAITING">{t('roster.scope.leftOutCount', { leftOut })}</ToneTag>
              </>
            )}
          </li>
        ))}
      </ul>
      <Typography.Text type="secondary">{t('roster.scope.rule')}</Typography.Text>
    </Card>
  )
}

/** What a member is left out of: why, since when, by whom; and how to take them in again. */
export function LeftOutFlags({ leftOut, name }: { leftOut: readonly LeftOut[] | null | undefined; name: string }) {
  const { t, i18n } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId, mine } = useBranch()
  const has = (leftOut?.length ?? 0) > 0
  const holders = useQuery(ScopeHoldersQuery, { variables: { id: branchId }, skip: !has }).data?.organization
  const { act, trouble } = useAct(TakeIntoScopeMutation, [RosterScopesQuery])
  if (!leftOut || !has) return null
  return (
    <Flex vertical gap={4} style={{ maxWidth: 240, whiteSpace: 'normal' }}>
      {leftOut.map(({ id, scope, reason, leftOutOn, leftOutBy }) => {
        const who = holders?.officeHolders.find(({ subject }) => subject === leftOutBy)?.holderName
        return (
          <Flex key={id} gap={8} wrap align="center">
            <ToneTag tone="WAITING">{t(`roster.scope.notIn.${scope}`)}</ToneTag>
            <span style={{ overflowWrap: 'anywhere' }}>
              {t('roster.scope.because', {
                reason,
                who: who ?? t('roster.scope.somebody'),
                day: dayInWords(leftOutOn, i18n.language),
              })}
            </span>
            {mine && (
              <span className="mm-no-print">
                <ConfirmAct
                  size="small"
                  label={t('roster.scope.takeIn')}
                  consequence={t('roster.scope.takeInConsequence', { name, scope: t(`roster.scope.of.${scope}`) })}
                  problem={<GraphTrouble error={trouble} />}
                  onConfirm={async () => {
                    const { data } = await act({ id })
                    if (data) message.success(t('roster.scope.takenIn', { name }))
                    return data !== undefined
                  }}
                />
              </span>
            )}
          </Flex>
        )
      })}
    </Flex>
  )
}

interface Values {
  scope: RosterScope
  reason: string
}

/** Leaves a member out of a part of what the branch does; mobile members are part of all of it by default (R63). */
export function LeaveOutAct({
  affiliationId,
  name,
  leftOut,
}: {
  affiliationId: string
  name: string
  leftOut: readonly LeftOut[]
}) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act } = useAct(LeaveOutOfScopeMutation, [RosterScopesQuery])
  const left = ROSTER_SCOPES.filter((scope) => !leftOut.some((one) => one.scope === scope))

  async function submit({ scope, reason }: Values) {
    const { trouble } = await act({ input: { affiliationId, scope, reason: reason.trim() } })
    if (!trouble) message.success(t('roster.scope.done', { name, scope: t(`roster.scope.of.${scope}`) }))
    return trouble
  }

  return (
    <FormAct<Values>
      name={`leave-out:${affiliationId}`}
      label={t('roster.scope.leaveOut')}
      consequence={t('roster.scope.consequence', { name })}
      empty={{ scope: left[0] ?? 'ACTIVITIES', reason: '' }}
      disabledBecause={left.length === 0 ? t('roster.scope.allLeftOut') : undefined}
      onSubmit={submit}
    >
      <Form.Item name="scope" label={t('roster.scope.which')}>
        <Radio.Group options={left.map((value) => ({ value, label: t(`roster.scope.of.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('roster.scope.reason')}
        rules={[
          { required: true, whitespace: true, message: t('forms.required', { label: t('roster.scope.reason') }) },
        ]}
      >
        <Input.TextArea rows={3} maxLength={300} />
      </Form.Item>
    </FormAct>
  )
}
