import { Button, Form, Input, Modal, Tooltip, type ButtonProps } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface ConfirmActProps {
  /** The act's word: the button, and the button that confirms. */
  label: string
  /** What it will do, said before. */
  consequence: ReactNode
  /** Does the act. The box stays open while it runs, and when it answers with `false` (it did not happen). */
  onConfirm: (reason: string) => Promise<unknown>
  /** Asks for a reason, and will not go on without one. */
  reasonRequired?: boolean
  /** Ready-made reasons that fill the field at a click. */
  reasons?: string[]
  /** Why the act is not possible now; the button is then off and says it. */
  disabledBecause?: string | undefined
  type?: ButtonProps['type']
  danger?: boolean
  size?: ButtonProps['size']
  icon?: ReactNode
  /** An error to show inside the box. */
  problem?: ReactNode
}

/** An act that says before what it will do, and asks. */
export function ConfirmAct({
  label,
  consequence,
  onConfirm,
  reasonRequired = false,
  reasons = [],
  disabledBecause,
  type = 'default',
  danger = false,
  size,
  icon,
  problem,
}: ConfirmActProps) {
  const { t } = useTranslation('ui')
  const [open, setOpen] = useState(false)
  const [running, setRunning] = useState(false)
  const [reason, setReason] = useState('')
  const reasonId = useId()
  const incomplete = reasonRequired && reason.trim() === ''

  async function confirm() {
    setRunning(true)
    try {
      if ((await onConfirm(reason.trim())) === false) return
      setOpen(false)
      setReason('')
    } finally {
      setRunning(false)
    }
  }

  const button = (
    <Button
      type={type}
      danger={danger}
      {...(size ? { size } : {})}
      icon={icon}
      disabled={disabledBecause !== undefined}
      onClick={() => setOpen(true)}
    >
      {label}
    </Button>
  )
  return (
    <>
      {disabledBecause === undefined ? (
        button
      ) : (
        <Tooltip title={disabledBecause}>
          <span tabIndex={0} aria-label={`${label}: ${disabledBecause}`}>
            {button}
          </span>
        </Tooltip>
      )}
      <Modal
        open={open}
        title={label}
        onCancel={() => setOpen(false)}
        onOk={() => void confirm()}
        okText={label}
        cancelText={t('act.cancel')}
        okButtonProps={{ disabled: incomplete, danger }}
        confirmLoading={running}
        mask={{ closable: !running }}
        destroyOnHidden
      >
        <div style={{ marginBlock: 8 }}>{consequence}</div>
        {reasonRequired && (
          <Form layout="vertical">
            <Form.Item label={t('confirm.reason')} htmlFor={reasonId} required>
              <Input.TextArea
                id={reasonId}
                autoFocus
                rows={3}
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </Form.Item>
            {reasons.map((ready) => (
              <Button key={ready} size="small" style={{ margin: '0 8px 8px 0' }} onClick={() => setReason(ready)}>
                {ready}
              </Button>
            ))}
          </Form>
        )}
        {problem}
      </Modal>
    </>
  )
}
