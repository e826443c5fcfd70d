import type { TFunction } from 'i18next'
import type { BranchRosterQuery as Answer } from '../gql/graphql.ts'

type Row = NonNullable<Answer['roster']>['nodes'][number]

/** The roster as a sheet: its heading, and a row for each mobile member (R63). */
export function rosterTable(rows: readonly Row[], t: TFunction): [string[], (string | number | null | undefined)[][]] {
  const heads = ['name', 'state', 'kind', 'origin', 'placedOn', 'attendance', 'notebook', 'cases'] as const
  return [
    [...heads.map((head) => t(`roster.${head}`)), t('roster.scope.column')],
    rows.map(({ member, state, kind, originTownship, placedOn, leftOut }) => [
      member.name,
      t(`state.${state}`),
      kind && t(`roster.kindOf.${kind}`),
      originTownship ? (originTownship.shortName ?? originTownship.name) : t('roster.outside'),
      placedOn,
      member.attendance &&
        t('roster.attendanceOf', {
          invited: member.attendance.invited,
          present: member.attendance.present + member.attendance.late,
        }),
      member.attendance?.notebookEntries,
      member.openCaseCount,
      leftOut && leftOut.length > 0
        ? leftOut.map(({ scope, reason }) => `${t(`roster.scope.notIn.${scope}`)}: ${reason}`).join('; ')
        : t('roster.scope.included'),
    ]),
  ]
}
