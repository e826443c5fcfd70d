import { useTranslation } from 'react-i18next'
import type { ArchiveCategory } from '@mobile-members/model/archives.ts'

/** What a folder is called; of townships and branches their own name. */
export function useFolderWords() {
  const { t } = useTranslation('town-center')
  return (category: ArchiveCategory, value: string, organizationName?: string | null): string => {
    if (organizationName) return organizationName
    if (category === 'SCOPE') return t(`members.scopeOf.${value}`)
    if (category === 'STATUS') return t(`people.stageOf.${value}`)
    if (category === 'PLACEMENT') return t([`folders.folderOf.${value}`, 'folders.byHand'])
    return t([`folders.folderOf.${value}`, 'folders.unknown'])
  }
}
