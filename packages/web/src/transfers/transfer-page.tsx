import { useQuery } from '@apollo/client/react'
import { Alert, Card, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { Named } from '../stays/transit-board.tsx'
import { ReceivingActs, SendingActs } from './transfer-acts.tsx'
import { TransferTag } from './transfer-list.tsx'
import { TransferPaper } from './transfer-paper.tsx'
import { TransferQuery } from './transfers.queries.ts'

export interface TransferPageProps {
  id: string
  memberPath: (memberId: string) => string | undefined
  /** Whose acts stand on the page. */
  side: 'SENDER' | 'RECEIVER' | 'ONLOOKER'
  /** Where the township sends a new one. */
  sendPath?: ((memberId: string) => string | undefined) | undefined
  children?: ReactNode
}

/** One letter of introduction: how it stands, what can be done, and the paper in its three parts (R40). */
export function TransferPage({ id, memberPath, side, sendPath, children }: TransferPageProps) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(TransferQuery, { variables: { id } })
  const transfer = data?.transfer
  if (loading && !transfer) return <LoadingLayout rows={8} />
  if (!transfer)
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('transfers.unknown')} />
    )
  const { content, state } = transfer
  const fact = (key: string, value: ReactNode) => ({ key, label: t(`transfers.${key}`), value })
  const expired = state === 'SENT' && transfer.validUntil < countyToday()
  return (
    <>
      {children}
      <PageHead title={transfer.number} about={t('transfers.paper.letter')}>
        <TransferTag state={state} overdue={transfer.overdue} />
        <PrintButton />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        {expired && <Alert type="warning" showIcon title={t('transfers.expired')} />}
        <Card size="small" className="mm-no-print">
          <FactList
            columns={2}
            facts={[
              fact(
                'member',
                transfer.member ? (
                  <Named member={{ ...transfer.member, name: content.name }} path={memberPath} />
                ) : (
                  content.name
                ),
              ),
              fact('target', t(`transfers.targetOf.${transfer.target}`)),
              fact('from', [content.from, content.fromBranch].filter(Boolean).join(' · ')),
              fact('to', content.addressedTo),
              fact('sentOn', transfer.sentOn),
              fact('dueOn', transfer.dueOn),
              fact('validUntil', transfer.validUntil),
              ...(transfer.decidedOn ? [fact('decidedOn', transfer.decidedOn)] : []),
              ...(transfer.reason
                ? [fact('reason', transfer.reason === 'SPELL_ENDED' ? t('stays.ended') : transfer.reason)]
                : []),
              ...(transfer.handler
                ? [fact('handler', [transfer.handler, transfer.handlerPhone].filter(Boolean).join(' '))]
                : []),
              ...(transfer.closedOn ? [fact('closedOn', transfer.closedOn)] : []),
            ]}
          />
          <Flex gap={8} wrap style={{ marginTop: 12 }}>
            {side === 'SENDER' && <SendingActs transfer={transfer} sendPath={sendPath} />}
            {side === 'RECEIVER' && <ReceivingActs transfer={transfer} expired={expired} />}
          </Flex>
        </Card>
        <TransferPaper transfer={transfer} />
      </Flex>
    </>
  )
}
