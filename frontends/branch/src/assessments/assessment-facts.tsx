import { useTranslation } from 'react-i18next'
import { FactList } from '@mobile-members/ui/fact-list.tsx'

export interface CountedFacts {
  placedOn?: string | null
  invited: number
  present: number
  leave: number
  absent: number
  notebookEntries: number
  workDone?: number | null
  countedOn: string
}

/** What the registers say of a member's time in the branch. */
export function AssessmentFacts({ facts }: { facts: CountedFacts }) {
  const { t } = useTranslation('branch')
  const times = (key: 'invited' | 'present' | 'leave' | 'absent') => ({
    key,
    label: t(`assessments.facts.${key}`),
    value: t('assessments.facts.times', { count: facts[key] }),
  })
  return (
    <FactList
      columns={2}
      facts={[
        { key: 'placedOn', label: t('assessments.facts.placedOn'), value: facts.placedOn },
        times('invited'),
        times('present'),
        times('leave'),
        times('absent'),
        {
          key: 'notebookEntries',
          label: t('assessments.facts.notebookEntries'),
          value: t('assessments.facts.entries', { count: facts.notebookEntries }),
        },
        ...(typeof facts.workDone === 'number'
          ? [
              {
                key: 'workDone',
                label: t('words.fact.workDone'),
                value: t('words.fact.works', { count: facts.workDone }),
              },
            ]
          : []),
        { key: 'countedOn', label: t('assessments.facts.countedOn'), value: facts.countedOn },
      ]}
    />
  )
}
