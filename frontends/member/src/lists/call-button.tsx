import { PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Calls somebody from the phone that this is read on. */
export function CallButton({ phone, who }: { phone: string; who: string }) {
  const { t } = useTranslation('member')
  return (
    <Button block icon={<PhoneOutlined aria-hidden />} href={`tel:${phone}`}>
      {t('home.call', { who })}
    </Button>
  )
}
