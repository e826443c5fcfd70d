type Translate = (key: string, options: Record<string, unknown>) => string

/** A half-year in words: 2026年下半年. */
export function periodInWords(period: string, t: Translate): string {
  const [year, half] = period.split('-')
  return t('words.period', { year, half: t(`words.half.${half}`, {}) })
}
