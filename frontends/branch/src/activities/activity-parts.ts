import type { BranchActivityQuery } from '../gql/graphql.ts'

type Activity = NonNullable<BranchActivityQuery['activity']>

/** One invitation as the activity's page reads it. */
export type InvitationRow = NonNullable<Activity['invitations']>[number]
