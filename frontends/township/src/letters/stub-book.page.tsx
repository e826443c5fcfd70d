import { useQuery } from '@apollo/client/react'
import { FilePdfOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { MemberName } from '../members/member-name.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { StubsQuery } from './letters.queries.ts'
import { missingSerials } from './missing-serials.ts'

/** How many years back the stub book can be turned. */
const YEARS = 5

/** The stub book of one year: every number, with its receipt pasted on (R43, R47). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId } = useTownship()
  const paper = usePaper()
  const [search, setSearch] = useSearchParams()
  const thisYear = Number(countyToday().slice(0, 4))
  const year = Number(search.get('year')) || thisYear
  const { data, loading, error, refetch } = useQuery(StubsQuery, { variables: { townshipId, year } })
  const stubs = data?.letterStubs ?? []
  const gaps = missingSerials(stubs.map(({ serial }) => serial))
  const label = (key: string) => t(`letters.stub.${key}`)
  return (
    <>
      <BackLink page="letters" label={t('letters.title')} />
      <PageHead title={label('title')} about={label('about')}>
        <Select
          aria-label={label('year')}
          value={year}
          onChange={(value) => setSearch({ year: String(value) }, { replace: true })}
          options={Array.from({ length: YEARS }, (_one, at) => thisYear - at).map((value) => ({
            value,
            label: t('letters.stub.yearOf', { year: value }),
          }))}
        />
        <PrintButton />
        <Button
          icon={<FilePdfOutlined />}
          loading={paper.opening}
          disabled={stubs.length === 0}
          onClick={() => void paper.open(`/files/stubs/${townshipId}/${year}.pdf`)}
        >
          {label('paper')}
        </Button>
      </PageHead>
      <GraphTrouble error={paper.trouble} />
      {error && !data?.letterStubs ? (
        <GraphTrouble error={error} onRetry={() => void refetch()} />
      ) : (
        <PrintView title={label('title')} filter={t('letters.stub.yearOf', { year })}>
          {stubs.length > 0 && (
            <p role="status" style={{ margin: '0 0 8px' }}>
              {gaps.length === 0
                ? t('letters.stub.complete', { last: stubs.length })
                : t('letters.stub.gaps', { numbers: gaps.join(label('comma')) })}
            </p>
          )}
          <RowList
            label={label('title')}
            rows={stubs}
            rowKey={({ id }) => id}
            loading={loading}
            empty={<EmptyState what={t('letters.stub.empty', { year })} how={label('emptyHow')} />}
            columns={[
              {
                key: 'number',
                title: t('letters.number'),
                main: true,
                render: ({ id, number }) => <PageLink page={`letters/${id}`}>{number}</PageLink>,
              },
              { key: 'member', title: t('letters.member'), render: ({ member }) => <MemberName member={member} /> },
              {
                key: 'retention',
                title: t('letters.retention'),
                render: ({ retentionReason }) => t(`words.retention.${retentionReason}`),
              },
              { key: 'issuedOn', title: t('letters.issuedOn'), render: ({ issuedOn }) => issuedOn },
              { key: 'state', title: t('letters.state'), render: ({ state }) => <StateTag state={state} /> },
              {
                key: 'receipt',
                title: label('receipt'),
                render: ({ receipt, voidReason, replacedBy }) =>
                  receipt?.readAt ? (
                    t('letters.stub.receiptOf', { branch: receipt.branchName, day: receipt.placedOn })
                  ) : receipt ? (
                    t('letters.receipt.unread')
                  ) : replacedBy ? (
                    <PageLink page={`letters/${replacedBy.id}`}>{replacedBy.number}</PageLink>
                  ) : (
                    voidReason
                  ),
              },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}
