import { useApolloClient } from '@apollo/client/react'
import { App, Button, Tooltip } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsOfTrouble } from '@mobile-members/web/graph-errors.ts'
import { useFiles } from '@mobile-members/web/use-files.ts'
import { PublicityQuery } from './sweep.queries.ts'

/** Attaches the cutting or the photograph of an item; it is never replaced. */
export function AttachCopy({ itemId }: { itemId: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const files = useFiles()
  const client = useApolloClient()
  const input = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState(false)

  async function send(file: File | undefined) {
    if (!file) return
    setSending(true)
    const { trouble } = await files.send(`/files/publicity/${itemId}`, file, file.name)
    setSending(false)
    if (trouble) return void message.error(wordsOfTrouble(trouble, t).what)
    void message.success(t('townSweep.publicity.attached'))
    await client.refetchQueries({ include: [PublicityQuery] }).catch(() => undefined)
  }

  return (
    <span className="mm-no-print">
      <Tooltip title={t('townSweep.publicity.attachHint')}>
        <Button size="small" loading={sending} onClick={() => input.current?.click()}>
          {t('townSweep.publicity.attach')}
        </Button>
      </Tooltip>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.jpg,.jpeg,.png,.docx"
        aria-label={t('townSweep.publicity.attach')}
        onChange={({ target }) => {
          void send(target.files?.[0])
          target.value = ''
        }}
      />
    </span>
  )
}
