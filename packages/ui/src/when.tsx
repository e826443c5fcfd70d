import { useTranslation } from 'react-i18next'
import { dayInWords, instantInWords } from './dates.ts'

/** A day, or an instant by the county's clock, in a sentence. */
export function When({ at }: { at: string }) {
  const { i18n } = useTranslation('ui')
  const words = at.length === 10 ? dayInWords(at, i18n.language) : instantInWords(at, i18n.language)
  return <time dateTime={at}>{words}</time>
}
