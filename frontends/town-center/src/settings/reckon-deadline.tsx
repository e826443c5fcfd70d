import { useQuery } from '@apollo/client/react'
import { Card, Flex, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { WorkingDayQuery } from './settings.queries.ts'

/** Reckons a deadline as the program does. */
export function ReckonDeadline() {
  const { t, i18n } = useTranslation('town-center')
  const [after, setAfter] = useState(countyToday())
  const [days, setDays] = useState(5)
  const { data, error } = useQuery(WorkingDayQuery, { variables: { after, days }, skip: !after })
  const found = data?.workingDay
  return (
    <Card size="small" title={t('settings.reckon')}>
      <Flex gap={8} wrap align="center">
        <label htmlFor="reckon-after">{t('settings.after')}</label>
        <Input
          id="reckon-after"
          type="date"
          value={after}
          onChange={({ target }) => setAfter(target.value)}
          style={{ width: 170 }}
        />
        <InputNumber
          aria-label={t('settings.days')}
          min={1}
          max={365}
          precision={0}
          value={days}
          onChange={(value) => setDays(value ?? 1)}
          style={{ width: 90 }}
        />
        <span>{t('settings.days')}</span>
        {found && (
          <strong>
            {t('settings.result', { day: dayInWords(found.day, i18n.language) })}{' '}
            {found.calendarUnknown && t('settings.estimated')}
          </strong>
        )}
      </Flex>
      <GraphTrouble error={error} />
    </Card>
  )
}
