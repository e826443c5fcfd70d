import { useQuery } from '@apollo/client/react'
import { App, Button, Flex, Input, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { ORIGIN_SCOPES, STAGES } from '@mobile-members/model/registry.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { AsOfBanner, AsOfPicker } from '@mobile-members/web/archives/as-of-picker.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownMembersQuery as Members } from '../gql/graphql.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { useFolderWords } from '../archives/use-folder-words.ts'
import { useMay } from '../people/use-may.ts'
import { EnterManyMutation, RegisterPlacesQuery, TownMembersQuery } from './members.queries.ts'
import { RegisterForm } from './register-form.tsx'
import { RosterExport } from './roster-export.tsx'
import { StageTag } from './stage-tag.tsx'
import { useMemberFilter } from './use-member-filter.ts'

type Row = NonNullable<Members['members']>['nodes'][number]

const FIRST = 50
const ORDERS = ['NAME', 'REGISTER_NO', 'FOUND_ON'] as const

/** The register: everybody known, searched and filtered by the address, entered in the unified register, exported, printed. */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const chosen = useMemberFilter()
  const folderWords = useFolderWords()
  const [ticked, setTicked] = useState<string[]>([])
  const places = useQuery(RegisterPlacesQuery, { fetchPolicy: 'cache-first' })
  const { data, loading, error, refetch, fetchMore } = useQuery(TownMembersQuery, {
    variables: { filter: chosen.filter, order: chosen.order, first: FIRST },
    // What was known on a past day must not be kept as what is known of these members today.
    ...(chosen.asOf ? { fetchPolicy: 'no-cache' as const } : {}),
  })
  const page = data?.members
  const organizations = places.data?.organizations ?? []
  const townships = organizations.filter(({ kind }) => kind === 'TOWNSHIP')
  const branches = organizations.filter(({ kind }) => kind === 'HOST_BRANCH' || kind === 'TEMPORARY_BRANCH')
  const rows = page?.nodes ?? []
  const enterable = ticked.filter((id) => rows.some((row) => row.id === id && !row.registerNo))
  const mayEnter = may('registry', 'enterInRegister') && !chosen.asOf

  const folder =
    chosen.folder &&
    t('folders.folderFilter', {
      category: t(`folders.categoryOf.${chosen.folder.category}`),
      folder: folderWords(
        chosen.folder.category,
        chosen.folder.value,
        organizations.find(({ id }) => id === chosen.folder?.value)?.shortName,
      ),
    })
  const words = [
    chosen.search,
    townships.find(({ id }) => id === chosen.filter.townshipId)?.shortName,
    branches.find(({ id }) => id === chosen.filter.branchId)?.name,
    ...(chosen.filter.stages ?? []).map((stage) => t(`people.stageOf.${stage}`)),
    chosen.registered === undefined ? undefined : t(chosen.registered ? 'members.filter.yes' : 'members.filter.no'),
    chosen.filter.originScope && t(`members.scopeOf.${chosen.filter.originScope}`),
    chosen.filter.withoutLetter ? t('members.filter.withoutLetter') : undefined,
    folder,
    chosen.asOf &&
      t('archives.asOfShort', { day: chosen.asOf.day, view: t(`archives.asOfViewOf.${chosen.asOf.view}`) }),
  ].filter(Boolean)

  return (
    <>
      <PageHead title={t('members.title')} about={t('members.about')}>
        {may('registry', 'registerMember') && <RegisterForm townships={townships} />}
        <Button onClick={() => void navigate('/members/archives')}>{t('folders.title')}</Button>
        <Button onClick={() => void navigate('/members/missing-papers')}>{t('archives.gapsTitle')}</Button>
        {may('registry', 'exportRequests') && (
          <Button onClick={() => void navigate('/members/exports')}>{t('exports.title')}</Button>
        )}
        {may('registry', 'Roster.file') && <RosterExport chosen={chosen} />}
        <PrintButton />
      </PageHead>
      <Flex gap={8} wrap className="mm-no-print" style={{ marginBottom: 8 }} role="search">
        <Input.Search
          key={chosen.search}
          aria-label={t('members.searchLabel')}
          placeholder={t('members.search')}
          defaultValue={chosen.search}
          allowClear
          enterButton={t('act.search')}
          onSearch={(value) => chosen.set({ search: value.trim() })}
          style={{ flex: '1 1 320px', maxWidth: 480 }}
        />
        <Select
          aria-label={t('members.filter.township')}
          value={chosen.filter.townshipId ?? ''}
          onChange={(value) => chosen.set({ township: value })}
          style={{ minWidth: 120 }}
          options={[
            { value: '', label: t('members.filter.anyTownship') },
            ...townships.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
        />
        <Select
          aria-label={t('members.filter.branch')}
          value={chosen.filter.branchId ?? ''}
          onChange={(value) => chosen.set({ branch: value })}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ minWidth: 140, maxWidth: 240 }}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('members.filter.anyBranch') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          aria-label={t('members.filter.stage')}
          value={chosen.filter.stages?.[0] ?? ''}
          onChange={(value) => chosen.set({ stage: value })}
          style={{ minWidth: 130 }}
          options={[
            { value: '', label: t('members.filter.anyStage') },
            ...STAGES.map((value) => ({ value, label: t(`people.stageOf.${value}`) })),
          ]}
        />
        <Select
          aria-label={t('members.filter.registered')}
          value={chosen.registered === undefined ? '' : String(chosen.registered)}
          onChange={(value) => chosen.set({ registered: value })}
          style={{ minWidth: 150 }}
          options={[
            { value: '', label: t('members.filter.anyRegistered') },
            { value: 'true', label: t('members.filter.yes') },
            { value: 'false', label: t('members.filter.no') },
          ]}
        />
        <Select
          aria-label={t('members.filter.scope')}
          value={chosen.filter.originScope ?? ''}
          onChange={(value) => chosen.set({ scope: value })}
          style={{ minWidth: 120 }}
          options={[
            { value: '', label: t('members.filter.anyScope') },
            ...ORIGIN_SCOPES.map((value) => ({ value, label: t(`members.scopeOf.${value}`) })),
          ]}
        />
        <Select
          aria-label={t('members.filter.order')}
          value={chosen.order}
          onChange={(value) => chosen.set({ order: value })}
          style={{ minWidth: 130 }}
          options={ORDERS.map((value) => ({ value, label: t(`members.orderOf.${value}`) }))}
        />
        <AsOfPicker value={chosen.asOf} onChange={chosen.set} />
        {words.length > 0 && <Button onClick={chosen.clear}>{t('members.filter.clear')}</Button>}
      </Flex>
      <AsOfBanner value={chosen.asOf} onToday={() => chosen.set({ asOf: '', view: '' })} />
      {folder && (
        <Typography.Paragraph strong className="mm-no-print">
          {folder}
        </Typography.Paragraph>
      )}
      {mayEnter && (
        <Flex gap={8} wrap align="center" className="mm-no-print" style={{ marginBottom: 8 }}>
          <EnterAct memberIds={enterable} onEntered={() => setTicked([])} />
          <Typography.Text type="secondary" role="status">
            {t('members.picked', { count: enterable.length })}
          </Typography.Text>
        </Flex>
      )}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <PrintView title={t('members.rosterTitle')} filter={words.join(' · ')}>
        <KeysetTable<Row>
          rows={rows}
          rowKey={({ id }) => id}
          loading={loading}
          total={page?.total}
          onOpen={({ id }) => void navigate(`/members/${id}`)}
          {...(mayEnter
            ? {
                selection: {
                  selectedRowKeys: ticked,
                  onChange: (keys) => setTicked(keys.map(String)),
                  getCheckboxProps: ({ registerNo, name }) => ({
                    disabled: Boolean(registerNo),
                    'aria-label': t('members.pickOne', { name: name ?? '' }),
                  }),
                },
              }
            : {})}
          empty={
            words.length > 0 ? (
              <EmptyState what={t('members.noMatch')} how={t('members.noMatchHow')}>
                <Button onClick={chosen.clear}>{t('members.filter.clear')}</Button>
              </EmptyState>
            ) : (
              <EmptyState what={t('members.none')} how={t('members.noneHow')} />
            )
          }
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      members: joinPages(before.members, fetchMoreResult.members),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              title: t('members.column.registerNo'),
              render: (_, { registerNo }) =>
                registerNo ?? <Typography.Text type="secondary">{t('members.notRegistered')}</Typography.Text>,
            },
            {
              title: t('members.column.name'),
              render: (_, { id, name }) => (
                <Link
                  to={`/members/${id}`}
                  style={{ display: 'inline-block', maxWidth: 200, overflowWrap: 'anywhere' }}
                >
                  {name ?? t('people.noName')}
                </Link>
              ),
            },
            {
              title: t('members.column.sex'),
              render: (_, { sex }) => sex && t(`people.sexOf.${sex}`),
            },
            { title: t('members.column.born'), dataIndex: 'born' },
            {
              title: t('members.column.origin'),
              render: (_, { originTownship, originPlace, originScope }) =>
                originTownship?.shortName ?? originPlace ?? (originScope && t(`members.scopeOf.${originScope}`)),
            },
            {
              title: t('members.column.stage'),
              render: (_, { stage }) => stage && <StageTag stage={stage} />,
            },
            {
              title: t('members.column.branch'),
              render: (_, { placedBranch }) =>
                placedBranch && (
                  <span style={{ display: 'inline-block', maxWidth: 260, overflowWrap: 'anywhere' }}>
                    {placedBranch.shortName || placedBranch.name}
                  </span>
                ),
            },
            {
              title: t('members.column.industry'),
              render: (_, { industryText }) => (
                <span style={{ display: 'inline-block', maxWidth: 160, overflowWrap: 'anywhere' }}>{industryText}</span>
              ),
            },
            { title: t('members.column.foundOn'), dataIndex: 'foundOn' },
          ]}
        />
      </PrintView>
    </>
  )
}

function EnterAct({ memberIds, onEntered }: { memberIds: string[]; onEntered: () => void }) {
  const { t } = useTranslation('town-center')
  const { message, modal } = App.useApp()
  const { act, trouble } = useAct(EnterManyMutation, [TownMembersQuery])
  const count = memberIds.length
  return (
    <ConfirmAct
      label={t('members.enter')}
      consequence={t('members.enterConsequence', { count })}
      disabledBecause={count === 0 ? t('members.nobodyPicked') : undefined}
      onConfirm={async () => {
        const { data } = await act({ memberIds })
        if (!data) return false
        const { entered, refused } = data.enterManyInRegister
        if (refused.length === 0) void message.success(t('members.entered', { count: entered.length }))
        else
          modal.warning({
            title: t('members.enteredSome', { count: entered.length, left: refused.length }),
            content: (
              <ul style={{ paddingInlineStart: 20 }}>
                {refused.map(({ memberId, reason, member }) => (
                  <li key={memberId}>
                    <Link to={`/members/${memberId}`}>{member?.name ?? t('people.noName')}</Link>
                    {` · ${t(`reason.${reason}`)}`}
                  </li>
                ))}
              </ul>
            ),
          })
        onEntered()
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
