import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { AreaTable } from './area-table.tsx'
import { UnitTable } from './unit-table.tsx'

/** Where people work and live, as far as it decides where they are placed (R54–R57, §8 no 9). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [open, setOpen] = useListTab(['UNITS', 'AREAS'] as const)
  return (
    <>
      <BackLink to="/placement" label={t('placement.back')} />
      <PageHead title={t('places.title')} about={t('places.about')} />
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={(['UNITS', 'AREAS'] as const).map((key) => ({ key, label: t(`places.list.${key}`) }))}
      />
      {open === 'UNITS' ? <UnitTable /> : <AreaTable />}
    </>
  )
}
