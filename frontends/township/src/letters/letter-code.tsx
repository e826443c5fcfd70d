import { useLazyQuery } from '@apollo/client/react'
import { Button, Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LetterTokenQuery } from './letters.queries.ts'

/** What the letter's QR code says, as text to copy, for a counter that cannot scan. */
export function LetterCode({ letterId }: { letterId: string }) {
  const { t } = useTranslation('township')
  const [ask, { data, loading, error }] = useLazyQuery(LetterTokenQuery)
  const show = () => void ask({ variables: { id: letterId } })
  const token = data?.letter?.token
  return (
    <Card title={t('letters.code')} className="mm-no-print">
      <p style={{ marginTop: 0 }}>{t('letters.codeHow')}</p>
      <GraphTrouble error={error} onRetry={show} />
      {data?.letter && !token && t('letters.codeNone')}
      {token ? (
        <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
          {token}
        </Typography.Text>
      ) : (
        <Button loading={loading} onClick={show}>
          {t('letters.showCode')}
        </Button>
      )}
    </Card>
  )
}
