import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'

const STEPS = ['call', 'linked', 'branch'] as const

/** What happens after a registration was sent. */
export function NextSteps() {
  const { t } = useTranslation('member')
  return (
    <section>
      <Typography.Title level={3}>{t('register.next')}</Typography.Title>
      <ol style={{ paddingInlineStart: '1.4em', margin: 0, display: 'grid', gap: 8 }}>
        {STEPS.map((step) => (
          <li key={step}>{t(`register.nextOf.${step}`)}</li>
        ))}
      </ol>
    </section>
  )
}
