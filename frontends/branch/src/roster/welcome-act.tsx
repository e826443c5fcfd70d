import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentNode } from '@apollo/client'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { WelcomeMemberMutation } from './roster.queries.ts'

interface WelcomeActProps {
  affiliationId: string
  name: string
  /** What shows the member's state. */
  refresh: TypedDocumentNode<any, any>[]
  size?: 'small'
}

/** The branch was in touch with a member who was placed here, and says how (R62). */
export function WelcomeAct({ affiliationId, name, refresh, size }: WelcomeActProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const { act, acting, trouble } = useAct(WelcomeMemberMutation, [...refresh, BranchTasksQuery])

  async function welcome() {
    const { data } = await act({ affiliationId, note: note.trim() })
    if (!data) return
    message.success(t('roster.welcome.done', { name }))
    setOpen(false)
  }

  return (
    <>
      <Button
        type="primary"
        {...(size ? { size } : {})}
        aria-label={t('roster.welcome.actOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('roster.welcome.act')}
      </Button>
      <Modal
        open={open}
        title={t('roster.welcome.actOf', { name })}
        okText={t('roster.welcome.act')}
        cancelText={t('act.cancel')}
        okButtonProps={{ disabled: note.trim() === '' }}
        confirmLoading={acting}
        onOk={() => void welcome()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{t('roster.welcome.consequence', { name })}</p>
        <Form layout="vertical">
          <Form.Item label={t('roster.welcome.note')} htmlFor={`welcome-${affiliationId}`} required>
            <Input.TextArea
              id={`welcome-${affiliationId}`}
              autoFocus
              rows={3}
              maxLength={500}
              placeholder={t('roster.welcome.noteHint')}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </Form.Item>
        </Form>
        <GraphTrouble error={trouble} />
      </Modal>
    </>
  )
}
