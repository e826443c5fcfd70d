import { useQuery } from '@apollo/client/react'
import { App, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { WorkUnitsQuery as Answer } from '../gql/graphql.ts'
import { useMay } from '../people/use-may.ts'
import { ReviseWorkUnitMutation, WorkUnitsQuery } from './places.queries.ts'
import { UnitFields, unitInput, type UnitValues } from './unit-fields.tsx'

type Unit = NonNullable<Answer['workUnits']>['nodes'][number]

/** Work units by name, each with its Party organisation. */
export function UnitTable() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(WorkUnitsQuery, {
    variables: { search: search || null, first: 50 },
  })
  const page = (data ?? previousData)?.workUnits
  return (
    <>
      <Input.Search
        allowClear
        value={typed}
        placeholder={t('places.search')}
        aria-label={t('places.search')}
        onChange={({ target }) => setTyped(target.value)}
        style={{ maxWidth: 280, marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        columns={[
          { key: 'name', title: t('places.name'), render: (_value, { name }) => name },
          { key: 'kind', title: t('places.kind'), render: (_value, { kind }) => t(`facts.unitKindOf.${kind}`) },
          {
            key: 'party',
            title: t('places.party'),
            render: (_value, unit) => t(`facts.partyOf.${unit.partyOrganization}`),
          },
          {
            key: 'branch',
            title: t('places.branch'),
            render: (_value, { branch }) => branch && <Link to={`/branches/${branch.id}`}>{branch.name}</Link>,
          },
          {
            key: 'place',
            title: t('places.place'),
            render: (_value, { latitude }) => t(typeof latitude === 'number' ? 'places.placed' : 'places.unplaced'),
          },
          {
            key: 'act',
            title: '',
            render: (_value, unit) => may('branches', 'reviseWorkUnit') && <ReviseUnit unit={unit} />,
          },
        ]}
        empty={<EmptyState what={t('places.emptyUnits')} how={t('places.emptyUnitsHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    workUnits: joinPages(before.workUnits, fetchMoreResult.workUnits),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}

function ReviseUnit({ unit }: { unit: Unit }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act } = useAct(ReviseWorkUnitMutation, [WorkUnitsQuery])
  const { id, name, kind, industry, latitude, longitude, partyOrganization, parent, branch } = unit
  return (
    <FormAct<UnitValues>
      name={`unit:${id}`}
      label={t('places.revise')}
      size="small"
      consequence={t('places.reviseUnitWhat', { name })}
      empty={{
        name,
        kind,
        industry: industry ?? undefined,
        partyOrganization,
        branchId: branch?.id,
        latitude: latitude?.toString(),
        longitude: longitude?.toString(),
      }}
      onSubmit={async (values) => {
        const { data, trouble } = await act({ id, input: { ...unitInput(values), parentId: parent?.id ?? null } })
        if (data) message.success(t('places.revised'))
        return trouble
      }}
    >
      <UnitFields branch={branch ?? undefined} />
    </FormAct>
  )
}
