import { useTranslation } from 'react-i18next'
import { ErrorState } from '@mobile-members/ui/error-state.tsx'
import { troubleOf, wordsOfTrouble, type Trouble } from './graph-errors.ts'

/** An error of the graph where its data would have stood; nothing when there is none. */
export function GraphTrouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('shared')
  const trouble = isTrouble(error) ? error : troubleOf(error)
  if (!trouble) return null
  return <ErrorState {...wordsOfTrouble(trouble, t)} number={trouble.number} onRetry={onRetry} />
}

function isTrouble(error: unknown): error is Trouble {
  return typeof error === 'object' && error !== null && 'paths' in error && 'code' in error
}
