import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { MaterialList } from '@mobile-members/web/study/material-list.tsx'
import { useMay } from '../people/use-may.ts'

/** What the centre has published for all branches (R70). */
export function CenterMaterials() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  return (
    <>
      <PageHead title={t('education.townMaterials')} about={t('study.about')}>
        {may('branches', 'publishMaterial') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/education/materials/new')}>
            {t('study.publish')}
          </Button>
        )}
      </PageHead>
      <MaterialList branchId={null} pathOf={(id) => `/education/materials/${id}`} />
    </>
  )
}
