import { App, Button, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '../form-act.tsx'
import type { StudyMaterialQuery as MaterialAnswer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { usePaper } from '../use-paper.ts'
import { sizeInWords } from './file-size.ts'
import { RenewMaterialMutation, StudyMaterialQuery, WithdrawMaterialMutation } from './study.queries.ts'
import { type Uploaded, UploadField } from './upload-field.tsx'

type Material = NonNullable<MaterialAnswer['studyMaterial']>

/** One material with its versions, and what who has published it may do: a new version, or take it back. */
export function MaterialCard({ material, mine }: { material: Material; mine: boolean }) {
  const { t } = useTranslation('shared')
  const { kind, copies, figures, withdrawnAt, withdrawReason, branch, audienceReason } = material
  return (
    <Card>
      {withdrawnAt && (
        <Flex gap={8} wrap style={{ marginBottom: 8 }}>
          <ToneTag tone="NEUTRAL">{t('study.withdrawn')}</ToneTag>
          {t('study.withdrawnBecause', { at: instantInTable(withdrawnAt), reason: withdrawReason })}
        </Flex>
      )}
      <FactList
        facts={[
          { key: 'kind', label: t('study.kindTitle'), value: t(`study.kind.${kind}`) },
          { key: 'from', label: t('study.from'), value: branch?.name ?? t('study.center') },
          { key: 'at', label: t('study.publishedAt'), value: <When at={material.publishedAt} /> },
          {
            key: 'audience',
            label: t('study.audience'),
            value: t(branch ? `study.${material.audience}` : 'study.ALL_BRANCHES'),
            source: audienceReason,
          },
          ...(material.about
            ? [
                {
                  key: 'about',
                  label: t('study.explain'),
                  value: <span style={{ whiteSpace: 'pre-wrap' }}>{material.about}</span>,
                },
              ]
            : []),
          ...(copies
            ? [
                {
                  key: 'copies',
                  label: t('study.copies'),
                  value: t('study.copiesOf', { copies, handed: figures?.handedOut ?? 0 }),
                },
              ]
            : []),
          ...(figures
            ? [{ key: 'reached', label: t('study.reached'), value: t('study.reachedOf', { ...figures }) }]
            : []),
        ]}
      />
      {kind !== 'PAPER' && <Versions material={material} />}
      {mine && !withdrawnAt && (
        <Flex gap={8} wrap style={{ marginTop: 16 }}>
          {kind !== 'PAPER' && <Renew material={material} />}
          <Withdraw id={material.id} />
        </Flex>
      )}
    </Card>
  )
}

function Versions({ material: { id, versions } }: { material: Material }) {
  const { t } = useTranslation('shared')
  const paper = usePaper()
  return (
    <section aria-label={t('study.versions')} style={{ marginTop: 16 }}>
      <Typography.Title level={5}>{t('study.versions')}</Typography.Title>
      <Typography.Paragraph type="secondary">{t('study.versionsHow')}</Typography.Paragraph>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {versions.map(({ version, fileName, size, hash, url, note, toldAt }) => (
          <li key={version} style={{ padding: '6px 0', overflowWrap: 'anywhere' }}>
            <Flex gap={8} wrap align="center">
              <strong>{t('study.version', { version })}</strong>
              <span>{fileName}</span>
              {size && <span>{sizeInWords(size)}</span>}
              {url ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {url}
                </a>
              ) : (
                <Button
                  size="small"
                  loading={paper.opening}
                  onClick={() => void paper.open(`/files/branches/materials/${id}?version=${version}`)}
                >
                  {t('study.open')}
                </Button>
              )}
            </Flex>
            <Typography.Text type="secondary">
              {[note, t('study.toldAt', { at: instantInTable(toldAt) })].filter(Boolean).join(' · ')}
              {hash && ` · ${t('study.hash')} ${hash.slice(0, 12)}`}
            </Typography.Text>
          </li>
        ))}
      </ul>
      <GraphTrouble error={paper.trouble} />
    </section>
  )
}

interface Renewal {
  file?: Uploaded | undefined
  url: string
  note: string
}

function Renew({ material: { id, kind } }: { material: Material }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(RenewMaterialMutation, [StudyMaterialQuery])
  const required = (label: string) => [{ required: true, message: t('field.required', { label: t(`study.${label}`) }) }]
  return (
    <FormAct<Renewal>
      name={`renew-material:${id}`}
      label={t('study.renew')}
      consequence={t('study.renewWhat')}
      empty={{ file: undefined, url: '', note: '' }}
      onSubmit={async ({ file, url, note }) => {
        const input = { fileId: kind === 'FILE' ? file?.id : null, url: kind === 'LINK' ? url.trim() : null, note }
        const { trouble } = await act({ id, input })
        if (!trouble) message.success(t('study.renewed'))
        return trouble
      }}
    >
      {kind === 'FILE' ? (
        <Form.Item name="file" label={t('study.file')} rules={required('file')}>
          <UploadField />
        </Form.Item>
      ) : (
        <Form.Item name="url" label={t('study.url')} rules={required('url')}>
          <Input type="url" maxLength={2000} />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('study.note')} rules={[{ whitespace: true, ...required('note')[0] }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation('shared')
  const { act, trouble } = useAct(WithdrawMaterialMutation, [StudyMaterialQuery])
  return (
    <ConfirmAct
      danger
      label={t('study.withdraw')}
      consequence={t('study.withdrawWhat')}
      reasonRequired
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async (reason) => (await act({ id, reason })).data !== undefined}
    />
  )
}
