import { useTranslation } from 'react-i18next'

/** What a line still lacks, in words: of the five facts, and its branch (R20, R25). */
export function useMissingWords() {
  const { t } = useTranslation('township')
  return ({ missing, originBranch }: { missing: readonly string[]; originBranch?: unknown }): string =>
    [...missing, ...(originBranch ? [] : ['BRANCH'])]
      .map((fact) => t(`survey.factOf.${fact}`))
      .join(t('survey.close.comma'))
}
