import { Form } from 'antd'
import { useState } from 'react'
import { useDraft } from '@mobile-members/ui/use-draft.ts'
import { useSession } from './session.tsx'

/**
 * A form that is still there tomorrow: what is written is kept for this person until the form has been sent.
 *
 * @param name the form and what it is about: `letter:${memberId}`
 * @param empty the form before anybody has written
 */
export function useFormDraft<Values extends object>(name: string, empty: Values) {
  // The session knows the person before the graph has answered, so a reloaded page finds what was kept.
  const { now } = useSession()
  const draft = useDraft<Values>(now.status === 'SIGNED_IN' ? now.subject : 'nobody', name, empty)
  const [form] = Form.useForm<Values>()
  // Said once, when the form opens: while somebody writes, "kept at" would change with every letter.
  const [keptAt, setKeptAt] = useState(draft.keptAt)
  const [first] = useState(draft.value)
  return {
    /** Goes onto the form. */
    form,
    formProps: {
      form,
      layout: 'vertical' as const,
      requiredMark: true,
      initialValues: first,
      onValuesChange: (_changed: unknown, all: Values) => draft.keep(all),
    },
    keptAt,
    value: draft.value,
    /** The form was sent: nothing is kept any more. */
    sent: () => {
      draft.clear()
      setKeptAt(undefined)
    },
    clear: () => {
      draft.clear()
      setKeptAt(undefined)
      form.setFieldsValue(empty as Parameters<typeof form.setFieldsValue>[0])
    },
  }
}
