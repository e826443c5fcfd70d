import { Card, Divider } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { codeName } from '@mobile-members/model/code-lists.ts'
import { ageOn } from '@mobile-members/model/dates.ts'
import { formalDay, formalNumber } from '@mobile-members/model/letters.ts'
import type { FormalTransferQuery as Answer } from '../gql/graphql.ts'

type Transfer = NonNullable<Answer['transfer']>

/** The letter of introduction as it is printed: stub, letter and receipt, with formal numerals (background §3.2 b). */
export function TransferPaper({ transfer }: { transfer: Transfer }) {
  const { t, i18n } = useTranslation('shared')
  const { content, sentOn, number, decidedOn, handler, handlerPhone, state } = transfer
  const chinese = i18n.language.startsWith('zh')
  const day = (value: string) => (chinese ? formalDay(value) : value)
  const membership = content.membership ? t(`words.membership.${content.membership}`) : ''
  const born = content.born && content.born.length === 10 ? content.born : undefined
  const words = {
    name: content.name,
    sex: content.sex ? t(`words.sex.${content.sex}`) : '',
    age: born ? ageOn(born, sentOn) : t('transfers.notToldAge'),
    ethnic: content.ethnicGroup ? codeName('ETHNIC_GROUP', content.ethnicGroup, i18n.language) : '',
    membership,
    idNumber: transfer.idNumber ?? '',
    from: [content.from, content.fromBranch].filter(Boolean).join(' '),
    to: content.addressedTo,
  }
  return (
    <Card size="small" style={{ maxWidth: 860 }}>
      <Part title={t('transfers.paper.stub')} number={number}>
        <p>{t('transfers.stubText', words)}</p>
        <Signed by={content.from} day={day(sentOn)} />
      </Part>
      <Divider dashed />
      <Part title={t('transfers.paper.letter')} number={number}>
        <p style={{ fontWeight: 600 }}>{content.addressedTo}</p>
        <p style={{ textIndent: '2em' }}>{t('transfers.letterText', words)}</p>
        <p style={{ textIndent: '2em' }}>{t('transfers.duesText', { month: day(content.duesPaidUpTo) })}</p>
        <p>{t('transfers.validText', { days: chinese ? formalNumber(content.validDays) : content.validDays })}</p>
        <Signed by={content.from} day={day(sentOn)} seal />
        {content.phone && <p>{t('transfers.phoneText', { phone: content.phone })}</p>}
        <p>{t('transfers.senderText', { address: content.senderAddress, phone: content.senderPhone })}</p>
      </Part>
      <Divider dashed />
      <Part title={t('transfers.paper.receipt')} number={number}>
        <p style={{ fontWeight: 600 }}>{content.from}</p>
        <p style={{ textIndent: '2em' }}>{t('transfers.receiptText', words)}</p>
        {state === 'ACCEPTED' && decidedOn ? (
          <>
            <p>{t('transfers.receiptBy', { handler: handler ?? '', phone: handlerPhone ?? '' })}</p>
            <Signed by={content.addressedTo} day={day(decidedOn)} seal />
          </>
        ) : (
          <p>{t('transfers.receiptOpen')}</p>
        )}
      </Part>
    </Card>
  )
}

function Part({ title, number, children }: { title: string; number: string; children: ReactNode }) {
  return (
    <section className="mm-keep" style={{ overflowWrap: 'anywhere' }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, flexWrap: 'wrap' }}>
        <h3 style={{ margin: 0, fontSize: '1.1em' }}>{title}</h3>
        <span>{number}</span>
      </div>
      {children}
    </section>
  )
}

function Signed({ by, day, seal = false }: { by: string; day: string; seal?: boolean }) {
  const { t } = useTranslation('shared')
  return (
    <p style={{ textAlign: 'end', marginBottom: 8 }}>
      {by} {seal && t('transfers.seal')}
      <br />
      {day}
    </p>
  )
}
