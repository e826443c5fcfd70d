import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { useImportPlace } from './import-place.tsx'
import type { ImportFiguresFragment } from '../gql/graphql.ts'

const LINKED = ['rows', 'fresh', 'linked', 'review', 'notMembers', 'declined', 'unchanged', 'incomplete'] as const
/** A township's rows are its drafts; linking comes after the handover. */
const DRAFTED = ['rows', 'drafts', 'notMembers', 'declined', 'unchanged', 'incomplete'] as const

/** Rows by what becomes of them. */
export function ImportFigures({ figures }: { figures: ImportFiguresFragment }) {
  const { t } = useTranslation('town-center')
  const place = useImportPlace()
  const { likelyWrongJoins, likelyMissed } = figures
  const expected =
    likelyWrongJoins !== null && likelyMissed !== null
      ? t('imports.likely', { wrong: roundedUp(likelyWrongJoins), missed: roundedUp(likelyMissed) })
      : undefined
  return (
    <>
      <StatRow>
        {(figures.drafts > 0 || place.township ? DRAFTED : LINKED).map((figure) => (
          <StatCard key={figure} label={t(`imports.figure.${figure}`)} value={figures[figure]} />
        ))}
      </StatRow>
      {expected && <Typography.Text type="secondary">{expected}</Typography.Text>}
    </>
  )
}

/** To a tenth, so that a small expectation is not told as none. */
function roundedUp(expected: number): number {
  return Math.ceil(expected * 10) / 10
}
