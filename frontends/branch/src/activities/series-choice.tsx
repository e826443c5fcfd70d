import { Form, Input, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { SERIES_RHYTHMS, seriesRefusal } from '@mobile-members/model/activity-series.ts'

/** How often: once, or in a rhythm until a day, with the days that come of it (R68). */
export function SeriesChoice({ days, repeats }: { days: readonly string[]; repeats: boolean }) {
  const { t } = useTranslation('branch')
  const refusal = repeats && days.length > 0 ? seriesRefusal(days) : undefined
  return (
    <>
      <Form.Item name="rhythm" label={t('activityPlan.series.label')}>
        <Select
          options={(['NONE', ...SERIES_RHYTHMS] as const).map((value) => ({
            value,
            label: t(`activityPlan.series.${value}`),
          }))}
        />
      </Form.Item>
      {repeats && (
        <Form.Item
          name="untilOn"
          label={t('activityPlan.series.until')}
          rules={[{ required: true, message: t('forms.required', { label: t('activityPlan.series.until') }) }]}
          {...(refusal ? { validateStatus: 'error' as const, help: t(`reason.${refusal}`) } : {})}
        >
          <Input type="date" />
        </Form.Item>
      )}
      {repeats && days.length > 1 && !refusal && (
        <Typography.Paragraph type="secondary" role="status">
          {t('activityPlan.series.preview', { count: days.length, days: days.join(t('activities.attendance.comma')) })}
        </Typography.Paragraph>
      )}
    </>
  )
}
