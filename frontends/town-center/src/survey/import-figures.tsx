import { useTranslation } from 'react-i18next'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import type { ImportFiguresFragment } from '../gql/graphql.ts'

const SHOWN = ['rows', 'fresh', 'linked', 'review', 'notMembers', 'declined', 'unchanged', 'incomplete'] as const

/** Rows by what becomes of them. */
export function ImportFigures({ figures }: { figures: ImportFiguresFragment }) {
  const { t } = useTranslation('town-center')
  return (
    <StatRow>
      {SHOWN.map((figure) => (
        <StatCard key={figure} label={t(`imports.figure.${figure}`)} value={figures[figure]} />
      ))}
    </StatRow>
  )
}
