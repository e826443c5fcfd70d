import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** What may be said to have changed; the identity number is corrected at the counter, with the card. */
export interface Changes {
  phones: string
  residence: string
  employer: string
  industryText: string
  homeContactName: string
  homeContactPhone: string
}

export const NO_CHANGES: Changes = {
  phones: '',
  residence: '',
  employer: '',
  industryText: '',
  homeContactName: '',
  homeContactPhone: '',
}

const FIELDS = Object.keys(NO_CHANGES) as (keyof Changes)[]
const PHONES: readonly string[] = ['phones', 'homeContactPhone']

/** What was filled in, as the server takes it. */
export function changedFacts(changes: Partial<Changes>): Record<string, string | string[]> {
  const filled = FIELDS.flatMap((field) => {
    const value = changes[field]?.trim()
    return value ? [[field, field === 'phones' ? value.split(/[\s,，、;；]+/) : value] as const] : []
  })
  return Object.fromEntries(filled)
}

/** Fields for what has changed; what is registered now stands beside each where the reader may see it. */
export function ChangeFields({ now = {} }: { now?: Partial<Record<keyof Changes, string | null | undefined>> }) {
  const { t } = useTranslation('shared')
  return (
    <>
      <p style={{ marginTop: 0 }}>{t('verification.whatChanged')}</p>
      {FIELDS.map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={t(`verification.field.${field}`)}
          {...(now[field] ? { extra: `${t('verification.now')}: ${now[field]}` } : {})}
        >
          <Input maxLength={100} {...(PHONES.includes(field) ? { inputMode: 'tel' as const } : {})} />
        </Form.Item>
      ))}
    </>
  )
}
