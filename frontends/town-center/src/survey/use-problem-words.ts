import { useTranslation } from 'react-i18next'

interface Place {
  code: string
  row?: number | null
  column?: number | null
  value?: string | null
}

/** A problem in words, with its place: 第 12 行第 3 列：身份证号校验码不对（看到的是“…”）. */
export function useProblemWords() {
  const { t } = useTranslation('town-center')
  return ({ code, row, column, value }: Place, withPlace = true): string => {
    const what = t([`imports.problemOf.${code}`, 'imports.problemOf.UNEXPECTED'])
    const said = value ? t('imports.saw', { what, value }) : what
    const place =
      row && column
        ? t('imports.at', { row, column })
        : row
          ? t('imports.atRow', { row })
          : column
            ? t('imports.atColumn', { column })
            : undefined
    return withPlace && place ? `${place} · ${said}` : said
  }
}
