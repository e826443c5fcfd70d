import { useTranslation } from 'react-i18next'
import { educationName, ethnicGroupName } from '@mobile-members/model/code-lists.ts'

/** Catalogues of the facts whose values are codes. */
const CODES: Record<string, string> = {
  SEX: 'people.sexOf',
  MEMBERSHIP: 'people.membershipOf',
  OCCUPATION: 'people.occupationOf',
  EMPLOYMENT_KIND: 'people.employmentKindOf',
  RESIDENCE_KIND: 'people.residenceKindOf',
}

/** The name of a fact, and its value in words. */
export function useFactWords() {
  const { t } = useTranslation('town-center')
  return {
    label: (fact: string) => t([`members.factOf.${fact}`, 'members.factOf.OTHER']),
    value(fact: string, value: string | null): string | null {
      if (!value) return null
      if (fact === 'ETHNIC_GROUP') return ethnicGroupName(value)
      if (fact === 'EDUCATION') return educationName(value)
      const codes = CODES[fact]
      return codes ? t([`${codes}.${value}`, 'amendments.asIs'], { value }) : value
    },
  }
}
