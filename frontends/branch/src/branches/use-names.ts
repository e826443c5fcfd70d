import { useTranslation } from 'react-i18next'
import { distinctNames, type PersonNamed } from './distinct-names.ts'

/** How each of these people is called on this page. */
export function useNames(people: readonly PersonNamed[]): (id: string) => string {
  const { t } = useTranslation('branch')
  const nameless = t('branches.noName')
  const names = distinctNames(people, nameless)
  return (id) => names.get(id) ?? nameless
}
