import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { FoundImport, Sheet } from './import-parts.ts'
import { RemoveSurveyFileMutation, SurveyImportQuery } from './imports.queries.ts'
import { SheetPreview } from './sheet-preview.tsx'

export interface FilePreviewProps {
  importId: string
  /** The draft is a township's, which hands in its own survey only. */
  township: boolean
  file: FoundImport['files'][number]
  /** Undefined while it is being read. */
  sheets: Sheet[] | undefined
  onChanged: () => void
}

/** A list that the program did not wholly understand; a sheet without a list needs nobody. */
function needsEye({ rowCount, columns, unit, problems }: Sheet): boolean {
  return (rowCount > 0 || columns.length > 0) && (!unit?.name || problems.length > 0)
}

/** One file: whether it could be read, and its sheets. Those that need somebody's eye stand open. */
export function FilePreview({ importId, township, file, sheets, onChanged }: FilePreviewProps) {
  const { t } = useTranslation('town-center')
  const palette = usePalette()
  const { act, trouble } = useAct(RemoveSurveyFileMutation, [SurveyImportQuery])
  const unclear = sheets?.some(needsEye) ?? false
  const [chosen, setChosen] = useState<boolean>()
  const open = chosen ?? unclear
  const sum = (count: (sheet: Sheet) => number) => (sheets ?? []).reduce((total, sheet) => total + count(sheet), 0)
  return (
    <section aria-label={file.fileName} style={{ borderBottom: `1px solid ${palette.line}`, padding: '8px 0' }}>
      <Flex gap={8} align="center" wrap>
        <Button
          type="text"
          aria-expanded={open}
          aria-label={file.fileName}
          icon={open ? <DownOutlined /> : <RightOutlined />}
          disabled={!sheets?.length}
          onClick={() => setChosen(!open)}
          style={{ maxWidth: '100%', whiteSpace: 'normal', height: 'auto', textAlign: 'start' }}
        >
          <strong style={{ overflowWrap: 'anywhere' }}>{file.fileName}</strong>
        </Button>
        <ToneTag tone={file.state === 'READ' ? 'DONE' : file.state === 'UNREADABLE' ? 'ALARM' : 'UNDER_WAY'}>
          {t(`imports.fileStateOf.${file.state}`)}
        </ToneTag>
        <Typography.Text type="secondary" style={{ flex: '1 1 160px' }}>
          {sheets &&
            file.state === 'READ' &&
            t('imports.fileSummary', {
              sheets: sheets.length,
              rows: sum(({ rowCount }) => rowCount),
              problems: sum(({ problemCount }) => problemCount),
            })}
        </Typography.Text>
        <ConfirmAct
          size="small"
          label={t('imports.remove')}
          consequence={t('imports.removeConsequence', { name: file.fileName })}
          onConfirm={async () => {
            if ((await act({ fileId: file.id })).trouble) return false
            onChanged()
            return true
          }}
          problem={<GraphTrouble error={trouble} />}
        />
      </Flex>
      {file.problem && (
        <Typography.Paragraph type="danger" style={{ margin: '4px 32px' }} role="alert">
          {t(`imports.problemOf.${file.problem}`)}
        </Typography.Paragraph>
      )}
      {open &&
        sheets?.map((sheet) => (
          <SheetPreview
            key={sheet.name}
            importId={importId}
            township={township}
            fileId={file.id}
            sheet={sheet}
            onChanged={onChanged}
          />
        ))}
    </section>
  )
}
