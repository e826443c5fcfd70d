import { useQuery } from '@apollo/client/react'
import { Flex, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { HOST_BRANCH_KINDS, type HostBranchKind } from '@mobile-members/model/branches.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { FoundAct } from './found-act.tsx'
import { TownBranchesQuery } from './branches.queries.ts'

const LISTS = ['ALL', ...HOST_BRANCH_KINDS, 'WITHOUT_SECRETARY', 'DISSOLVING'] as const

/** The town's branches by kind, with what is worth a look (R16). */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const [open, setOpen] = useListTab(LISTS)
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const kind = (HOST_BRANCH_KINDS as readonly string[]).includes(open) ? (open as HostBranchKind) : null
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(TownBranchesQuery, {
    variables: { kind, search: search || null, first: 100 },
  })
  const page = (data ?? previousData)?.hostBranches
  // A town has some dozens of branches, so the few without a secretary or to be dissolved are picked from them here.
  const rows = (page?.nodes ?? []).filter((branch) =>
    open === 'WITHOUT_SECRETARY' ? branch.secretaryVacant : open !== 'DISSOLVING' || Boolean(branch.dissolvingSince),
  )
  return (
    <>
      <PageHead title={t('branches.title')} about={t('branches.about')}>
        <Input.Search
          allowClear
          value={typed}
          placeholder={t('branches.search')}
          aria-label={t('branches.search')}
          onChange={({ target }) => setTyped(target.value)}
          style={{ width: 220 }}
        />
        <FoundAct />
      </PageHead>
      <ListTabs open={open} onOpen={setOpen} tabs={LISTS.map((key) => ({ key, label: t(`branches.list.${key}`) }))} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <KeysetTable
          rows={rows}
          rowKey={({ id }) => id}
          loading={loading}
          onOpen={({ id }) => void navigate(`/branches/${id}`)}
          columns={[
            {
              key: 'name',
              title: t('branches.name'),
              render: (_value, { id, name }) => <Link to={`/branches/${id}`}>{name}</Link>,
            },
            { key: 'kind', title: t('branches.kind'), render: (_value, branch) => t(`branches.kindOf.${branch.kind}`) },
            {
              key: 'mobile',
              title: t('branches.mobile'),
              align: 'right',
              render: (_value, { mobileMembers }) => mobileMembers,
            },
            {
              key: 'own',
              title: t('branches.own'),
              align: 'right',
              render: (_value, branch) =>
                t('branches.ownOf', { full: branch.ownFullMembers, probationary: branch.ownProbationaryMembers }),
            },
            {
              key: 'warnings',
              title: t('branches.warnings'),
              render: (_value, { warnings, dissolvingSince }) => (
                <Flex gap={6} wrap>
                  {dissolvingSince && <ToneTag tone="ALARM">{t('branches.dissolving')}</ToneTag>}
                  <Warnings warnings={warnings} />
                </Flex>
              ),
            },
          ]}
          empty={<EmptyState what={t('branches.empty')} how={t('branches.emptyHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor ?? null },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      hostBranches: joinPages(before.hostBranches, fetchMoreResult.hostBranches),
                    }),
                  })
              : undefined
          }
        />
      )}
    </>
  )
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  const { t } = useTranslation('town-center')
  return (
    <Flex gap={6} wrap>
      {warnings.map((warning) => (
        <ToneTag key={warning} tone={warning === 'WITHOUT_SECRETARY' ? 'ALARM' : 'WAITING'}>
          {t(`branches.warningOf.${warning}`)}
        </ToneTag>
      ))}
    </Flex>
  )
}
