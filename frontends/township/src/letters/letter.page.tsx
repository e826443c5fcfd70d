import { useQuery } from '@apollo/client/react'
import { DownloadOutlined, FilePdfOutlined } from '@ant-design/icons'
import { Button, Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList, type Fact } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { LetterSteps } from '@mobile-members/web/letter-steps.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LetterEndorsement } from '@mobile-members/web/leaves/letter-endorsement.tsx'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import type { TownshipLetterQuery as Answer } from '../gql/graphql.ts'
import { MemberName } from '../members/member-name.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { LetterActs } from './letter-acts.tsx'
import { LetterCode } from './letter-code.tsx'
import { LetterPrints } from './letter-prints.tsx'
import { TownshipLetterQuery } from './letters.queries.ts'
import { ReadReceipt } from './read-receipt.tsx'

type Letter = NonNullable<Answer['letter']>

/** One certificate letter: its paper, its way, its receipt (R42–R47). */
export function Component() {
  const { t } = useTranslation('township')
  const { letterId = '' } = useParams()
  const paper = usePaper()
  const { data, loading, error, refetch } = useQuery(TownshipLetterQuery, { variables: { id: letterId } })
  const letter = data?.letter
  if (!letter) {
    if (loading) return <LoadingLayout />
    if (error) return <GraphTrouble error={error} onRetry={() => void refetch()} />
    return <EmptyState what={t('letters.unknown')} />
  }
  return (
    <>
      <BackLink page="letters" label={t('letters.title')} />
      <PageHead title={letter.number} about={letter.member?.name}>
        <StateTag state={letter.state} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex gap={8} wrap style={{ marginBottom: 16 }} className="mm-no-print">
        <Button icon={<FilePdfOutlined />} loading={paper.opening} onClick={() => void paper.open(letter.paper)}>
          {t('letters.openPaper')}
        </Button>
        <Button icon={<DownloadOutlined />} loading={paper.opening} onClick={() => void paper.save(letter.paper)}>
          {t('letters.savePaper')}
        </Button>
        <LetterActs letter={letter} />
      </Flex>
      <GraphTrouble error={paper.trouble} />
      <Flex vertical gap={16}>
        <Facts letter={letter} />
        <LetterEndorsement letterId={letter.id} />
        {letter.steps && letter.steps.length > 0 && (
          <Card title={t('letters.way')}>
            <LetterSteps steps={letter.steps} />
          </Card>
        )}
        <Receipt letter={letter} />
        <LetterPrints prints={letter.prints} />
        <LetterCode letterId={letter.id} />
      </Flex>
    </>
  )
}

function Facts({ letter }: { letter: Letter }) {
  const { t } = useTranslation('township')
  const { member, replaces, replacedBy } = letter
  const told = (key: 'presentedOn' | 'acceptedOn' | 'receiptedOn' | 'returnedOn' | 'returnReason'): Fact[] =>
    letter[key] ? [{ key, label: t(`letters.${key}`), value: letter[key] }] : []
  const ended = (key: 'voidedOn' | 'voidReason' | 'lostOn'): Fact[] =>
    letter[key] ? [{ key, label: t(`letters.${key}`), value: letter[key] }] : []
  const other = (key: 'replaces' | 'replacedBy', one: typeof replaces): Fact[] =>
    one
      ? [{ key, label: t(`letters.${key}`), value: <PageLink page={`letters/${one.id}`}>{one.number}</PageLink> }]
      : []
  return (
    <Card title={t('letters.facts')}>
      <FactList
        columns={2}
        facts={[
          { key: 'member', label: t('letters.member'), value: <MemberName member={member} /> },
          { key: 'branch', label: t('letters.branch'), value: member?.originBranch?.name },
          { key: 'issuer', label: t('letters.issuer'), value: letter.township?.name },
          { key: 'addressedTo', label: t('letters.addressedTo'), value: letter.addressedTo?.name },
          {
            key: 'retention',
            label: t('letters.retention'),
            value: [t(`words.retention.${letter.retentionReason}`), letter.retentionNote].filter(Boolean).join(' · '),
          },
          { key: 'issuedOn', label: t('letters.issuedOn'), value: letter.issuedOn },
          { key: 'validUntil', label: t('letters.validUntil'), value: letter.validUntil },
          ...told('presentedOn'),
          ...told('acceptedOn'),
          ...told('receiptedOn'),
          ...told('returnedOn'),
          ...told('returnReason'),
          ...ended('voidedOn'),
          ...ended('voidReason'),
          ...ended('lostOn'),
          ...other('replaces', replaces),
          ...other('replacedBy', replacedBy),
        ]}
      />
    </Card>
  )
}

function Receipt({ letter: { receipt, id, member } }: { letter: Letter }) {
  const { t } = useTranslation('township')
  const { mine } = useTownship()
  const label = (key: string) => t(`letters.receipt.${key}`)
  return (
    <Card title={label('title')}>
      {!receipt && label('none')}
      {receipt && (
        <>
          <FactList
            columns={2}
            facts={[
              { key: 'branch', label: label('branch'), value: receipt.branchName },
              { key: 'secretary', label: label('secretary'), value: receipt.secretaryName },
              { key: 'phone', label: label('phone'), value: receipt.phone },
              {
                key: 'rule',
                label: label('rule'),
                value: t([`words.placementRule.${receipt.rule}`, 'words.placementRule.MANUAL']),
              },
              { key: 'placedOn', label: label('placedOn'), value: receipt.placedOn },
              {
                key: 'sentOn',
                label: label('sentOn'),
                value: receipt.sentOn,
                source: label(receipt.readAt ? 'readAt' : 'unread'),
              },
            ]}
          />
          {mine && !receipt.readAt && (
            <div style={{ marginTop: 12 }}>
              <ReadReceipt letterId={id} name={member?.name ?? t('townships.noName')} />
            </div>
          )}
        </>
      )}
    </Card>
  )
}
