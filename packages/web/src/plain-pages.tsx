import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useRouteError } from 'react-router'
import { ErrorState } from '@mobile-members/ui/error-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'

/** No page has this address. */
export function NotFoundPage() {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  return (
    <>
      <PageHead title={t('page.notFound')} about={t('page.notFoundNext')} />
      <Button onClick={() => void navigate('/')}>{t('page.home')}</Button>
    </>
  )
}

/** A page broke; the frame around it stands. */
export function PageFailed() {
  const { t } = useTranslation('shared')
  const error = useRouteError()
  console.error(error)
  return (
    <ErrorState
      what={t('page.failed')}
      kept={t('page.failedKept')}
      next={t('page.failedNext')}
      onRetry={() => location.reload()}
    />
  )
}

/** The front end cannot start at all: its configuration is missing or the sign-in service does not answer. */
export function StartFailed({ problem }: { problem: string }) {
  const { t } = useTranslation('shared')
  return (
    <main style={{ maxWidth: 640, margin: '10vh auto', padding: 16 }}>
      <ErrorState
        what={t('page.startFailed')}
        kept={problem}
        next={t('page.startFailedNext')}
        onRetry={() => location.reload()}
      />
    </main>
  )
}
