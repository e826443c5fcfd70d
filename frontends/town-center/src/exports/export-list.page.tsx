import { useQuery } from '@apollo/client/react'
import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFiles } from '@mobile-members/web/use-files.ts'
import type { ExportRequestsQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { useMay } from '../people/use-may.ts'
import { DecideExportMutation, ExportRequestsQuery } from './exports.queries.ts'

type Request = NonNullable<Answer['exportRequests']>['nodes'][number]

const TONES = { OPEN: 'WAITING', APPROVED: 'DONE', REJECTED: 'ALARM' } as const

/** Rosters above the limit: asked for, approved by the director, taken out (X9). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch, fetchMore } = useQuery(ExportRequestsQuery, { variables: { first: 50 } })
  const page = data?.exportRequests
  return (
    <>
      <BackLink to="/members" label={t('folders.back')} />
      <PageHead title={t('exports.title')} about={t('exports.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList<Request>
        label={t('exports.title')}
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        total={page?.total}
        empty={<EmptyState what={t('exports.empty')} how={t('exports.emptyHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    exportRequests: joinPages(before.exportRequests, fetchMoreResult.exportRequests),
                  }),
                })
            : undefined
        }
        columns={[
          { key: 'by', title: t('exports.by'), main: true, render: ({ requestedByName }) => requestedByName },
          { key: 'at', title: t('exports.at'), render: ({ requestedAt }) => instantInTable(requestedAt) },
          {
            key: 'purpose',
            title: t('exports.purpose'),
            render: ({ purpose }) => <span style={{ overflowWrap: 'anywhere' }}>{purpose}</span>,
          },
          { key: 'rows', title: t('exports.rows'), align: 'right', render: ({ rowCount }) => rowCount },
          {
            key: 'state',
            title: t('exports.state'),
            render: ({ state, rejectReason, takenAt }) => (
              <>
                <ToneTag tone={TONES[state]}>{t(`exports.stateOf.${state}`)}</ToneTag>
                {rejectReason && <div>{t('exports.reason', { reason: rejectReason })}</div>}
                {takenAt && <div>{t('exports.taken', { at: instantInTable(takenAt) })}</div>}
              </>
            ),
          },
          { key: 'acts', title: '', render: (request) => <Acts request={request} /> },
        ]}
      />
    </>
  )
}

function Acts({ request: { id, list, purpose, rowCount, state, mine, requestedByName } }: { request: Request }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const files = useFiles()
  const [unsaved, setUnsaved] = useState<Trouble>()
  const { act, trouble } = useAct(DecideExportMutation, [ExportRequestsQuery])
  const words = { name: requestedByName ?? '', rows: rowCount, purpose }
  const decide = async (approve: boolean, rejectReason?: string) => {
    const { data } = await act({ id, approve, ...(rejectReason ? { rejectReason } : {}) })
    if (data) void message.success(t(approve ? 'exports.approved' : 'exports.rejected'))
    return data !== undefined
  }
  if (state === 'OPEN' && !mine && may('registry', 'decideExport'))
    return (
      <Flex gap={8} wrap>
        <ConfirmAct
          type="primary"
          size="small"
          label={t('exports.approve')}
          consequence={t('exports.approveWhat', words)}
          problem={<GraphTrouble error={trouble} />}
          onConfirm={() => decide(true)}
        />
        <ConfirmAct
          size="small"
          label={t('exports.reject')}
          consequence={t('exports.rejectWhat', words)}
          reasonRequired
          problem={<GraphTrouble error={trouble} />}
          onConfirm={(reason) => decide(false, reason)}
        />
      </Flex>
    )
  if (state !== 'APPROVED' || !mine) return null
  return (
    <Flex gap={8} wrap>
      {(['xlsx', 'pdf'] as const).map((kind) => (
        <Button
          key={kind}
          size="small"
          onClick={() =>
            void files
              .save(`/files/roster.${kind}?${list}&${new URLSearchParams({ purpose, approval: id }).toString()}`)
              .then(setUnsaved)
          }
        >
          {t(`exports.${kind}`)}
        </Button>
      ))}
      <GraphTrouble error={unsaved} />
    </Flex>
  )
}
