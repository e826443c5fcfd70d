import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { STUDY_FILE_ENDINGS } from '@mobile-members/model/study.ts'
import { FileDrop } from '@mobile-members/ui/file-drop.tsx'
import type { Trouble } from '../graph-errors.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useFiles } from '../use-files.ts'
import { sizeInWords } from './file-size.ts'

/** What an upload gave. */
export interface Uploaded {
  id: string
  name: string
  size: number
}

/** A form's field that takes one file in at once; what it gives is named when the form is sent. */
export function UploadField({ value, onChange }: { value?: Uploaded; onChange?: (value?: Uploaded) => void }) {
  const { t } = useTranslation('shared')
  const files = useFiles()
  const [running, setRunning] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  async function take(file: File, name: string) {
    setRunning(true)
    const outcome = await files.send<Uploaded>('/files/branches/uploads', file, name)
    setRunning(false)
    setTrouble(outcome.trouble)
    if (outcome.data) onChange?.({ id: outcome.data.id, name: outcome.data.name, size: outcome.data.size })
  }

  if (value)
    return (
      <Flex gap={8} wrap align="center" role="status">
        <span>{t('study.uploaded', { name: value.name, size: sizeInWords(value.size) })}</span>
        <Button size="small" onClick={() => onChange?.(undefined)}>
          {t('study.otherFile')}
        </Button>
      </Flex>
    )
  return (
    <Flex vertical gap={8}>
      <FileDrop
        one
        accept={[...STUDY_FILE_ENDINGS]}
        hint={t(running ? 'study.uploading' : 'study.fileHint')}
        disabled={running}
        onFiles={([first]) => {
          if (first) void take(first.file, first.path.split('/').at(-1) ?? first.path)
        }}
      />
      <GraphTrouble error={trouble} />
    </Flex>
  )
}
