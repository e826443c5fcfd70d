import { useLazyQuery } from '@apollo/client/react'
import { Button, Card, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { useFiles } from '@mobile-members/web/use-files.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownClosedFileQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { ClosedFileQuery } from './transit.queries.ts'

type File = NonNullable<Answer['closedFile']>

/** One closed file: opened only with what it is opened for (R3). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { memberId = '' } = useParams()
  const [open, { data, loading, error }] = useLazyQuery(ClosedFileQuery, { fetchPolicy: 'network-only' })
  const file = data?.closedFile
  return (
    <>
      <BackLink to="/closed-files" label={t('transit.closed.back')} />
      {file ? (
        <Opened file={file} />
      ) : (
        <Card size="small" title={t('transit.closed.purpose')} style={{ maxWidth: 560 }}>
          <p style={{ marginTop: 0 }}>{t('transit.closed.purposeWhat')}</p>
          <Form<{ purpose: string }>
            layout="vertical"
            onFinish={({ purpose }) => void open({ variables: { memberId, purpose: purpose.trim() } })}
          >
            <Form.Item
              name="purpose"
              label={t('transit.closed.purpose')}
              rules={[{ required: true, min: 2, whitespace: true, message: t('transit.closed.purposeMissing') }]}
            >
              <Input maxLength={100} placeholder={t('transit.closed.purposeHint')} />
            </Form.Item>
            <GraphTrouble error={error} />
            <Button type="primary" htmlType="submit" loading={loading}>
              {t('transit.closed.open')}
            </Button>
          </Form>
        </Card>
      )}
    </>
  )
}

/** The papers of the archive, each opened on its own. */
function Papers({ documents }: { documents: NonNullable<File['documents']> }) {
  const { t } = useTranslation('town-center')
  const { save } = useFiles()
  const [trouble, setTrouble] = useState<Trouble>()
  return (
    <Card size="small" title={t('archives.tab')}>
      <GraphTrouble error={trouble} />
      {documents.length === 0 && t('archives.empty')}
      <FactList
        facts={documents.map(({ id, kind, version, fileName, filedOn, destroyedOn }) => ({
          key: id,
          label: filedOn,
          value: destroyedOn ? (
            t('archives.destroyed', { day: destroyedOn })
          ) : (
            <Button
              type="link"
              style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
              onClick={() => void save(`/files/closed-archives/${id}`).then(setTrouble)}
            >
              {fileName}
            </Button>
          ),
          source: `${t(`archives.kindOf.${kind}`)} · ${t('archives.version', { version })}`,
        }))}
      />
    </Card>
  )
}

function Opened({ file }: { file: File }) {
  const { t } = useTranslation('town-center')
  const { name, registerNo, originPlace, foundOn, closedOn, consents, spells, timeline, responsibilities } = file
  const fact = (key: string, value: string | null | undefined) => ({
    key,
    label: t(`transit.closed.${key}`),
    value,
  })
  return (
    <>
      <PageHead title={name} about={registerNo} />
      <Flex vertical gap={12}>
        <Card size="small">
          <FactList
            columns={2}
            facts={[fact('place', originPlace), fact('foundOn', foundOn), fact('closedOn', closedOn)]}
          />
        </Card>
        <Card size="small" title={t('transit.closed.consents')}>
          {consents?.map(({ id, givenOn, withdrawnOn, textVersion }) => (
            <p key={id} style={{ margin: '4px 0' }}>
              {t(withdrawnOn ? 'transit.closed.consentOf' : 'transit.closed.consentHeld', {
                given: givenOn,
                withdrawn: withdrawnOn,
                version: textVersion,
              })}
            </p>
          ))}
        </Card>
        <Papers documents={file.documents ?? []} />
        <Card size="small" title={t('transit.closed.spells')}>
          <FactList
            facts={(spells ?? []).map(({ id, startedOn, endedOn, endReason }) => ({
              key: id,
              label: startedOn,
              value: [endedOn, endReason && t(`stays.endReasonOf.${endReason}`)].filter(Boolean).join(' · '),
            }))}
          />
        </Card>
        <Card size="small" title={t('transit.closed.responsibilities')}>
          <FactList
            facts={(responsibilities ?? []).map(({ role, since, until, organization, homeCommittee }) => ({
              key: `${since} ${until} ${role}`,
              label: `${since} – ${until ?? t('stays.now')}`,
              value: organization?.name ?? homeCommittee ?? t(`stays.roleOf.${role}`),
            }))}
          />
        </Card>
        <Card size="small" title={t('transit.closed.timeline')}>
          <Timeline
            entries={(timeline ?? []).map(({ id, kind, happenedOn }) => ({
              key: id,
              at: happenedOn,
              what: t(`words.timeline.${kind}`),
            }))}
          />
        </Card>
      </Flex>
    </>
  )
}
