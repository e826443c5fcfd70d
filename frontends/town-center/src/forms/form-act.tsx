import { Button, Form, Modal, Tooltip, type ButtonProps } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { DraftNotice } from './draft-notice.tsx'
import { useFormDraft } from './use-form-draft.ts'

export interface FormActProps<Values> {
  /** The form and what it is about, under which a half-filled one is kept: `assign:${caseId}`. */
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
  size?: ButtonProps['size']
  icon?: ReactNode
}

/** An act that needs more than a reason: a button, and a box with its form, which is kept until it was sent. */
export function FormAct<Values extends object>(props: FormActProps<Values>) {
  const { label, disabledBecause, type = 'default', size, icon } = props
  const [open, setOpen] = useState(false)
  const button = (
    <Button
      type={type}
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
}: FormActProps<Values> & { onClose: () => void }) {
  const { t } = useTranslation('town-center')
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>(name, empty)
  const [running, setRunning] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  async function submit(values: Values) {
    setRunning(true)
    const problem = await onSubmit(values)
    setRunning(false)
    setTrouble(problem)
    if (problem) return
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
