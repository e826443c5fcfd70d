import { DownOutlined, FilePdfOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex } from 'antd'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LetterSteps } from '@mobile-members/web/letter-steps.tsx'
import { FilesContext } from '@mobile-members/web/use-files.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import type { MyLettersQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { CallButton } from '../lists/call-button.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MyLettersQuery } from './letters.queries.ts'

type Letter = NonNullable<Answer['letters']>['nodes'][number]

/** The member's certificate letters, the newest first (R42). */
export function Component() {
  const { t } = useTranslation('member')
  const gateway = use(FilesContext)
  const { data, loading, error, refetch } = useQuery(MyLettersQuery, { variables: { first: 50 } })
  const letters = data?.letters?.nodes
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('letters.title')} about={t('letters.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !letters && <LoadingLayout />}
      {letters?.length === 0 && <EmptyState what={t('letters.empty')} how={t('letters.emptyHow')} />}
      <Flex vertical gap={16}>
        {letters?.map((letter) => (
          <LetterCard key={letter.id} letter={letter} />
        ))}
        {gateway && (
          <LinkRows label={t('letters.verify')}>
            <LinkRow to={new URL('/verify', gateway).href}>{t('letters.verify')}</LinkRow>
          </LinkRows>
        )}
      </Flex>
    </>
  )
}

function LetterCard({ letter }: { letter: Letter }) {
  const { t } = useTranslation('member')
  const paper = usePaper()
  const { township, receipt, state } = letter
  const label = (key: string) => t(`letters.${key}`)
  return (
    <Card title={letter.number} extra={<StateTag state={state} />}>
      <FactList
        facts={[
          { key: 'issuer', label: label('issuer'), value: township?.name },
          { key: 'addressedTo', label: label('addressedTo'), value: letter.addressedTo?.name },
          { key: 'retention', label: label('retention'), value: t(`words.retention.${letter.retentionReason}`) },
          { key: 'issuedOn', label: label('issuedOn'), value: letter.issuedOn },
          { key: 'validUntil', label: label('validUntil'), value: letter.validUntil },
          ...(letter.returnReason ? [{ key: 'returned', label: label('returned'), value: letter.returnReason }] : []),
          ...(receipt
            ? [
                {
                  key: 'receipt',
                  label: label('receipt'),
                  value: t('letters.receiptOf', { branch: receipt.branchName, day: receipt.placedOn }),
                },
              ]
            : []),
        ]}
      />
      {letter.steps && letter.steps.length > 0 && (
        <details style={{ marginTop: 12 }}>
          <summary style={{ minHeight: 48, display: 'flex', alignItems: 'center', cursor: 'pointer' }}>
            {label('way')}
            <DownOutlined aria-hidden style={{ marginInlineStart: 8, fontSize: '0.8em' }} />
          </summary>
          <LetterSteps steps={letter.steps} />
        </details>
      )}
      <Flex vertical gap={12} style={{ marginTop: 12 }}>
        <GraphTrouble error={paper.trouble} />
        <Button
          block
          icon={<FilePdfOutlined aria-hidden />}
          loading={paper.opening}
          onClick={() => void paper.open(letter.paper)}
        >
          {label('open')}
        </Button>
        {state === 'ISSUED' && township?.phone && (
          <>
            <span>{label('lost')}</span>
            <CallButton phone={township.phone} who={label('who')} />
          </>
        )}
      </Flex>
    </Card>
  )
}
