import { useTranslation } from 'react-i18next'
import { SimpleTable } from './simple-table.tsx'
import { usePlacementWords, type Proposal } from './placement-words.ts'
import { factsUsed } from '@mobile-members/web/placement/facts-used.rules.ts'

interface Telling {
  fact: string
  source: string
  toldOn: string
}

/** The facts that the table looked at, each with where it is known from. */
export function FactsUsed({ proposal, tellings }: { proposal: Proposal; tellings: readonly Telling[] }) {
  const { t } = useTranslation('town-center')
  const words = usePlacementWords()

  function sourceOf(registryFact: string | undefined, fact: string): string {
    if (fact.startsWith('setting.') || fact.startsWith('branches.')) return t('placement.sourceSettings')
    if (!registryFact) return t('placement.sourceUnits')
    // The newest telling stands first.
    const telling = tellings.find((one) => one.fact === registryFact)
    return telling
      ? t('placement.sourceAt', { source: t(`placement.sourceOf.${telling.source}`), day: telling.toldOn })
      : t('placement.unknownFact')
  }

  return (
    <SimpleTable
      label={t('placement.facts')}
      head={[t('placement.fact'), t('placement.value'), t('placement.source')]}
      rows={factsUsed(proposal).map(({ fact, value, registryFact }) => ({
        key: fact,
        cells: [words.factWords(fact), words.valueWords(fact, value, proposal.facts), sourceOf(registryFact, fact)],
      }))}
    />
  )
}
