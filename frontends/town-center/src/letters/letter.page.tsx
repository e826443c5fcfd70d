import { useQuery } from '@apollo/client/react'
import { FilePdfOutlined } from '@ant-design/icons'
import { Button, Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList, type Fact } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LetterEndorsement } from '@mobile-members/web/leaves/letter-endorsement.tsx'
import { LetterSteps } from '@mobile-members/web/letter-steps.tsx'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { LetterActs } from './letter-acts.tsx'
import { LetterQuery } from './letters.queries.ts'

/** One certificate letter: what it says, how far it came, its receipt. */
export function Component() {
  const { t } = useTranslation('town-center')
  const { letterId = '' } = useParams()
  const navigate = useNavigate()
  const paper = usePaper()
  const { data, loading, error, refetch } = useQuery(LetterQuery, { variables: { id: letterId } })
  const letter = data?.letter
  if (!letter) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('letters.unknown')} />
    )
  }
  const { member, receipt } = letter

  const day = (key: string, label: string, value: string | null | undefined): Fact[] =>
    value ? [{ key, label, value }] : []
  return (
    <>
      <BackLink to="/letters" label={t('letters.back')} />
      <PageHead title={letter.number} about={member?.name ?? ''}>
        <StateTag state={letter.state} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <GraphTrouble error={paper.trouble} />
      <Flex gap={8} wrap style={{ marginBottom: 16 }} className="mm-no-print">
        <LetterActs letter={letter} always />
        {letter.state === 'ACCEPTED' && member && member.stage === 'INTRODUCED' && (
          <Button type="primary" onClick={() => void navigate(`/letters/check-in?member=${member.id}`)}>
            {t('letters.checkIn')}
          </Button>
        )}
        <Button icon={<FilePdfOutlined />} loading={paper.opening} onClick={() => void paper.open(letter.paper)}>
          {t('letters.paper')}
        </Button>
      </Flex>
      <Flex vertical gap={16}>
        <Card title={t('letters.facts')}>
          <FactList
            columns={2}
            facts={[
              { key: 'member', label: t('letters.member'), value: <MemberLink member={member} /> },
              { key: 'township', label: t('letters.township'), value: letter.township?.name },
              { key: 'addressedTo', label: t('letters.addressedTo'), value: letter.addressedTo?.name },
              { key: 'originBranch', label: t('letters.originBranch'), value: member?.originBranch?.name },
              {
                key: 'retention',
                label: t('letters.retention'),
                value: [t(`letters.retentionOf.${letter.retentionReason}`), letter.retentionNote]
                  .filter(Boolean)
                  .join(' · '),
              },
              { key: 'issuedOn', label: t('letters.issuedOn'), value: letter.issuedOn },
              { key: 'validUntil', label: t('letters.validUntil'), value: letter.validUntil },
              ...day('acceptedOn', t('letters.acceptedOn'), letter.acceptedOn),
              ...day('returnReason', t('letters.returnReason'), letter.returnReason),
              ...day('voidReason', t('letters.voidReason'), letter.voidReason),
              ...(letter.replaces
                ? [
                    {
                      key: 'replaces',
                      label: t('letters.replaces'),
                      value: <Link to={`/letters/${letter.replaces.id}`}>{letter.replaces.number}</Link>,
                    },
                  ]
                : []),
              ...(letter.replacedBy
                ? [
                    {
                      key: 'replacedBy',
                      label: t('letters.replacedBy'),
                      value: <Link to={`/letters/${letter.replacedBy.id}`}>{letter.replacedBy.number}</Link>,
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        <LetterEndorsement letterId={letter.id} />
        {letter.steps && letter.steps.length > 0 && (
          <Card title={t('letters.way')}>
            <LetterSteps steps={letter.steps} />
          </Card>
        )}
        <Card title={t('letters.receipt')}>
          {receipt ? (
            <FactList
              columns={2}
              facts={[
                { key: 'branch', label: t('letters.receiptBranch'), value: receipt.branchName },
                { key: 'secretary', label: t('letters.receiptSecretary'), value: receipt.secretaryName },
                { key: 'phone', label: t('letters.receiptPhone'), value: receipt.phone },
                { key: 'placed', label: t('letters.receiptPlaced'), value: receipt.placedOn },
                {
                  key: 'sent',
                  label: t('letters.receiptSent'),
                  value: receipt.sentOn,
                  source: t(receipt.readAt ? 'letters.receiptRead' : 'letters.receiptUnread'),
                },
              ]}
            />
          ) : (
            t('letters.receiptNone')
          )}
        </Card>
      </Flex>
    </>
  )
}
