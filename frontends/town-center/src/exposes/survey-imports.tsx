import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { exposePage } from '@mobile-members/web/remotes.tsx'
import { catalogues } from '../catalogues.ts'
import { ImportList } from '../survey/import-list.tsx'
import { ImportPlaceProvider } from '../survey/import-place.tsx'

interface TownshipImportsProps {
  campaignId: string
  /** The township may still import. */
  open: boolean
  /** Where the host shows imports. */
  path?: string | undefined
}

/** The imports of a township's own survey, inside its portal (R25). */
function TownshipImports({ campaignId, open, path }: TownshipImportsProps) {
  const { t } = useTranslation('town-center')
  if (!path) return null
  return (
    <ImportPlaceProvider value={{ imports: path, township: true }}>
      {open && (
        <Flex style={{ marginBottom: 8 }}>
          <Link to={`${path}/new?campaign=${campaignId}`}>
            <Button type="primary">{t('survey.import')}</Button>
          </Link>
        </Flex>
      )}
      <ImportList campaignId={campaignId} />
    </ImportPlaceProvider>
  )
}

export const page = exposePage('town-center', catalogues, TownshipImports)
