import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { FeedbackRatesQuery } from './feedback.queries.ts'

/** For each branch, how much of its feedback was acknowledged, and how fast (R76). */
export function RateTable() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { data, loading, error, refetch } = useQuery(FeedbackRatesQuery)
  const rates = (data?.feedbackRates ?? []).toSorted((a, b) => (a.rate ?? 2) - (b.rate ?? 2))
  const share = (rate: number | null | undefined) =>
    rate === null || rate === undefined
      ? t('feedback.rateNone')
      : t('feedback.rateOf', { percent: Math.round(rate * 100) })
  if (error && !data?.feedbackRates) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={rates}
        rowKey={({ branch }) => branch.id}
        loading={loading}
        onOpen={({ branch }) => void navigate(`/branches/${branch.id}`)}
        columns={[
          {
            key: 'branch',
            title: t('feedback.branch'),
            render: (_value, { branch }) => <Link to={`/branches/${branch.id}`}>{branch.name}</Link>,
          },
          { key: 'rate', title: t('feedback.rate'), align: 'right', render: (_value, { rate }) => share(rate) },
          {
            key: 'dispatched',
            title: t('feedback.dispatched'),
            align: 'right',
            render: (_value, { dispatched }) => dispatched,
          },
          {
            key: 'acknowledged',
            title: t('feedback.acknowledged'),
            align: 'right',
            render: (_value, { acknowledged }) => acknowledged,
          },
          {
            key: 'askedBack',
            title: t('feedback.askedBack'),
            align: 'right',
            render: (_value, { askedBack }) => askedBack,
          },
          { key: 'overdue', title: t('feedback.overdue'), align: 'right', render: (_value, { overdue }) => overdue },
          {
            key: 'medianDays',
            title: t('feedback.medianDays'),
            align: 'right',
            render: (_value, { medianDays }) =>
              medianDays === null || medianDays === undefined
                ? ''
                : t('feedback.daysOf', { days: Math.round(medianDays * 10) / 10 }),
          },
        ]}
        empty={<EmptyState what={t('feedback.ratesEmpty')} how={t('feedback.emptyHow')} />}
      />
      {rates.length > 0 && (
        <ExportButton
          onExport={async () => ({
            name: `${t('feedback.ratesTitle')}.csv`,
            blob: csvOf(
              [
                t('feedback.branch'),
                t('feedback.rate'),
                t('feedback.dispatched'),
                t('feedback.acknowledged'),
                t('feedback.askedBack'),
                t('feedback.overdue'),
                t('feedback.medianDays'),
              ],
              rates.map((one) => [
                one.branch.name,
                share(one.rate),
                one.dispatched,
                one.acknowledged,
                one.askedBack,
                one.overdue,
                one.medianDays,
              ]),
            ),
          })}
        />
      )}
    </>
  )
}
