import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

/** The two parts of the services page. */
export function ServiceParts({ open }: { open: 'cases' | 'reception' }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  return (
    <Segmented
      className="mm-no-print"
      value={open}
      onChange={(part) => void navigate(part === 'cases' ? '/service' : '/service/reception')}
      options={[
        { value: 'cases', label: t('service.parts.cases') },
        { value: 'reception', label: t('service.parts.reception') },
      ]}
      style={{ marginBottom: 12 }}
    />
  )
}
