import { exposePage } from '@mobile-members/web/remotes.tsx'
import { catalogues } from '../catalogues.ts'
import { TownshipLetters } from '../letters/township-letters.tsx'

export const page = exposePage('township', catalogues, TownshipLetters)
