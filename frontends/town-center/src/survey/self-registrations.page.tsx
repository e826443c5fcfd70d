import { useQuery } from '@apollo/client/react'
import { Button, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { SELF_REGISTRATION_STATES } from '@mobile-members/model/registry.ts'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable, type KeysetTableProps } from '@mobile-members/ui/keyset-table.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownSelfRegistrationsQuery } from '../gql/graphql.ts'
import { ListTabs } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { LineLink } from './line-link.tsx'
import { SelfRegistrationActs } from './self-registration-acts.tsx'
import { SelfRegistrationsQuery } from './self-registrations.queries.ts'

type Registration = NonNullable<TownSelfRegistrationsQuery['selfRegistrations']>['nodes'][number]
type Columns = KeysetTableProps<Registration>['columns']

/** Members who registered by themselves (R30): those to verify, and what became of the others. */
export function Component() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const state = SELF_REGISTRATION_STATES.find((one) => one === search.get('list')) ?? 'PENDING'
  const { data, loading, error, refetch, fetchMore } = useQuery(SelfRegistrationsQuery, {
    variables: { state, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.selfRegistrations
  const columns = useColumns(state)
  return (
    <>
      <PageHead title={t('selfRegistrations.title')} about={t('selfRegistrations.about')}>
        <Link to="/survey">
          <Button>{t('selfRegistrations.back')}</Button>
        </Link>
      </PageHead>
      <ListTabs
        tabs={SELF_REGISTRATION_STATES.map((key) => ({ key, label: t(`selfRegistrations.list.${key}`) }))}
        open={state}
        onOpen={(key) => setSearch({ list: key }, { replace: true })}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading && !page}
        total={page?.total}
        empty={<EmptyState what={t(`selfRegistrations.none.${state}`)} how={t('selfRegistrations.noneHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    selfRegistrations: joinPages(before.selfRegistrations, fetchMoreResult.selfRegistrations),
                  }),
                })
            : undefined
        }
        columns={columns}
      />
    </>
  )
}

function useColumns(state: Registration['state']): Columns {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const quiet = (text: string | null) => text && <Typography.Text type="secondary">{text}</Typography.Text>
  const told: Columns = [
    {
      title: t('selfRegistrations.person'),
      render: (_, { facts }) =>
        facts ? (
          <Flex vertical>
            <span>{facts.name}</span>
            {quiet(
              [
                facts.sex && t(`selfRegistrations.sexOf.${facts.sex}`),
                t(`selfRegistrations.membershipOf.${facts.membership}`),
              ]
                .filter(Boolean)
                .join(' · '),
            )}
          </Flex>
        ) : (
          quiet(t('selfRegistrations.forgotten'))
        ),
    },
    {
      title: t('selfRegistrations.phone'),
      render: (_, { facts }) => facts && <a href={`tel:${facts.phone}`}>{facts.phone}</a>,
    },
    {
      title: t('selfRegistrations.idNumber'),
      render: (_, { facts }) => facts && (facts.idNumber ?? quiet(t('selfRegistrations.noIdNumber'))),
    },
    {
      title: t('selfRegistrations.origin'),
      render: (_, { facts }) =>
        facts && (
          <Flex vertical>
            <span>{facts.origin}</span>
            {quiet(facts.originBranch)}
            {facts.fromOutside && (
              <div>
                <ToneTag tone="WAITING">{t('selfRegistrations.outside')}</ToneTag>
              </div>
            )}
          </Flex>
        ),
    },
    {
      title: t('selfRegistrations.here'),
      render: (_, { facts }) =>
        facts && (
          <Flex vertical>
            <span>{facts.residence}</span>
            {quiet([facts.industry, facts.employer].filter(Boolean).join(' · '))}
          </Flex>
        ),
    },
    {
      title: t('selfRegistrations.received'),
      render: (_, { receivedAt, receiptNo }) => (
        <Flex vertical>
          <span>{instantInTable(receivedAt)}</span>
          {quiet(receiptNo)}
        </Flex>
      ),
    },
  ]
  if (state === 'PENDING')
    return [
      ...told,
      ...(may('registry', 'verifySelfRegistration')
        ? [
            {
              title: t('selfRegistrations.acts'),
              render: (_: unknown, { id, facts }: Registration) => (
                <SelfRegistrationActs id={id} name={facts?.name ?? ''} />
              ),
            },
          ]
        : []),
    ]
  const decided: Columns[number] = {
    title: t('selfRegistrations.decided'),
    render: (_, { decidedAt }) => decidedAt && instantInTable(decidedAt),
  }
  if (state === 'REJECTED')
    return [...told, decided, { title: t('selfRegistrations.reason'), dataIndex: 'rejectReason' }]
  return [
    ...told,
    decided,
    {
      title: t('selfRegistrations.outcome'),
      render: (_, { lineId, link }) => lineId && <LineLink lineId={lineId} link={link} />,
    },
  ]
}
