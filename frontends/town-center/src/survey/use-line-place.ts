import { useTranslation } from 'react-i18next'

/** Where a line stands: 枫树乡（乡镇摸底）Sheet1 第 12 行. */
export function useLinePlace() {
  const { t } = useTranslation('town-center')
  return ({
    channel,
    unitName,
    sheet,
    row,
  }: {
    channel: string
    unitName: string
    sheet: string
    row?: number | null
  }) => {
    const unit = { unit: unitName, channel: t(`survey.channelOf.${channel}`) }
    return row ? t('reviews.from', { ...unit, sheet, row }) : t('reviews.fromForm', unit)
  }
}
