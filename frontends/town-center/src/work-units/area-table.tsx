import { useQuery } from '@apollo/client/react'
import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchPicker } from '../branches/branch-picker.tsx'
import type { AreasQuery as Answer } from '../gql/graphql.ts'
import { useMay } from '../people/use-may.ts'
import { AreasQuery, ReviseAreaMutation } from './places.queries.ts'

type Area = NonNullable<Answer['residenceAreas']>[number]

/** Communities and villages: their branches, and since when a village is urban fringe. */
export function AreaTable() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(AreasQuery)
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={data?.residenceAreas ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        columns={[
          { key: 'name', title: t('places.name'), render: (_value, { name }) => name },
          { key: 'kind', title: t('places.kind'), render: (_value, { kind }) => t(`facts.areaOf.${kind}`) },
          {
            key: 'fringe',
            title: t('places.fringe'),
            render: (_value, { fringeSince }) =>
              fringeSince ? t('places.fringeSince', { day: fringeSince }) : t('places.not'),
          },
          {
            key: 'branch',
            title: t('places.branch'),
            render: (_value, { branch }) =>
              branch ? <Link to={`/branches/${branch.id}`}>{branch.name}</Link> : t('places.none'),
          },
          {
            key: 'act',
            title: '',
            render: (_value, area) => may('branches', 'reviseResidenceArea') && <ReviseArea area={area} />,
          },
        ]}
        empty={<EmptyState what={t('places.emptyAreas')} />}
      />
    </>
  )
}

function ReviseArea({ area }: { area: Area }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act } = useAct(ReviseAreaMutation, [AreasQuery])
  const { id, name, kind, fringeSince, branch } = area
  return (
    <FormAct<{ fringeSince?: string | undefined; branchId?: string | undefined }>
      name={`area:${id}`}
      label={t('places.revise')}
      size="small"
      consequence={t('places.reviseAreaWhat', { name })}
      empty={{ fringeSince: fringeSince ?? undefined, branchId: branch?.id }}
      onSubmit={async (values) => {
        const { data, trouble } = await act({
          id,
          input: { fringeSince: values.fringeSince || null, branchId: values.branchId ?? null },
        })
        if (data) message.success(t('places.revised'))
        return trouble
      }}
    >
      {kind === 'VILLAGE' && (
        <Form.Item name="fringeSince" label={t('places.fringeDay')}>
          <Input type="date" allowClear />
        </Form.Item>
      )}
      <Form.Item name="branchId" label={t('places.branch')}>
        <BranchPicker also={branch ?? undefined} />
      </Form.Item>
    </FormAct>
  )
}
