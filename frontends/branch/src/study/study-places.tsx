import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useBranch } from '../branches/branch-scope.tsx'

const PLACES = { materials: 'study', education: 'study/education' } as const

/** The two halves of study: what there is to read, and the education that is planned and held. */
export function StudyPlaces({ at }: { at: keyof typeof PLACES }) {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { pathTo } = useBranch()
  return (
    <Segmented<keyof typeof PLACES>
      className="mm-no-print"
      aria-label={t('menu.study')}
      value={at}
      onChange={(place) => void navigate(pathTo(PLACES[place]) ?? '')}
      options={[
        { value: 'materials', label: t('study.title') },
        { value: 'education', label: t('education.title') },
      ]}
      style={{ marginBottom: 12 }}
    />
  )
}
