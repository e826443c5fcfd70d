import { Button, Checkbox, Flex, Select, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COLUMN_MEANINGS, type ColumnMeaning } from '@mobile-members/model/survey.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import type { Sheet } from './import-parts.ts'
import { CorrectSurveyColumnMutation, SurveyImportQuery } from './imports.queries.ts'
import { SheetRows } from './sheet-rows.tsx'
import { SheetUnit } from './sheet-unit.tsx'
import { useProblemWords } from './use-problem-words.ts'

export interface SheetPreviewProps {
  importId: string
  township: boolean
  fileId: string
  sheet: Sheet
  onChanged: () => void
}

/** One sheet: who handed it in, what its columns mean, and its rows; all correctable. */
export function SheetPreview({ importId, township, fileId, sheet, onChanged }: SheetPreviewProps) {
  const { t } = useTranslation('town-center')
  const words = useProblemWords()
  const [rows, setRows] = useState(false)
  const { rowCount, excludedCount, problemCount } = sheet
  return (
    <Flex vertical gap={12} style={{ padding: '8px 0 16px', minWidth: 0 }}>
      <Flex gap={8} wrap align="baseline">
        <strong>{t('imports.sheet', { name: sheet.name })}</strong>
        <Typography.Text type="secondary">
          {sheet.columns.length > 0
            ? t('imports.sheetSummary', { rows: rowCount, excluded: excludedCount, problems: problemCount })
            : sheet.problems.map((problem) => words(problem)).join(' ')}
        </Typography.Text>
      </Flex>
      {sheet.columns.length > 0 && sheet.problems.length > 0 && (
        <Notice tone="WAITING">
          {sheet.problems.map((problem, at) => (
            <span key={at}>{words(problem)}</span>
          ))}
        </Notice>
      )}
      {sheet.columns.length > 0 && (
        <>
          <SheetUnit fileId={fileId} sheet={sheet} township={township} onChanged={onChanged} />
          <Columns fileId={fileId} sheet={sheet} onChanged={onChanged} />
          <div>
            <Button aria-expanded={rows} onClick={() => setRows(!rows)}>
              {t(rows ? 'imports.row.hide' : 'imports.row.show')}
            </Button>
          </div>
          {rows && <SheetRows importId={importId} fileId={fileId} sheet={sheet} />}
        </>
      )}
    </Flex>
  )
}

function Columns({ fileId, sheet, onChanged }: { fileId: string; sheet: Sheet; onChanged: () => void }) {
  const { t } = useTranslation('town-center')
  const [remember, setRemember] = useState(true)
  const { act, acting, trouble } = useAct(CorrectSurveyColumnMutation, [SurveyImportQuery])
  async function correct(headingKey: string, meaning: ColumnMeaning) {
    if ((await act({ input: { fileId, headingKey, meaning, remember } })).data) onChanged()
  }
  return (
    <div>
      <Flex gap={12} wrap align="baseline" style={{ marginBottom: 4 }}>
        <Typography.Text strong>{t('imports.column.title')}</Typography.Text>
        <Checkbox checked={remember} onChange={({ target }) => setRemember(target.checked)}>
          {t('imports.column.remember')}
        </Checkbox>
      </Flex>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="number"
        dataSource={sheet.columns}
        columns={[
          { title: t('imports.column.number'), dataIndex: 'number', width: 56 },
          {
            title: t('imports.column.heading'),
            dataIndex: 'heading',
            render: (heading: string) => heading || t('imports.column.noHeading'),
          },
          {
            title: t('imports.column.samples'),
            dataIndex: 'samples',
            render: (samples: string[]) => (
              <span style={{ display: 'inline-block', maxWidth: 320, overflowWrap: 'anywhere' }}>
                {samples.join(' / ')}
              </span>
            ),
          },
          {
            title: t('imports.column.meaning'),
            render: (_, { number, headingKey, meaning, source }) => (
              <Flex gap={8} align="center">
                <Select<ColumnMeaning>
                  aria-label={t('imports.column.choose', { number })}
                  {...(meaning ? { value: meaning } : {})}
                  placeholder={t('imports.column.notUnderstood')}
                  status={meaning ? '' : 'warning'}
                  disabled={acting || headingKey === ''}
                  style={{ width: 176 }}
                  onChange={(next) => void correct(headingKey, next)}
                  options={COLUMN_MEANINGS.map((value) => ({ value, label: t(`imports.column.meaningOf.${value}`) }))}
                />
                <Typography.Text type="secondary">{t(`imports.column.sourceOf.${source}`)}</Typography.Text>
              </Flex>
            ),
          },
        ]}
      />
      <GraphTrouble error={trouble} />
    </div>
  )
}
