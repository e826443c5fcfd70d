import type { TypedDocumentNode } from '@apollo/client'
import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '../form-act.tsx'
import { useAct } from '../use-act.ts'
import type { Entry } from './verification-entry.ts'
import { FinishContactMutation } from './verification.queries.ts'

interface Result {
  found: boolean
  note: string
}

/** What came of the search for a member whom nobody found. */
export function FinishContact({ entry, refresh }: { entry: Entry; refresh: TypedDocumentNode<any, any>[] }) {
  const { t } = useTranslation('shared')
  const { act } = useAct(FinishContactMutation, refresh)
  return (
    <FormAct<Result>
      name={`contact:${entry.id}`}
      label={t('verification.finish')}
      size="small"
      consequence={t('verification.finishConsequence')}
      empty={{ found: true, note: '' }}
      onSubmit={async ({ found, note }) => (await act({ entryId: entry.id, found, note })).trouble}
    >
      <Form.Item name="found" label={t('verification.outcome')}>
        <Radio.Group
          options={[
            { value: true, label: t('verification.found') },
            { value: false, label: t('verification.notFoundStill') },
          ]}
        />
      </Form.Item>
      <Form.Item name="note" label={t('verification.note')} rules={[{ required: true }]}>
        <Input.TextArea rows={3} maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}
