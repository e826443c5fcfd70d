import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input, Radio, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { issueRefusal, LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import { RETENTION_REASONS, type RetentionReason } from '@mobile-members/model/registry.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import type { IssueMemberQuery as Answer } from '../gql/graphql.ts'
import { TownshipRegistryWorkQuery } from '../home/home.queries.ts'
import { MemberPicker } from '../members/member-picker.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { IssueLetterMutation, IssueMemberQuery } from './letters.queries.ts'

interface Values {
  retentionReason?: RetentionReason | undefined
  retentionNote?: string | undefined
  leftOn?: string | undefined
  duesPaidUpTo?: string | undefined
  contactName?: string | undefined
  contactPhone?: string | undefined
}

type Member = NonNullable<Answer['member']>

/** Issues a certificate letter: first the member, then why the relation stays (R41, R42). */
export function Component() {
  const { t } = useTranslation('township')
  const { mine } = useTownship()
  const [search, setSearch] = useSearchParams()
  const memberId = search.get('member') ?? undefined
  const { data, loading, error, refetch } = useQuery(IssueMemberQuery, {
    variables: { id: memberId ?? '' },
    skip: !memberId,
  })
  const member = memberId ? data?.member : undefined
  return (
    <>
      <BackLink page="letters" label={t('letters.title')} />
      <PageHead title={t('letters.form.title')} />
      {!mine && <EmptyState what={t('townships.notMine')} />}
      {mine && (
        <Flex vertical gap={16} style={{ maxWidth: 960 }}>
          <Card>
            <Form layout="vertical">
              <Form.Item label={t('letters.form.member')} htmlFor="issue-member" style={{ marginBottom: 0 }}>
                <MemberPicker
                  id="issue-member"
                  value={memberId}
                  name={member?.name ?? undefined}
                  onChange={(id) => setSearch(id ? { member: id } : {}, { replace: true })}
                />
              </Form.Item>
            </Form>
          </Card>
          {!memberId && <EmptyState what={t('letters.form.memberChoose')} />}
          {memberId && loading && !member && <LoadingLayout />}
          <GraphTrouble error={error} onRetry={() => void refetch()} />
          {member && <Letter key={member.id} member={member} />}
        </Flex>
      )}
    </>
  )
}

function Letter({ member }: { member: Member }) {
  const { t } = useTranslation('township')
  const name = member.name ?? t('townships.noName')
  const inForce = member.letters?.some(({ state }) => (LETTERS_IN_FORCE as readonly string[]).includes(state)) ?? false
  const refusal = issueRefusal(
    {
      originScope: member.originScope ?? 'IN_COUNTY',
      stage: member.stage ?? 'FOUND',
      letterInForce: inForce,
    },
    { retentionReason: 'OWN_WISH' },
  )
  return (
    <>
      <Known member={member} />
      {refusal ? (
        <Card>
          <Typography.Text type="secondary">
            {refusal === 'LETTER_IN_FORCE' ? t('letters.form.inForce', { name }) : t(`reason.${refusal}`)}
          </Typography.Text>
        </Card>
      ) : (
        <IssueForm member={member} />
      )}
    </>
  )
}

/** What the register says and the letter will say, so that nobody enters it again. */
function Known({ member }: { member: Member }) {
  const { t } = useTranslation('township')
  const label = (key: string) => t(`members.${key}`)
  return (
    <Card title={t('letters.form.known')}>
      <Typography.Paragraph type="secondary">{t('letters.form.knownHow')}</Typography.Paragraph>
      <FactList
        columns={2}
        facts={[
          { key: 'name', label: label('name'), value: member.name },
          { key: 'sex', label: label('sex'), value: member.sex && t(`words.sex.${member.sex}`) },
          { key: 'born', label: label('born'), value: member.born },
          {
            key: 'membership',
            label: label('membership'),
            value: member.membership && t(`words.membership.${member.membership}`),
          },
          {
            key: 'branch',
            label: label('originBranch'),
            value: [member.originTownship?.name, member.originBranch?.name ?? member.originBranchText]
              .filter(Boolean)
              .join(' · '),
          },
          { key: 'phone', label: label('phone'), value: member.contact?.phones.join(' · ') },
          { key: 'destination', label: label('destination'), value: member.destination },
          {
            key: 'work',
            label: label('work'),
            value: [member.industryText, member.employer].filter(Boolean).join(' · '),
          },
        ]}
      />
    </Card>
  )
}

function IssueForm({ member }: { member: Member }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { pathTo } = useTownship()
  const { form, formProps, value, keptAt, sent, clear } = useFormDraft<Values>(`letter:${member.id}`, {
    retentionReason: undefined,
    retentionNote: '',
    leftOn: '',
    duesPaidUpTo: member.duesPaidUpTo ?? '',
    contactName: '',
    contactPhone: '',
  })
  const { act, acting, trouble } = useAct(IssueLetterMutation, [TownshipRegistryWorkQuery])
  const label = (key: string) => t(`letters.form.${key}`)
  const other = value.retentionReason === 'OTHER'

  async function issue(values: Values) {
    const told = (text: string | undefined) => text?.trim() || undefined
    const { data, trouble: problem } = await act({
      input: {
        memberId: member.id,
        retentionReason: values.retentionReason,
        retentionNote: told(values.retentionNote),
        leftOn: told(values.leftOn),
        duesPaidUpTo: told(values.duesPaidUpTo),
        contactName: told(values.contactName),
        contactPhone: told(values.contactPhone),
      },
    })
    if (!data) return form.setFields(fieldFaults(problem, t) as Parameters<typeof form.setFields>[0])
    sent()
    message.success(t('letters.form.done', { number: data.issueLetter.number }))
    void navigate(pathTo(`letters/${data.issueLetter.id}`) ?? '', { replace: true })
  }

  return (
    <Card>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void issue(values)}>
        <Form.Item
          name="retentionReason"
          label={label('reason')}
          rules={[{ required: true, message: t('field.choose', { label: label('reason') }) }]}
        >
          <Radio.Group
            aria-label={label('reason')}
            options={RETENTION_REASONS.map((reason) => ({ value: reason, label: t(`words.retention.${reason}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="retentionNote"
          label={label('note')}
          rules={
            other ? [{ required: true, whitespace: true, message: t('field.required', { label: label('note') }) }] : []
          }
        >
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
        <div
          style={{
            display: 'grid',
            columnGap: 16,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
          }}
        >
          <Form.Item name="leftOn" label={label('leftOn')} extra={label('leftOnHint')}>
            <Input maxLength={10} inputMode="numeric" />
          </Form.Item>
          <Form.Item
            name="duesPaidUpTo"
            label={label('dues')}
            extra={label('duesHint')}
            rules={[{ pattern: /^\d{4}-(0[1-9]|1[0-2])$/, message: label('duesFault') }]}
          >
            <Input maxLength={7} inputMode="numeric" />
          </Form.Item>
          <Form.Item name="contactName" label={label('contactName')} extra={label('contactHint')}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="contactPhone" label={label('contactPhone')}>
            <Input maxLength={20} inputMode="tel" autoComplete="off" />
          </Form.Item>
        </div>
        <Typography.Paragraph>{label('consequence')}</Typography.Paragraph>
        <GraphTrouble error={trouble} onRetry={() => form.submit()} />
        <Button type="primary" htmlType="submit" loading={acting}>
          {t('letters.issue')}
        </Button>
      </Form>
    </Card>
  )
}
