import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countyToday, dayInWords } from './dates.ts'

/** Prints the page: everything but the frame, on A4. */
export function PrintButton() {
  const { t } = useTranslation('ui')
  return (
    <Button className="mm-no-print" icon={<PrinterOutlined />} onClick={() => print()}>
      {t('print.button')}
    </Button>
  )
}

/** What is printed. On paper it carries its title, the filter that made it and the day. */
export function PrintView({ title, filter, children }: { title: string; filter?: string; children: ReactNode }) {
  const { t, i18n } = useTranslation('ui')
  return (
    <section>
      <header className="mm-print-only">
        <h1 style={{ fontSize: '16pt', textAlign: 'center', margin: '0 0 4mm' }}>{title}</h1>
        <p style={{ display: 'flex', justifyContent: 'space-between', gap: '4mm', margin: '0 0 3mm' }}>
          <span>{filter}</span>
          <span>{t('print.on', { day: dayInWords(countyToday(), i18n.language) })}</span>
        </p>
      </header>
      {children}
    </section>
  )
}
