import { exposePage } from '@mobile-members/web/remotes.tsx'
import { catalogues } from '../catalogues.ts'
import { TownshipLetters } from '../letters/township-letters.tsx'
import { TownshipAround } from '../townships/township-layout.tsx'

interface LettersOfTownshipProps {
  townshipId?: string | undefined
  /** Where the host has mounted this front end's routes; left out, the letters lead nowhere. */
  base?: string | undefined
}

/** A township's letters inside another front end. */
function LettersOfTownship({ townshipId, base }: LettersOfTownshipProps) {
  if (!townshipId) return null
  return (
    <TownshipAround key={townshipId} townshipId={townshipId} {...(base === undefined ? {} : { base })}>
      <TownshipLetters />
    </TownshipAround>
  )
}

export const page = exposePage('township', catalogues, LettersOfTownship)
