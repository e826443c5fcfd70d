import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { fieldFaults, type Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import {
  ChangeFields,
  type Changes,
  changedFacts,
  NO_CHANGES,
} from '@mobile-members/web/verification/change-fields.tsx'
import {
  AnswerVerificationMutation,
  MyVerificationQuery,
  VerificationWorkQuery,
} from '@mobile-members/web/verification/verification.queries.ts'

/** Two minutes once a year: is what is registered still right? (R123) */
export function Component() {
  const { t } = useTranslation('member')
  const { memberId, loading: asking } = useMe()
  const { data, loading, error, refetch } = useQuery(MyVerificationQuery, {
    variables: { memberId: memberId ?? '' },
    skip: !memberId,
  })
  const work = data?.verificationWork
  const entry = data?.verificationEntry
  const member = data?.member
  const now = {
    phones: member?.contact?.phones.join(' '),
    residence: member?.contact?.residence,
    employer: member?.employer,
    industryText: member?.industryText,
    homeContactName: member?.contact?.homeContactName,
    homeContactPhone: member?.contact?.homeContactPhone,
  }
  return (
    <Flex vertical gap={16}>
      <PageHead
        title={work ? t('verification.yearOf', { year: work.year }) : t('verification.title')}
        about={entry ? t('verification.aboutMember') : undefined}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(loading || asking) && !data && <LoadingLayout />}
      {data && !work && <EmptyState what={t('verification.none')} how={t('verification.noneHow')} />}
      {work && !entry && !error && <EmptyState what={t('verification.notAsked')} />}
      {entry && member && (
        <>
          <Card>
            <FactList
              facts={[
                { key: 'name', label: t('verification.member'), value: member.name },
                ...Object.entries(now).map(([key, value]) => ({
                  key,
                  label: t(`verification.field.${key}`),
                  value: value || '–',
                })),
              ]}
            />
          </Card>
          <Answer key={entry.id} entryId={entry.id} answered={entry.memberSays} open={entry.openSides} now={now} />
        </>
      )}
    </Flex>
  )
}

interface AnswerProps {
  entryId: string
  answered: string | null | undefined
  open: readonly string[]
  now: Record<keyof Changes, string | null | undefined>
}

function Answer({ entryId, answered, open, now }: AnswerProps) {
  const { t } = useTranslation('member')
  const [changing, setChanging] = useState(false)
  const [sent, setSent] = useState(false)
  const [form] = Form.useForm<Changes>()
  const { act, acting } = useAct(AnswerVerificationMutation, [MyVerificationQuery, VerificationWorkQuery])
  const [trouble, setTrouble] = useState<Trouble>()

  async function send(outcome: 'CONFIRMED' | 'CHANGED', changes: Partial<Changes> = {}) {
    const facts = outcome === 'CHANGED' ? { facts: changedFacts(changes) } : {}
    const answer = await act({ input: { entryId, side: 'MEMBER', outcome, channel: 'ONLINE', ...facts } })
    setTrouble(answer.trouble)
    if (answer.trouble) form.setFields(fieldFaults(answer.trouble, t) as Parameters<typeof form.setFields>[0])
    else {
      setSent(true)
      setChanging(false)
    }
  }

  return (
    <Flex vertical gap={12}>
      {answered && (
        <div role="status">
          <ToneTag tone="DONE">{t(sent ? 'verification.sent' : 'verification.doneAlready')}</ToneTag>
          {open.includes('DECISION') && <p>{t('verification.waitsDecision')}</p>}
        </div>
      )}
      {!changing && (
        <>
          {!answered && (
            <Button type="primary" size="large" block loading={acting} onClick={() => void send('CONFIRMED')}>
              {t('verification.nothingChanged')}
            </Button>
          )}
          <Button size="large" block onClick={() => setChanging(true)}>
            {t('verification.somethingChanged')}
          </Button>
        </>
      )}
      {changing && (
        <Card>
          <Form
            form={form}
            layout="vertical"
            initialValues={NO_CHANGES}
            onFinish={(values) => void send('CHANGED', values)}
          >
            <ChangeFields now={now} />
            <Flex gap={8} wrap>
              <Button type="primary" htmlType="submit" loading={acting}>
                {t('verification.send')}
              </Button>
              <Button onClick={() => setChanging(false)}>{t('act.cancel')}</Button>
            </Flex>
          </Form>
        </Card>
      )}
      <GraphTrouble error={trouble} />
    </Flex>
  )
}
