import { useTranslation } from 'react-i18next'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import type { Line } from './survey-parts.ts'

/** What a line tells, the five facts first. */
export function LineFacts({ line, columns = 1 }: { line: Omit<Line, 'history' | 'earlierVersions'>; columns?: 1 | 2 }) {
  const { t } = useTranslation('township')
  const { facts, originBranch } = line
  const told: [string, string | null | undefined][] = [
    ['name', facts.name],
    ['destination', facts.destination],
    ['industry', facts.industry],
    ['residence', facts.residence],
    ['phone', facts.phones.join(' ')],
    ['branchId', originBranch?.name],
    ['sex', facts.sex && t(`words.sex.${facts.sex}`)],
    ['birthDate', facts.birthDate],
    ['idNumber', facts.idNumber],
    ['joinedDate', facts.joinedDate],
    ['employer', facts.employer],
    ['remarks', facts.remarks],
  ]
  return (
    <FactList
      columns={columns}
      facts={[
        ...told.map(([key, value]) => ({ key, label: t(`survey.form.${key}`), value })),
        ...facts.extra.map(({ heading, value }) => ({ key: `extra ${heading}`, label: heading, value })),
      ]}
    />
  )
}
