import { READERS, type Policy } from './policy.ts'

/** Reviews of placements, objections and their answers, and the way a branch is dissolved (R60, R61). */
export const PLACEMENT_POLICIES = {
  placementReviews: READERS,
  placementReview: READERS,
  askForPlacementReview: { CENTER_DIRECTOR: 'ANY', BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  keepPlacement: { CENTER_DIRECTOR: 'ANY' },
  answerObjection: { CENTER_DIRECTOR: 'ANY', CENTER_STAFF: 'ANY' },
  announceDissolution: { HOST_COMMITTEE: 'OWN' },
  withdrawDissolution: { HOST_COMMITTEE: 'OWN' },
  reviseResidenceArea: { CENTER_DIRECTOR: 'ANY', CENTER_STAFF: 'ANY' },
  placementReplay: { CENTER_DIRECTOR: 'ANY', CENTER_STAFF: 'ANY', HOST_COMMITTEE: 'ANY' },
} as const satisfies Record<string, Policy>
