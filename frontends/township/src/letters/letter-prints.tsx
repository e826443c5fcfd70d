import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInWords } from '@mobile-members/ui/dates.ts'

interface Print {
  id: string
  printedAt: string
  printedByName?: string | null
  together: boolean
}

/** How often the letter left the printer, when and by whom (R43). */
export function LetterPrints({ prints }: { prints: readonly Print[] }) {
  const { t, i18n } = useTranslation('township')
  return (
    <Card title={t('letters.print.marks')} className="mm-no-print">
      {prints.length === 0 && t('letters.print.never')}
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>
        {prints.map(({ id, printedAt, printedByName, together }) => (
          <li key={id}>
            {[
              instantInWords(printedAt, i18n.language),
              printedByName ?? t('letters.print.somebody'),
              together && t('letters.print.together'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </Card>
  )
}
