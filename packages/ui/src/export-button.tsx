import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface ExportButtonProps {
  /** Fetches the file. It is fetched with the session's token, so it is no plain link. */
  onExport: () => Promise<{ blob: Blob; name: string }>
  label?: string
  disabled?: boolean
}

/** Downloads a file made on the server, or from the rows at hand. */
export function ExportButton({ onExport, label, disabled = false }: ExportButtonProps) {
  const { t } = useTranslation('ui')
  const [running, setRunning] = useState(false)
  async function run() {
    setRunning(true)
    try {
      const { blob, name } = await onExport()
      saveFile(blob, name)
    } finally {
      setRunning(false)
    }
  }
  return (
    <Button
      className="mm-no-print"
      icon={<DownloadOutlined />}
      loading={running}
      disabled={disabled}
      onClick={() => void run()}
    >
      {label ?? t('export.button')}
    </Button>
  )
}

/** Gives the browser a file to keep. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/**
 * A table as CSV that spreadsheets open rightly: with a mark for UTF-8, and no cell that they would run as a formula.
 */
export function csvOf(header: string[], rows: (string | number | null | undefined)[][]): Blob {
  const cell = (value: string | number | null | undefined) => {
    const text = String(value ?? '')
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const text = [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' })
}
