import type { TFunction } from 'i18next'

/** A half-year in words: 2026年下半年. */
export function periodInWords(period: string, t: TFunction<'branch'>): string {
  const [year, half] = period.split('-')
  return t('roster.periodOf', { year, half: t(`roster.halfOf.${half}`) })
}
