import { useQuery } from '@apollo/client/react'
import { Flex, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { VerificationBoardsQuery } from '@mobile-members/web/verification/verification.queries.ts'

const SIDES = ['openMember', 'openHost', 'openTownship', 'openDecision'] as const
const WORDS = { openMember: 'MEMBER', openHost: 'HOST', openTownship: 'TOWNSHIP', openDecision: 'DECISION' } as const

/** How far each township or branch has come, those with the most open first; each leads to its list. */
export function VerificationBoard({ campaignId, by }: { campaignId: string; by: 'byTownship' | 'byBranch' }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(VerificationBoardsQuery)
  const campaign = data?.verificationCampaigns?.find(({ id }) => id === campaignId)
  const townships = by === 'byTownship'
  const rows = (townships ? campaign?.townships : campaign?.branches) ?? []
  const nameOf = (row: (typeof rows)[number]) =>
    row.name ?? t(townships ? 'verification.outside' : 'verification.noBranch')
  const csv = () =>
    csvOf(
      [t(`verification.${by}`), t('verification.settled'), t('verification.notFound'), ...SIDES.map((side) => t(`verification.openSide.${WORDS[side]}`))],
      rows.map((row) => [nameOf(row), `${row.settled}/${row.total}`, row.notFound, ...SIDES.map((side) => row[side])]),
    ) // prettier-ignore
  return (
    <>
      <Flex gap={8} wrap style={{ marginBottom: 8 }} className="mm-no-print">
        <ExportButton onExport={async () => ({ blob: csv(), name: 'verification.csv' })} />
        <PrintButton />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList
        label={t(`verification.${by}`)}
        rows={rows}
        rowKey={({ organizationId }) => organizationId ?? ''}
        loading={loading}
        empty={<EmptyState what={t('verification.emptyList')} />}
        columns={[
          {
            key: 'name',
            title: t(townships ? 'verification.township' : 'verification.branch'),
            main: true,
            render: (row) =>
              row.organizationId ? (
                <Link to={`?list=entries&${townships ? 'township' : 'branch'}=${row.organizationId}`}>
                  {nameOf(row)}
                </Link>
              ) : (
                nameOf(row)
              ),
          },
          {
            key: 'settled',
            title: t('verification.settled'),
            render: ({ settled, total }) => (
              <Flex gap={8} align="center">
                <Progress
                  percent={total === 0 ? 100 : Math.floor((settled / total) * 100)}
                  size="small"
                  style={{ width: 120, margin: 0 }}
                />
                {t('verification.settledOf', { settled, total })}
              </Flex>
            ),
          },
          ...SIDES.map((side) => ({
            key: side,
            title: t(`verification.openSide.${WORDS[side]}`),
            align: 'right' as const,
            render: (row: (typeof rows)[number]) => row[side],
          })),
          { key: 'notFound', title: t('verification.notFound'), align: 'right', render: ({ notFound }) => notFound },
        ]}
      />
    </>
  )
}
