import { FileAddOutlined, FolderOpenOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from './theme.tsx'

export interface DroppedFile {
  /** With its folders, as it was dropped. */
  path: string
  file: File
}

export interface FileDropProps {
  onFiles: (files: DroppedFile[]) => void
  /** Endings that are taken: ['.xlsx', '.csv']. Others are left out, and said. */
  accept: string[]
  hint?: string
  disabled?: boolean
  /** Only one file is meant: no folder can be chosen. */
  one?: boolean
}

/** A form shows its file inputs whatever their attribute says. */
const HIDDEN = { display: 'none' }

/** Takes a folder or several files, dropped or chosen. */
export function FileDrop({ onFiles, accept, hint, disabled = false, one = false }: FileDropProps) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  const [over, setOver] = useState(false)
  const [left, setLeft] = useState<string[]>([])
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  function take(found: DroppedFile[]) {
    const wanted = found.filter(({ path }) => accept.some((ending) => path.toLowerCase().endsWith(ending)))
    setLeft(found.filter((one) => !wanted.includes(one)).map(({ path }) => path))
    if (wanted.length > 0) onFiles(wanted.toSorted((a, b) => a.path.localeCompare(b.path)))
  }

  function chosen(list: FileList | null) {
    take([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
  }

  async function dropped(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (disabled) return
    const entries = [...event.dataTransfer.items]
      .map((item) => item.webkitGetAsEntry())
      .filter((entry) => entry !== null)
    take((await Promise.all(entries.map(filesIn))).flat())
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void dropped(event)}
      style={{
        padding: 32,
        border: `2px dashed ${over ? palette.primary : palette.line}`,
        borderRadius: 4,
        background: palette.surface,
        textAlign: 'center',
      }}
    >
      <Flex vertical gap={12} align="center">
        <Typography.Text strong>{t(one ? 'drop.titleOne' : 'drop.title')}</Typography.Text>
        <Typography.Text type="secondary">{hint ?? t('drop.kinds', { kinds: accept.join(' ') })}</Typography.Text>
        <Flex gap={8} wrap justify="center">
          <Button icon={<FileAddOutlined />} disabled={disabled} onClick={() => files.current?.click()}>
            {t('drop.files')}
          </Button>
          {!one && (
            <Button icon={<FolderOpenOutlined />} disabled={disabled} onClick={() => folder.current?.click()}>
              {t('drop.folder')}
            </Button>
          )}
        </Flex>
        {left.length > 0 && (
          <div role="status">{t('drop.left', { count: left.length, names: left.slice(0, 5).join(', ') })}</div>
        )}
      </Flex>
      <input
        ref={files}
        type="file"
        multiple={!one}
        style={HIDDEN}
        accept={accept.join(',')}
        aria-label={t('drop.files')}
        onChange={({ target }) => {
          chosen(target.files)
          target.value = ''
        }}
      />
      <input
        ref={folder}
        type="file"
        multiple
        style={HIDDEN}
        aria-label={t('drop.folder')}
        {...{ webkitdirectory: '' }}
        onChange={({ target }) => {
          chosen(target.files)
          target.value = ''
        }}
      />
    </div>
  )
}

async function filesIn(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: DroppedFile[] = []
  // A reader gives at most a hundred entries at a time.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) return found
    found.push(...(await Promise.all(part.map(filesIn))).flat())
  }
}
