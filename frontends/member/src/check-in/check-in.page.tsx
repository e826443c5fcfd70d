import { useQuery } from '@apollo/client/react'
import { FilePdfOutlined } from '@ant-design/icons'
import { Button, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList, type Fact } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import type { MyCheckInQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { AnnounceForm } from './announce-form.tsx'
import { MyCheckInQuery } from './check-in.queries.ts'

type Sheet = NonNullable<Answer['checkInForm']>
type Member = NonNullable<Sheet['member']>

/** The member's registration form (R79): what is known is shown and not asked, the rest is filled in here and confirmed at the counter (R78). */
export function Component() {
  const { t, i18n } = useTranslation('member')
  const me = useMe()
  const { data, loading, error, refetch } = useQuery(MyCheckInQuery, {
    variables: { memberId: me.memberId ?? '' },
    skip: !me.memberId,
    fetchPolicy: 'cache-and-network',
  })
  const sheet = data?.checkInForm
  const member = sheet?.member
  const over = member?.stage === 'CHECKED_IN' || member?.stage === 'PLACED'
  if ((me.loading && !me.memberId) || (loading && !sheet)) return <LoadingLayout />
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('checkIn.title')} about={t('checkIn.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!member && !error && <EmptyState what={t('checkIn.none')} how={t('checkIn.noneHow')} />}
      {sheet && member && (
        <Flex vertical gap={16}>
          <Card>
            <Typography.Text role="status">
              {over
                ? t('checkIn.done')
                : sheet.refusal
                  ? t('checkIn.cannot', {
                      reason: t([`reason.${sheet.refusal}`, 'trouble.what.REFUSED'], { reason: sheet.refusal }),
                    })
                  : sheet.announced?.announcedOn
                    ? t('checkIn.announced', { day: dayInWords(sheet.announced.announcedOn, i18n.language) })
                    : t('checkIn.about')}
            </Typography.Text>
          </Card>
          {!sheet.refusal && !over && (
            <Card title={t('checkIn.form')}>
              <AnnounceForm missing={sheet.missing} announced={Boolean(sheet.announced)} />
            </Card>
          )}
          <Known sheet={sheet} member={member} />
          <Paper memberId={member.id} />
        </Flex>
      )}
    </>
  )
}

function Known({ sheet: { letter, missing }, member }: { sheet: Sheet; member: Member }) {
  const { t } = useTranslation('member')
  const { contact } = member
  const fact = (key: string, value: string | null | undefined): Fact[] =>
    value && !missing.includes(key) ? [{ key, label: t(`checkIn.${key}`), value }] : []
  return (
    <Card title={t('checkIn.known')}>
      <FactList
        facts={[
          ...fact('name', member.name),
          ...fact('sex', member.sex && t(`words.sex.${member.sex}`)),
          ...fact('born', member.born),
          ...fact('membership', member.membership && t(`words.membership.${member.membership}`)),
          ...fact(
            'origin',
            [member.originTownship?.name, member.originBranch?.name].filter(Boolean).join(' · ') || undefined,
          ),
          ...fact('phone', missing.includes('phones') ? undefined : contact?.phones.join(' · ')),
          ...fact('residence', contact?.residence),
          ...fact('occupation', member.occupation && t(`words.occupation.${member.occupation}`)),
          ...fact('industry', member.industryText),
          ...fact('employer', member.employer),
          ...fact(
            'letter',
            letter ? t('checkIn.letterUntil', { number: letter.number, day: letter.validUntil }) : undefined,
          ),
        ]}
      />
      <Typography.Paragraph type="secondary" style={{ margin: '12px 0 0' }}>
        {t('checkIn.knownHow')}
      </Typography.Paragraph>
    </Card>
  )
}

function Paper({ memberId }: { memberId: string }) {
  const { t } = useTranslation('member')
  const paper = usePaper()
  return (
    <Card>
      <Flex vertical gap={12}>
        <GraphTrouble error={paper.trouble} />
        <Button
          block
          icon={<FilePdfOutlined aria-hidden />}
          loading={paper.opening}
          onClick={() => void paper.open(`/files/registration-forms/${memberId}.pdf`)}
        >
          {t('checkIn.print')}
        </Button>
        <Typography.Text type="secondary">{t('checkIn.printHow')}</Typography.Text>
      </Flex>
    </Card>
  )
}
