import { Button, Flex, Input, Radio, Typography } from 'antd'
import { PrinterOutlined } from '@ant-design/icons'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { BookletPages } from './booklet-pages.tsx'
import { booksOf, LAYOUTS, type BookletEntry, type BookletLayout, type BookletPeriod } from './books.ts'

const PAPERS = ['A5', 'A4'] as const

/** The days of a booklet, from the address: this year up to today unless it says otherwise. */
export function useBookletPeriod(): BookletPeriod & { change: (period: Partial<BookletPeriod>) => void } {
  const [search, setSearch] = useSearchParams()
  const today = countyToday()
  const told = (name: string, otherwise: string) => {
    const day = search.get(name) ?? ''
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : otherwise
  }
  return {
    from: told('from', `${today.slice(0, 4)}-01-01`),
    until: told('until', today),
    change: (period) => setSearch((before) => ({ ...Object.fromEntries(before), ...period }), { replace: true }),
  }
}

interface BookletProps {
  entries: readonly BookletEntry[]
  whole: boolean
  error: unknown
  onRetry: () => void
}

/** Notebooks as booklets: what is chosen above, the pages below, and on paper the pages alone (R82). */
export function Booklet({ entries, whole, error, onRetry }: BookletProps) {
  const { t } = useTranslation('shared')
  const { from, until, change } = useBookletPeriod()
  const [layout, setLayout] = useState<BookletLayout>('EACH')
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>('A5')
  return (
    <>
      <div className="mm-no-print">
        <Typography.Paragraph type="secondary">{t('booklet.about')}</Typography.Paragraph>
        <Flex wrap gap={12} align="end" style={{ marginBottom: 16 }}>
          <Labelled label={t('booklet.from')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                value={from}
                max={until}
                onChange={(event) => event.target.value && change({ from: event.target.value })}
              />
            )}
          </Labelled>
          <Labelled label={t('booklet.until')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                value={until}
                min={from}
                onChange={(event) => event.target.value && change({ until: event.target.value })}
              />
            )}
          </Labelled>
          <Radio.Group
            aria-label={t('booklet.layout')}
            optionType="button"
            value={layout}
            onChange={(event) => setLayout(event.target.value as BookletLayout)}
            options={LAYOUTS.map((value) => ({ value, label: t(`booklet.layoutOf.${value}`) }))}
          />
          <Radio.Group
            aria-label={t('booklet.paper')}
            optionType="button"
            value={paper}
            onChange={(event) => setPaper(event.target.value as (typeof PAPERS)[number])}
            options={[...PAPERS]}
          />
          <Button
            type="primary"
            icon={<PrinterOutlined />}
            disabled={!whole || entries.length === 0}
            onClick={() => print()}
          >
            {t('booklet.print')}
          </Button>
        </Flex>
        <GraphTrouble error={error} onRetry={onRetry} />
        {!whole && !error && entries.length === 0 && <LoadingLayout rows={8} />}
        {!whole && !error && entries.length > 0 && (
          <p role="status">{t('booklet.loading', { number: entries.length })}</p>
        )}
        {whole && entries.length === 0 && <EmptyState what={t('booklet.empty')} how={t('booklet.emptyHow')} />}
      </div>
      {whole && entries.length > 0 && (
        <BookletPages books={booksOf(entries)} period={{ from, until }} layout={layout} paper={paper} />
      )}
    </>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = `booklet-${label}`
  return (
    <span>
      <label htmlFor={id} style={{ display: 'block' }}>
        {label}
      </label>
      {children(id)}
    </span>
  )
}
