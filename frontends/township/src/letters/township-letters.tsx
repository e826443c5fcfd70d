import { Card } from 'antd'
import { useTranslation } from 'react-i18next'

/** The certificate letters of one township. */
export function TownshipLetters({ townshipId }: { townshipId?: string | undefined }) {
  const { t } = useTranslation('township')
  return <Card title={t('menu.letters')}>{townshipId}</Card>
}
