import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { sizeInWords } from '@mobile-members/web/study/file-size.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import type { MyStudyMaterialQuery as MaterialAnswer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MyStudyMaterialQuery, OpenMaterialMutation } from './study.queries.ts'

type Material = NonNullable<MaterialAnswer['studyMaterial']>

/** One material: read it, or keep it; what was given on paper stands below (R70). */
export function Component() {
  const { t } = useTranslation('member')
  const { materialId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(MyStudyMaterialQuery, { variables: { id: materialId } })
  const material = data?.studyMaterial
  return (
    <>
      <BackLink to="/study" label={t('study.mine')} />
      {!material && loading && <LoadingLayout />}
      {!material && !loading && !error && <EmptyState what={t('study.notFound')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {material && (
        <>
          <PageHead title={material.title} about={material.branch?.name ?? t('study.centerShort')} />
          <Flex vertical gap={16}>
            {material.withdrawnAt && <Typography.Text strong>{t('study.withdrawn')}</Typography.Text>}
            {material.about && (
              <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: 0 }}>
                {material.about}
              </Typography.Paragraph>
            )}
            {material.kind === 'LINK' && <OpenLink material={material} />}
            {material.kind === 'FILE' && <ReadFile material={material} onRead={() => void refetch()} />}
            <Reached material={material} />
          </Flex>
        </>
      )}
    </>
  )
}

function ReadFile({ material: { id, versions }, onRead }: { material: Material; onRead: () => void }) {
  const { t } = useTranslation('member')
  const paper = usePaper()
  const [newest, ...earlier] = versions
  if (!newest) return null
  const path = `/files/branches/materials/${id}`
  return (
    <Flex vertical gap={12}>
      <Button type="primary" block loading={paper.opening} onClick={() => void paper.open(path).then(onRead)}>
        {t('study.read')}
      </Button>
      <Button block disabled={paper.opening} onClick={() => void paper.save(path).then(onRead)}>
        {t('study.download')}
      </Button>
      <div style={{ overflowWrap: 'anywhere' }}>
        {newest.fileName} {newest.size ? sizeInWords(newest.size) : ''}
        {newest.version > 1 && ` · ${t('study.version', { version: newest.version })}`}
        {newest.note && <div>{newest.note}</div>}
      </div>
      {earlier.map(({ version }) => (
        <Button key={version} block onClick={() => void paper.open(`${path}?version=${version}`).then(onRead)}>
          {t('study.version', { version })}
        </Button>
      ))}
      <GraphTrouble error={paper.trouble} />
    </Flex>
  )
}

/** Opening the link tells the branch that it was delivered; that it cannot be told does not keep anybody from reading. */
function OpenLink({ material: { id, versions } }: { material: Material }) {
  const { t } = useTranslation('member')
  const { act } = useAct(OpenMaterialMutation)
  const url = versions[0]?.url
  if (!url) return null
  return (
    <Flex vertical gap={12}>
      <Button
        type="primary"
        block
        href={url}
        target="_blank"
        rel="noreferrer noopener"
        onClick={() => void act({ id })}
      >
        {t('study.read')}
      </Button>
      <div style={{ overflowWrap: 'anywhere' }}>{url}</div>
    </Flex>
  )
}

function Reached({ material: { myDeliveries } }: { material: Material }) {
  const { t } = useTranslation('member')
  if (myDeliveries.length === 0) return null
  return (
    <Card>
      {myDeliveries.map(({ kind, version, at }) => (
        <div key={`${kind} ${version}`}>
          {t(`study.delivery.${kind}`)} <When at={at} />
        </div>
      ))}
    </Card>
  )
}
