import type { TypedDocumentNode } from '@apollo/client'
import { Checkbox, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { VerificationAnswer, VerificationSide } from '../gql/graphql.ts'
import { FormAct } from '../form-act.tsx'
import { useAct } from '../use-act.ts'
import { ChangeFields, type Changes, NO_CHANGES, changedFacts } from './change-fields.tsx'
import type { Entry } from './verification-entry.ts'
import { AnswerVerificationMutation } from './verification.queries.ts'

interface Answer extends Changes {
  outcome: VerificationAnswer
  channel: 'PHONE' | 'PAPER' | 'ONLINE'
  memberSaidSo: boolean
  note: string
}

const EMPTY: Answer = { ...NO_CHANGES, outcome: 'CONFIRMED', channel: 'PHONE', memberSaidSo: false, note: '' }

export interface AnswerBoxProps {
  entry: Entry
  side: Extract<VerificationSide, 'HOST' | 'TOWNSHIP'>
  refresh: TypedDocumentNode<any, any>[]
}

/** What branch, centre or township say of one member; a branch writes down what the member says, too (R123). */
export function AnswerBox({ entry, side, refresh }: AnswerBoxProps) {
  const { t } = useTranslation('shared')
  const { act } = useAct(AnswerVerificationMutation, refresh)
  return (
    <FormAct<Answer>
      name={`verify:${entry.id}`}
      label={t('verification.answer')}
      size="small"
      consequence={entry.member?.name ?? ''}
      empty={EMPTY}
      onSubmit={async ({ outcome, channel, memberSaidSo, note, ...changes }) => {
        const facts = outcome === 'CHANGED' ? { facts: changedFacts(changes) } : {}
        const said = side === 'HOST' && outcome !== 'NOT_FOUND' && memberSaidSo
        const input = { entryId: entry.id, side, outcome, channel, note, memberSaidSo: said, ...facts }
        return (await act({ input })).trouble
      }}
    >
      <Form.Item name="outcome" label={t('verification.outcome')}>
        <Radio.Group
          options={[
            { value: 'CONFIRMED', label: t('verification.nothingChanged') },
            { value: 'CHANGED', label: t('verification.somethingChanged') },
            { value: 'NOT_FOUND', label: t('verification.notFoundAct') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['outcome']}>
        {({ getFieldValue }) => (
          <>
            {getFieldValue('outcome') === 'CHANGED' && <ChangeFields />}
            {getFieldValue('outcome') === 'NOT_FOUND' && <p>{t('verification.notFoundConsequence')}</p>}
            {side === 'HOST' && getFieldValue('outcome') !== 'NOT_FOUND' && (
              <Form.Item name="memberSaidSo" valuePropName="checked">
                <Checkbox>{t('verification.memberSaidSo')}</Checkbox>
              </Form.Item>
            )}
          </>
        )}
      </Form.Item>
      <Form.Item name="channel" label={t('verification.channel')}>
        <Radio.Group
          options={(['PHONE', 'PAPER', 'ONLINE'] as const).map((value) => ({
            value,
            label: t(`verification.channelOf.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('verification.note')}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}
