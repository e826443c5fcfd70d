import { useQuery } from '@apollo/client/react'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PhoneShell } from '@mobile-members/ui/phone-shell.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { CallButton } from '../lists/call-button.tsx'
import { LinkRow } from '../lists/link-row.tsx'
import { ServiceCenterQuery } from './center.queries.ts'

/** The town's service centre, for everybody (R11): where it is, when it is open, how to reach it. */
export function Component() {
  const { t, i18n } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(ServiceCenterQuery)
  const center = data?.townServiceCenter
  const office = data?.centerOffice
  const day = data?.nextReceptionDay
  const facts = [
    { key: 'address', label: t('center.address'), value: office?.address },
    { key: 'hours', label: t('center.hours'), value: office?.hours },
    { key: 'phone', label: t('center.phone'), value: office?.phone },
    {
      key: 'reception',
      label: t('center.reception'),
      value: day
        ? t('center.receptionAt', {
            day: dayInWords(day.heldOn, i18n.language),
            from: day.startsAt,
            until: day.endsAt,
            place: day.place,
          })
        : t('center.noReception'),
    },
  ].filter(({ value }) => value)
  return (
    <PhoneShell product={t('product.name')} items={[]} open="" onOpen={() => undefined}>
      {loading && !data && <LoadingLayout />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {data && !center && !error && <EmptyState what={t('center.none')} />}
      {center && (
        <>
          <PageHead title={center.name} about={t('center.about')} />
          <FactList facts={facts} />
          {office && (
            <Typography.Paragraph>
              <CallButton phone={office.phone} who={center.name} />
            </Typography.Paragraph>
          )}
          <ul style={{ margin: 0, padding: 0 }}>
            <LinkRow to="/register">{t('center.register')}</LinkRow>
            <LinkRow to="/regulations">{t('center.regulations')}</LinkRow>
            <LinkRow to="/">{t('center.enter')}</LinkRow>
          </ul>
        </>
      )}
    </PhoneShell>
  )
}
