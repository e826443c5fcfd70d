import { exposePage } from '@mobile-members/web/remotes.tsx'
import { BranchBoard } from '../board/branch-board.tsx'
import { catalogues } from '../catalogues.ts'

export const page = exposePage('branch', catalogues, BranchBoard)
