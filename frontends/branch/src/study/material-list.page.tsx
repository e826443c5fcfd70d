import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { MaterialList } from '@mobile-members/web/study/material-list.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { StudyPlaces } from './study-places.tsx'

/** What the branch's mobile members have to read: the branch's own materials and those of the centre (R70). */
export function Component() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, mine, pathTo } = useBranch()
  return (
    <>
      <StudyPlaces at="materials" />
      <PageHead title={t('study.title')} about={t('study.about')}>
        {mine && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(pathTo('study/new') ?? '')}>
            {t('study.publish')}
          </Button>
        )}
      </PageHead>
      <MaterialList branchId={branchId} pathOf={(id) => pathTo(`study/${id}`) ?? ''} />
    </>
  )
}
