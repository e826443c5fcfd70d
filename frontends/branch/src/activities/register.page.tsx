import { useQuery } from '@apollo/client/react'
import { Flex, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { dayOf } from '@mobile-members/model/dates.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useNames } from '../branches/use-names.ts'
import type { ActivityRegisterOfYearQuery } from '../gql/graphql.ts'
import { ActivityRegisterQuery } from './activities.queries.ts'
import { sheetsOf, type RegisterSheet } from './register-table.ts'

type Register = NonNullable<ActivityRegisterOfYearQuery['activityRegister']>
type Sheet = RegisterSheet<Register['activities'][number], Register['lines'][number]>

const dayOfInstant = (instant: string) => dayOf(new Date(instant))

/** A year of the branch's activity register, on the screen, on paper and as a table (R74). */
export function Component() {
  return <ActivityRegister />
}

export function ActivityRegister() {
  const { t } = useTranslation('branch')
  const { branchId, name } = useBranch()
  const [search, setSearch] = useSearchParams()
  const thisYear = Number(countyToday().slice(0, 4))
  const year = Number(search.get('year')) || thisYear
  const { data, loading, error, refetch } = useQuery(ActivityRegisterQuery, { variables: { branchId, year } })
  const register = data?.activityRegister
  const title = name ? t('activities.book.title', { branch: name, year }) : t('activities.book.titlePlain', { year })
  const nameOf = useNames(register?.lines.map(({ member }) => member) ?? [])
  const sheets = register ? sheetsOf(register.activities, register.lines, dayOfInstant) : []
  return (
    <>
      <BackLink page="activities" label={t('activities.title')} />
      <PageHead
        title={<span className="mm-no-print">{title}</span>}
        about={<span className="mm-no-print">{t('activities.book.about')}</span>}
      >
        <Select
          className="mm-no-print"
          aria-label={t('activities.book.year')}
          value={year}
          onChange={(value) => setSearch(value === thisYear ? {} : { year: String(value) }, { replace: true })}
          options={[0, 1, 2, 3, 4].map((back) => ({
            value: thisYear - back,
            label: t('activities.book.yearOf', { year: thisYear - back }),
          }))}
        />
        <PrintButton />
        <ExportButton disabled={sheets.length === 0} onExport={async () => fileOf(sheets)} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!register && loading && <LoadingLayout rows={10} />}
      {register && sheets.length === 0 && (
        <EmptyState what={t('activities.book.empty', { year })} how={t('activities.book.emptyHow')} />
      )}
      {sheets.length > 0 && (
        <PrintView title={title}>
          <style>{`@media print { @page { size: A4 landscape; margin: 12mm } }`}</style>
          <Typography.Paragraph type="secondary">{t('activities.book.legend')}</Typography.Paragraph>
          {sheets.map((sheet) => (
            <SheetTable key={sheet.half} sheet={sheet} nameOf={nameOf} />
          ))}
          <Typography.Title level={5}>{t('activities.book.activities')}</Typography.Title>
          <ActivityIndex sheets={sheets} />
          <p className="mm-print-only" style={{ marginTop: '12mm' }}>
            {t('activities.book.secretary')}
          </p>
        </PrintView>
      )}
    </>
  )

  function fileOf(all: readonly Sheet[]) {
    const rows = all.flatMap(({ activities, lines }) =>
      lines.flatMap(({ line, cells }) =>
        cells.flatMap((cell, at) => {
          const activity = activities[at]
          if (cell === undefined || !activity) return []
          return [
            [
              nameOf(line.memberId),
              dayOfInstant(activity.startsAt),
              t(`activities.kindOf.${activity.kind}`),
              activity.title,
              activity.place,
              cell === 'NONE' ? '' : t(`activities.mark.${cell}`),
            ],
          ]
        }),
      ),
    )
    const heads = ['result.member', 'form.day', 'kind', 'name', 'place', 'result.mark'].map((key) =>
      t(`activities.${key}`),
    )
    return { blob: csvOf(heads, rows), name: `${t('activities.book.file')}-${name ?? branchId}-${year}.csv` }
  }
}

function SheetTable({ sheet: { half, activities, lines }, nameOf }: { sheet: Sheet; nameOf: (id: string) => string }) {
  const { t } = useTranslation('branch')
  const palette = usePalette()
  const cell = { border: `1px solid ${palette.line}`, padding: '4px 6px', textAlign: 'center' } as const
  return (
    <Flex vertical style={{ marginBottom: 24 }}>
      <Typography.Title level={5}>{t(`activities.book.half.${half}`)}</Typography.Title>
      <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t(`activities.book.half.${half}`)}>
        <table style={{ borderCollapse: 'collapse', background: palette.surface, fontSize: '0.93em' }}>
          <thead>
            <tr>
              <th scope="col" style={{ ...cell, textAlign: 'start', minWidth: '5em' }}>
                {t('activities.book.member')}
              </th>
              {activities.map(({ id, startsAt, title }) => (
                <th key={id} scope="col" style={{ ...cell, fontWeight: 400 }} title={title}>
                  {dayOfInstant(startsAt).slice(5)}
                </th>
              ))}
              <th scope="col" style={cell}>
                {t('activities.book.invited')}
              </th>
              <th scope="col" style={cell}>
                {t('activities.book.present')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, cells, invited, present }) => (
              <tr key={line.memberId}>
                <th scope="row" style={{ ...cell, textAlign: 'start', fontWeight: 400, whiteSpace: 'nowrap' }}>
                  {nameOf(line.memberId)}
                </th>
                {activities.map(({ id }, at) => {
                  const mark = cells[at]
                  return (
                    <td
                      key={id}
                      style={cell}
                      {...(mark && mark !== 'NONE' ? { title: t(`activities.mark.${mark}`) } : {})}
                    >
                      {mark ? t(`activities.book.symbol.${mark}`) : ''}
                    </td>
                  )
                })}
                <td style={cell}>{invited}</td>
                <td style={cell}>{present}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" style={{ ...cell, textAlign: 'start', fontWeight: 400, whiteSpace: 'nowrap' }}>
                {t('activities.book.own')}
              </th>
              {activities.map(({ id, ownPresent }) => (
                <td key={id} style={cell}>
                  {ownPresent}
                </td>
              ))}
              <td style={cell} />
              <td style={cell} />
            </tr>
          </tbody>
        </table>
      </div>
    </Flex>
  )
}

function ActivityIndex({ sheets }: { sheets: readonly Sheet[] }) {
  const { t } = useTranslation('branch')
  return (
    <ol style={{ paddingInlineStart: 24 }}>
      {sheets
        .flatMap(({ activities }) => activities)
        .map(({ id, startsAt, kind, title, place, chair, recorder, ownDue, ownPresent, decisions }) => (
          <li key={id} className="mm-keep">
            {[
              `${dayOfInstant(startsAt)} ${title}`,
              t(`activities.kindOf.${kind}`),
              place,
              chair && `${t('activityPlan.people.chair')} ${chair}`,
              recorder && `${t('activityPlan.people.recorder')} ${recorder}`,
              typeof ownDue === 'number' && `${t('activities.book.own')} ${ownPresent ?? ''}/${ownDue}`,
              decisions && `${t('activityPlan.record.decisions')}：${decisions}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
    </ol>
  )
}
