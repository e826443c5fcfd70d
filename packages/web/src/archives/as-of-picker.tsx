import { Alert, Button, Flex, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { AS_OF_VIEWS, type AsOfView } from '@mobile-members/model/archives.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'

export interface PastDay {
  day: string
  view: AsOfView
}

/** The past day that an address names: `?asOf=2026-03-31&view=CORRECTED_SINCE`. Today, a day to come and nonsense are none. */
export function pastDayIn(address: URLSearchParams): PastDay | undefined {
  const day = address.get('asOf') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)) || day >= countyToday()) return undefined
  return { day, view: AS_OF_VIEWS.find((one) => one === address.get('view')) ?? 'KNOWN_THEN' }
}

/** Asks for a past day of a list (N19). */
export function AsOfPicker({
  value,
  onChange,
}: {
  value: PastDay | undefined
  onChange: (change: { asOf: string; view: string }) => void
}) {
  const { t } = useTranslation('shared')
  return (
    <Flex gap={8} wrap align="center" className="mm-no-print">
      <label style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
        {t('archives.asOf')}
        <Input
          type="date"
          max={countyToday()}
          value={value?.day ?? countyToday()}
          onChange={({ target }) =>
            onChange({ asOf: target.value === countyToday() ? '' : target.value, view: value?.view ?? '' })
          }
          style={{ width: 160 }}
        />
      </label>
      {value && (
        <Select
          aria-label={t('archives.asOf')}
          value={value.view}
          onChange={(view) => onChange({ asOf: value.day, view })}
          popupMatchSelectWidth={false}
          options={AS_OF_VIEWS.map((view) => ({ value: view, label: t(`archives.asOfViewOf.${view}`) }))}
        />
      )}
    </Flex>
  )
}

/** Says that a list is of a past day, so that nobody takes it for today's. */
export function AsOfBanner({ value, onToday }: { value: PastDay | undefined; onToday: () => void }) {
  const { t, i18n } = useTranslation('shared')
  if (!value) return null
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      title={t('archives.asOfBanner', {
        day: dayInWords(value.day, i18n.language),
        view: t(`archives.asOfViewOf.${value.view}`),
      })}
      action={
        <Button size="small" className="mm-no-print" onClick={onToday}>
          {t('archives.backToToday')}
        </Button>
      }
    />
  )
}
