import { useTranslation } from 'react-i18next'

const STEPS = ['call', 'linked', 'branch'] as const

/** What happens after a registration was sent. */
export function NextSteps() {
  const { t } = useTranslation('member')
  return (
    <section>
      <h2 style={{ fontSize: '1.1em', margin: '20px 0 8px' }}>{t('register.next')}</h2>
      <ol style={{ paddingInlineStart: '1.4em', margin: 0, display: 'grid', gap: 8 }}>
        {STEPS.map((step) => (
          <li key={step}>{t(`register.nextOf.${step}`)}</li>
        ))}
      </ol>
    </section>
  )
}
