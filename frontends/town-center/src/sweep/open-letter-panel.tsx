import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { LetterCopies } from './letter-copies.tsx'
import {
  CampaignTimelineQuery,
  OpenLetterDraftQuery,
  OpenLettersQuery,
  PublishOpenLetterMutation,
} from './sweep.queries.ts'

interface Campaign {
  id: string
  year: number
  state: string
  openedOn: string
}

/** The open letter in its versions (R29), its print, and who handed out how many copies. */
export function OpenLetterPanel({ campaign }: { campaign: Campaign }) {
  const { t, i18n } = useTranslation('town-center')
  const may = useMay()
  const paper = usePaper()
  const [chosen, choose] = useState<number>()
  const { data, loading, error, refetch } = useQuery(OpenLettersQuery, { fetchPolicy: 'cache-and-network' })
  const letters = data?.openLetters ?? []
  const letter = letters.find(({ version }) => version === chosen) ?? letters[0]
  const publishes = may('registry', 'publishOpenLetter')
  if (loading && !data) return <LoadingLayout />
  return (
    <Flex vertical gap={16}>
      <GraphTrouble error={error ?? paper.trouble} onRetry={() => void refetch()} />
      {data?.openLetters && !letter && (
        <EmptyState what={t('townSweep.letter.none')} how={t('townSweep.letter.noneHow')}>
          {publishes && <Publish first />}
        </EmptyState>
      )}
      {letter && (
        <Card
          size="small"
          title={
            <Flex gap={8} wrap align="center" style={{ padding: '6px 0' }}>
              {letters.length > 1 ? (
                <Select
                  aria-label={t('townSweep.letter.ofVersion')}
                  value={letter.version}
                  onChange={choose}
                  options={letters.map(({ version }) => ({
                    value: version,
                    label: t('townSweep.letter.version', { version }),
                  }))}
                />
              ) : (
                t('townSweep.letter.version', { version: letter.version })
              )}
              {letter === letters[0] && <ToneTag tone="DONE">{t('townSweep.letter.current')}</ToneTag>}
              <Typography.Text type="secondary" style={{ fontWeight: 400 }}>
                {t('townSweep.letter.publishedOn', { day: dayInWords(letter.publishedOn, i18n.language) })}
              </Typography.Text>
            </Flex>
          }
        >
          <Flex gap={8} wrap style={{ marginBottom: 12 }}>
            <Button
              type="primary"
              loading={paper.opening}
              onClick={() => void paper.open(`/files/open-letters/${letter.version}.pdf`)}
            >
              {t('townSweep.letter.print')}
            </Button>
            {publishes && <Publish />}
          </Flex>
          <article lang="zh" style={{ maxWidth: 760 }}>
            <Typography.Title level={5} style={{ textAlign: 'center' }}>
              {letter.title}
            </Typography.Title>
            {letter.text.split('\n').map((paragraph, at) => (
              <Typography.Paragraph key={`${letter.version} ${at}`} style={{ textIndent: at === 0 ? 0 : '2em' }}>
                {paragraph}
              </Typography.Paragraph>
            ))}
            <Typography.Paragraph style={{ textAlign: 'end' }}>{letter.signedBy}</Typography.Paragraph>
          </article>
        </Card>
      )}
      {letter && <LetterCopies campaign={campaign} versions={letters.map(({ version }) => version)} />}
    </Flex>
  )
}

interface Values {
  title: string
  text: string
  signedBy: string
}

function Publish({ first = false }: { first?: boolean }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { data } = useQuery(OpenLetterDraftQuery, { fetchPolicy: 'cache-and-network' })
  const { act } = useAct(PublishOpenLetterMutation, [OpenLettersQuery, OpenLetterDraftQuery, CampaignTimelineQuery])
  const draft = data?.openLetterDraft
  const label = (key: string) => t(`townSweep.letter.${key}`)
  if (!draft) return null
  const { version, title, text, signedBy, registerUrl } = draft
  return (
    <FormAct<Values>
      key={version}
      name={`open-letter:${version}`}
      {...(first ? { type: 'primary' as const } : {})}
      label={label(first ? 'publishFirst' : 'publish')}
      consequence={t('townSweep.letter.publishConsequence', { version })}
      empty={{ title, text, signedBy }}
      onSubmit={async (values) => {
        const { trouble } = await act({ input: values })
        if (!trouble) void message.success(t('townSweep.letter.published', { version }))
        return trouble
      }}
    >
      <Form.Item name="title" label={label('title')} rules={rules.filled(label('title'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="text" label={label('text')} rules={rules.filled(label('text'))}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 18 }} maxLength={3000} showCount />
      </Form.Item>
      <Form.Item name="signedBy" label={label('signedBy')} rules={rules.filled(label('signedBy'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Typography.Text type="secondary">
        {label('leadsTo')} {registerUrl}
      </Typography.Text>
    </FormAct>
  )
}
