import { Checkbox, Flex, Progress, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { BranchActs, NilForm } from './branch-acts.tsx'
import { BRANCH_TONES, isOpen, type BranchRow, type Survey } from './survey-parts.ts'

/** Every subordinate branch: whether it told, of how many, or of nobody (R24). */
export function BranchBoard({ survey, campaign }: { survey: Survey; campaign: { id: string; year: number } }) {
  const { t } = useTranslation('township')
  const { mine } = useTownship()
  const [search, setSearch] = useSearchParams()
  const onlyMissing = search.get('missing') === '1'
  const missing = survey.branches.filter(({ state }) => state === 'MISSING')
  const shown = onlyMissing ? missing : survey.branches
  const { returned, branches } = survey.figures
  const label = (key: string) => t(`survey.branch.${key}`)
  return (
    <>
      <Flex gap={12} wrap align="center" className="mm-no-print" style={{ marginBottom: 8 }}>
        <Progress
          aria-label={t('survey.progress', { returned, branches })}
          percent={branches > 0 ? Math.round((100 * returned) / branches) : 0}
          size="small"
          style={{ flex: '1 1 160px', maxWidth: 260 }}
          format={() => `${returned} / ${branches}`}
        />
        <Checkbox
          checked={onlyMissing}
          onChange={({ target }) =>
            setSearch({ ...Object.fromEntries(search), missing: target.checked ? '1' : '' }, { replace: true })
          }
        >
          {label('onlyMissing')}
        </Checkbox>
        {mine && isOpen(survey) && missing.length > 1 && (
          <NilForm survey={survey} branches={missing} label={t('survey.nilAct.all')} />
        )}
        <ExportButton
          label={t('survey.reminders')}
          disabled={missing.length === 0}
          onExport={() => Promise.resolve({ blob: remindersOf(missing, label), name: t('survey.remindersFile') })}
        />
        <ExportButton
          onExport={() =>
            Promise.resolve({
              blob: boardOf(survey.branches, label, (state) => t(`survey.branchState.${state}`)),
              name: t('survey.boardFile'),
            })
          }
        />
        <PrintButton />
      </Flex>
      <PrintView
        title={`${t('survey.year', { year: campaign.year })} ${t('survey.title')}`}
        filter={`${t('survey.progress', { returned, branches })}${onlyMissing ? ` · ${label('onlyMissing')}` : ''}`}
      >
        <RowList
          label={t('survey.list.branches')}
          rows={shown}
          rowKey={({ branchId }) => branchId}
          loading={false}
          empty={
            survey.branches.length === 0 ? (
              <EmptyState what={label('none')} how={label('noneHow')} />
            ) : (
              <EmptyState what={label('all')} />
            )
          }
          columns={[
            { key: 'name', title: label('name'), main: true, render: ({ branch }) => branch.name },
            {
              key: 'state',
              title: label('state'),
              render: ({ state }) => <ToneTag tone={BRANCH_TONES[state]}>{t(`survey.branchState.${state}`)}</ToneTag>,
            },
            { key: 'lines', title: label('lines'), align: 'right', render: ({ lines }) => lines },
            { key: 'drafts', title: label('drafts'), align: 'right', render: ({ drafts }) => drafts },
            { key: 'queried', title: label('queried'), align: 'right', render: ({ queried }) => queried },
            { key: 'incomplete', title: label('incomplete'), align: 'right', render: ({ incomplete }) => incomplete },
            { key: 'nil', title: label('nil'), render: (row) => row.nilReturns.length > 0 && <NilReturns row={row} /> },
            ...(mine
              ? [
                  {
                    key: 'acts',
                    title: label('acts'),
                    render: (row: BranchRow) => <BranchActs row={row} survey={survey} campaignId={campaign.id} />,
                  },
                ]
              : []),
          ]}
        />
      </PrintView>
    </>
  )
}

function NilReturns({ row }: { row: BranchRow }) {
  const { t, i18n } = useTranslation('township')
  return (
    <>
      {row.nilReturns.map(({ id, toldBy, toldOn, recordedByName, withdrawReason }) => (
        <Typography.Text key={id} type="secondary" delete={Boolean(withdrawReason)} style={{ display: 'block' }}>
          {t('survey.branch.nilBy', {
            by: toldBy,
            day: dayInWords(toldOn, i18n.language),
            recorder: recordedByName ?? '',
          })}
          {withdrawReason && ` ${t('survey.branch.withdrawn', { reason: withdrawReason })}`}
        </Typography.Text>
      ))}
    </>
  )
}

function remindersOf(missing: readonly BranchRow[], label: (key: string) => string): Blob {
  return csvOf(
    [label('name'), label('telephone')],
    missing.map(({ branch }) => [branch.name, branch.phone]),
  )
}

function boardOf(
  rows: readonly BranchRow[],
  label: (key: string) => string,
  stateOf: (state: BranchRow['state']) => string,
): Blob {
  return csvOf(
    ['name', 'state', 'lines', 'drafts', 'queried', 'incomplete'].map(label),
    rows.map(({ branch, state, lines, drafts, queried, incomplete }) => [
      branch.name,
      stateOf(state),
      lines,
      drafts,
      queried,
      incomplete,
    ]),
  )
}
