import { useQuery } from '@apollo/client/react'
import { Button, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PhoneShell } from '@mobile-members/ui/phone-shell.tsx'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { MemberOpenLetterQuery } from '../gql/graphql.ts'
import { OpenLetterQuery } from './open-letter.queries.ts'

type Answer = MemberOpenLetterQuery

/** The day as a letter has it, without the day of the week. */
const onPaper = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })

/** The open letter in its newest version, or the one that the address names (R29); nobody signs in to read it. */
export function Component() {
  const { t } = useTranslation('member')
  const named = useParams()['version']
  const version = named && /^\d{1,6}$/.test(named) ? Number(named) : null
  const { data, loading, error, refetch } = useQuery(OpenLetterQuery, { variables: { version } })
  const none = troubleOf(error)?.code === 'NOT_FOUND'
  return (
    <PhoneShell product={t('product.name')} items={[]} open="" onOpen={() => undefined}>
      {loading && !data && <LoadingLayout />}
      {!none && <GraphTrouble error={error} onRetry={() => void refetch()} />}
      {none && <EmptyState what={t('openLetter.none')} how={t('openLetter.noneHow')} />}
      {data?.openLetter && <Letter letter={data.openLetter} newest={data.openLetters?.[0]?.version} />}
      {(data?.openLetter || none) && <ToRegister />}
      <Versions open={data?.openLetter?.version} versions={data?.openLetters ?? []} />
    </PhoneShell>
  )
}

function Letter({ letter, newest }: { letter: NonNullable<Answer['openLetter']>; newest: number | undefined }) {
  const { t, i18n } = useTranslation('member')
  const { version, title, text, signedBy, publishedOn } = letter
  const day = dayInWords(publishedOn, i18n.language)
  return (
    <>
      {newest !== undefined && version < newest && (
        <Typography.Paragraph role="status">
          <Link to="/open-letter">{t('openLetter.older')}</Link>
        </Typography.Paragraph>
      )}
      {!i18n.language.startsWith('zh') && (
        <Typography.Paragraph type="secondary">{t('openLetter.inChinese')}</Typography.Paragraph>
      )}
      <article lang="zh">
        <Typography.Title level={1} style={{ fontSize: '1.35em', textAlign: 'center', margin: '16px 0' }}>
          {title}
        </Typography.Title>
        {text.split('\n').map((paragraph, at) => (
          <Typography.Paragraph key={`${version} ${at}`} style={{ textIndent: at === 0 ? 0 : '2em', lineHeight: 1.9 }}>
            {paragraph}
          </Typography.Paragraph>
        ))}
        <Typography.Paragraph style={{ textAlign: 'end' }}>
          {signedBy}
          <br />
          {onPaper.format(new Date(publishedOn))}
        </Typography.Paragraph>
      </article>
      <Typography.Paragraph type="secondary">{t('openLetter.version', { version, day })}</Typography.Paragraph>
    </>
  )
}

function ToRegister() {
  const { t } = useTranslation('member')
  return (
    <Flex vertical gap={4} className="mm-no-print" style={{ margin: '16px 0' }}>
      <Link to="/register">
        <Button block type="primary">
          {t('openLetter.register')}
        </Button>
      </Link>
      <Typography.Text type="secondary">{t('openLetter.registerHint')}</Typography.Text>
    </Flex>
  )
}

function Versions({ open, versions }: { open: number | undefined; versions: NonNullable<Answer['openLetters']> }) {
  const { t, i18n } = useTranslation('member')
  if (versions.length < 2) return null
  return (
    <nav aria-label={t('openLetter.versions')} className="mm-no-print">
      <Typography.Text type="secondary">{t('openLetter.versions')}</Typography.Text>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {versions.map(({ version, publishedOn }) => (
          <li key={version}>
            <Link
              to={`/open-letter/${version}`}
              aria-current={version === open ? 'page' : undefined}
              style={{ display: 'inline-flex', minHeight: 44, alignItems: 'center' }}
            >
              {t('openLetter.version', { version, day: dayInWords(publishedOn, i18n.language) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
