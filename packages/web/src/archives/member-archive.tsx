import { useQuery } from '@apollo/client/react'
import { Alert, Button, Card, Flex, Progress, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { useSize } from '@mobile-members/ui/theme.tsx'
import type { MemberArchiveQuery as Answer } from '../gql/graphql.ts'
import type { Trouble } from '../graph-errors.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useFiles } from '../use-files.ts'
import { MemberArchiveQuery } from './archives.queries.ts'
import { BringPaper } from './bring-paper.tsx'

type Archive = NonNullable<NonNullable<Answer['member']>['archive']>
type Paper = NonNullable<Archive['documents']>[number]

/** The papers of a member (R36): what is there with hash, who and when, and what is missing. */
export function MemberArchive({ memberId }: { memberId: string }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(MemberArchiveQuery, { variables: { id: memberId } })
  const archive = data?.member?.archive
  if (!archive) return loading ? <LoadingLayout /> : <GraphTrouble error={error} onRetry={() => void refetch()} />
  const { completeness, missing, required, uploadable, restricted, documents } = archive
  return (
    <Card
      size="small"
      title={t('archives.title')}
      extra={
        uploadable.length > 0 && (
          <BringPaper
            memberId={memberId}
            kinds={uploadable}
            suggested={uploadable.find((kind) => missing.includes(kind))}
            onBrought={() => void refetch()}
          />
        )
      }
    >
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {restricted && <Alert type="info" showIcon title={t('archives.restricted')} style={{ marginBottom: 12 }} />}
      <Flex gap={16} wrap align="center" style={{ marginBottom: 12 }}>
        <Progress
          type="circle"
          size={56}
          percent={completeness}
          status={completeness === 100 ? 'success' : 'normal'}
          aria-label={t('archives.completeness')}
        />
        <div style={{ flex: '1 1 220px', minWidth: 0 }}>
          <Typography.Text strong>
            {required.length === 0
              ? t('archives.noneRequired')
              : missing.length === 0
                ? t('archives.complete')
                : t('archives.missing', { count: missing.length })}
          </Typography.Text>
          <Flex gap={6} wrap style={{ marginTop: 4 }}>
            {missing.map((kind) => (
              <ToneTag key={kind} tone="ALARM">
                {t(`archives.kindOf.${kind}`)}
              </ToneTag>
            ))}
          </Flex>
        </div>
      </Flex>
      {documents && <Papers papers={documents} />}
    </Card>
  )
}

function Papers({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTranslation('shared')
  const desk = useSize() === 'PORTAL'
  const files = useFiles()
  const [trouble, setTrouble] = useState<Trouble>()
  return (
    <>
      <RowList<Paper>
        label={t('archives.title')}
        rows={papers}
        loading={false}
        rowKey={({ id }) => id}
        empty={<EmptyState what={t('archives.empty')} how={t('archives.emptyHow')} />}
        columns={[
          {
            key: 'kind',
            title: t('archives.paper'),
            main: true,
            render: ({ kind, version }) => (
              <>
                {t(`archives.kindOf.${kind}`)}{' '}
                {version > 1 && (
                  <Typography.Text type="secondary">{t('archives.version', { version })}</Typography.Text>
                )}
              </>
            ),
          },
          { key: 'source', title: t('archives.source'), render: ({ source }) => t(`archives.sourceOf.${source}`) },
          { key: 'filedOn', title: t('archives.filedOn'), render: ({ filedOn }) => filedOn },
          { key: 'filedBy', title: t('archives.filedBy'), render: ({ filedByName }) => filedByName },
          {
            key: 'hash',
            title: t('archives.hash'),
            render: ({ fileHash, contentHash }) => (
              <Typography.Text
                code
                copyable={desk && { text: fileHash ?? contentHash }}
                aria-label={t('archives.hashFull', { hash: fileHash ?? contentHash })}
              >
                {(fileHash ?? contentHash).slice(0, 12)}
              </Typography.Text>
            ),
          },
          {
            key: 'size',
            title: t('archives.size'),
            render: ({ fileSize }) =>
              fileSize === null ? null : t('archives.kilobytes', { size: Math.max(1, Math.round(fileSize / 1024)) }),
          },
          {
            key: 'open',
            title: '',
            render: ({ path, destroyedOn }) =>
              destroyedOn ? (
                t('archives.destroyed', { day: destroyedOn })
              ) : (
                <Button
                  size={desk ? 'small' : 'middle'}
                  className="mm-no-print"
                  onClick={() => void files.save(path).then(setTrouble)}
                >
                  {t('archives.open')}
                </Button>
              ),
          },
        ]}
      />
      <GraphTrouble error={trouble} />
    </>
  )
}
