import { useTranslation } from 'react-i18next'

/** Rules of form fields, in the reader's language. */
export function useRules() {
  const { t } = useTranslation('town-center')
  return {
    filled: (label: string) => [{ required: true, whitespace: true, message: t('forms.required', { label }) }],
    chosen: (label: string) => [{ required: true, message: t('forms.choose', { label }) }],
  }
}
