import { UploadOutlined } from '@ant-design/icons'
import { App, Button, Flex, Modal, Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ARCHIVE_FILE_ENDINGS } from '@mobile-members/model/archives.ts'
import { FileDrop } from '@mobile-members/ui/file-drop.tsx'
import type { Trouble } from '../graph-errors.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useFiles } from '../use-files.ts'

export interface BringPaperProps {
  memberId: string
  /** What may be brought. */
  kinds: readonly string[]
  /** What is asked for first. */
  suggested?: string | undefined
  label?: string
  onBrought: () => void
}

/** Puts a file into a member's archive (R36): said before that nothing is replaced, told after what became of it. */
export function BringPaper({ memberId, kinds, suggested, label, onBrought }: BringPaperProps) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const files = useFiles()
  const kindId = useId()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const [running, setRunning] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const kind = chosen ?? suggested ?? kinds[0]
  if (!kind) return null

  async function bring(file: File, name: string) {
    setRunning(true)
    setTrouble(undefined)
    const { data, trouble: problem } = await files.send<{ version: number; isNew: boolean }>(
      `/files/archives/${memberId}/${kind}`,
      file,
      name,
    )
    setRunning(false)
    setTrouble(problem)
    if (!data) return
    void message.success(
      data.isNew
        ? t('archives.brought', { kind: t(`archives.kindOf.${kind}`), version: data.version })
        : t('archives.broughtSame'),
    )
    setOpen(false)
    onBrought()
  }

  return (
    <>
      <Button className="mm-no-print" icon={<UploadOutlined />} onClick={() => setOpen(true)}>
        {label ?? t('archives.bring')}
      </Button>
      <Modal
        open={open}
        title={t('archives.bring')}
        onCancel={() => setOpen(false)}
        footer={<Button onClick={() => setOpen(false)}>{t('archives.cancel')}</Button>}
        mask={{ closable: !running }}
        destroyOnHidden
      >
        <Flex vertical gap={12}>
          <div>{t('archives.bringWhat')}</div>
          <div>
            <label htmlFor={kindId}>{t('archives.bringKind')}</label>
            <Select
              id={kindId}
              value={kind}
              onChange={setChosen}
              style={{ width: '100%' }}
              options={kinds.map((value) => ({ value, label: t(`archives.kindOf.${value}`) }))}
            />
          </div>
          <FileDrop
            accept={[...ARCHIVE_FILE_ENDINGS]}
            hint={t('archives.bringHint')}
            disabled={running}
            onFiles={([first]) => {
              if (first) void bring(first.file, first.path.split('/').at(-1) ?? first.path)
            }}
          />
          <GraphTrouble error={trouble} />
        </Flex>
      </Modal>
    </>
  )
}
