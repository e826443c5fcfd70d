import { Button, Form, Modal, Tooltip, type ButtonProps } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftNotice } from './draft-notice.tsx'
import { fieldFaults, type Trouble } from './graph-errors.ts'
import { GraphTrouble } from './graph-trouble.tsx'
import { useFormDraft } from './use-form-draft.ts'

export interface FormActProps<Values> {
  /** The form and what it is about, under which a half-filled one is kept: `ask-back:${dispatchId}`. */
  name: string
  /** The act's word: the button, and the button that confirms. */
  label: string
  /** What it will do, said before. */
  consequence: ReactNode
  empty: Values
  /** The form's fields. */
  children: ReactNode
  /** Does the act; gives the trouble when it did not happen. */
  onSubmit: (values: Values) => Promise<Trouble | undefined>
  /** Why the act is not possible now; the button is then off and says it. */
  disabledBecause?: string | undefined
  type?: ButtonProps['type']
  danger?: boolean
  block?: boolean
  size?: ButtonProps['size']
  icon?: ReactNode
}

/** An act that needs more than a reason: a button, and a box with its form, which is kept until it was sent. */
export function FormAct<Values extends object>(props: FormActProps<Values>) {
  const { label, disabledBecause, type = 'default', danger = false, block = false, size, icon } = props
  const [open, setOpen] = useState(false)
  const button = (
    <Button
      type={type}
      danger={danger}
      block={block}
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
      {open && <Box {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function Box<Values extends object>({
  name,
  label,
  consequence,
  empty,
  children,
  onSubmit,
  onClose,
  danger = false,
}: FormActProps<Values> & { onClose: () => void }) {
  const { t } = useTranslation('shared')
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>(name, empty)
  const [running, setRunning] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  async function submit(values: Values) {
    setRunning(true)
    const problem = await onSubmit(values)
    setRunning(false)
    setTrouble(problem)
    if (problem) return form.setFields(fieldFaults(problem, t) as Parameters<typeof form.setFields>[0])
    sent()
    onClose()
  }

  return (
    <Modal
      open
      title={label}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={label}
      cancelText={t('act.cancel')}
      okButtonProps={{ danger }}
      confirmLoading={running}
      mask={{ closable: !running }}
    >
      <div style={{ marginBlock: 8 }}>{consequence}</div>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void submit(values)}>
        {children}
      </Form>
      <GraphTrouble error={trouble} />
    </Modal>
  )
}
