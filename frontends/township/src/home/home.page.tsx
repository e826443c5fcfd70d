import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'

/** What waits for the person who is signed in. */
export function Component() {
  const { t } = useTranslation('township')
  const me = useMe()
  if (me.loading) return <LoadingLayout />
  return (
    <>
      <GraphTrouble error={me.error} onRetry={() => void me.refetch()} />
      {me.displayName && <Typography.Title level={3}>{t('home.welcome', { name: me.displayName })}</Typography.Title>}
      <Card title={t('home.offices')}>
        {me.offices.length === 0 && t('home.none')}
        {me.offices.map(({ role, organizationId, organizationName }) => (
          <div key={`${role} ${organizationId}`}>
            {organizationName} {t(`role.${role}`)}
          </div>
        ))}
      </Card>
    </>
  )
}
