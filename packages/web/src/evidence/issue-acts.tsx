import { App, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import {
  DataIssuesQuery,
  DataQualityQuery,
  ReopenDataIssueMutation,
  SettleDataIssueMutation,
} from './evidence.queries.ts'
import type { Issue } from './shown-issue.ts'

const REASONS = ['asked', 'papers', 'family'] as const

/** Says that a fact is right as it is, with the reason; or looks at it again. */
export function IssueActs({ issue: { id, settlement }, label }: { issue: Issue; label: string }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const settle = useAct(SettleDataIssueMutation, [DataIssuesQuery, DataQualityQuery])
  const reopen = useAct(ReopenDataIssueMutation, [DataIssuesQuery, DataQualityQuery])
  if (settlement)
    return (
      <Flex vertical gap={4} align="start">
        <span style={{ overflowWrap: 'anywhere', maxWidth: 260 }}>{settlement.reason}</span>
        <Typography.Text type="secondary">
          {t('evidence.settledBy', { name: settlement.settledByName ?? '', day: settlement.settledOn })}
        </Typography.Text>
        <ConfirmAct
          size="small"
          label={t('evidence.reopen')}
          consequence={t('evidence.reopenConsequence', { issue: label })}
          onConfirm={async () => {
            if ((await reopen.act({ id })).trouble) return false
            void message.success(t('evidence.reopened'))
            return true
          }}
          problem={<GraphTrouble error={reopen.trouble} />}
        />
      </Flex>
    )
  return (
    <ConfirmAct
      size="small"
      label={t('evidence.settle')}
      consequence={t('evidence.settleConsequence', { issue: label })}
      reasonRequired
      reasons={REASONS.map((reason) => t(`evidence.settleReasons.${reason}`))}
      onConfirm={async (reason) => {
        if ((await settle.act({ id, reason })).trouble) return false
        void message.success(t('evidence.settled'))
        return true
      }}
      problem={<GraphTrouble error={settle.trouble} />}
    />
  )
}
