import { graphql } from '../gql/gql.ts'

export const CampaignTimelineQuery = graphql(/* GraphQL */ `
  query TownCampaignTimeline($id: ID!) {
    campaignTimeline(campaignId: $id) {
      key
      kind
      on
      medium
      place
      text
      number
    }
  }
`)

export const PublicityQuery = graphql(/* GraphQL */ `
  query TownPublicity($id: ID!, $first: Int!, $after: String) {
    publicityItems(campaignId: $id, first: $first, after: $after) {
      total
      endCursor
      hasNextPage
      nodes {
        id
        medium
        publishedOn
        place
        text
        copyName
      }
    }
  }
`)

export const RecordPublicityMutation = graphql(/* GraphQL */ `
  mutation RecordPublicity($input: RecordPublicityInput!) {
    recordPublicity(input: $input) {
      id
    }
  }
`)

export const RemovePublicityMutation = graphql(/* GraphQL */ `
  mutation RemovePublicity($id: ID!, $reason: String!) {
    removePublicity(id: $id, reason: $reason) {
      id
    }
  }
`)

export const OpenLettersQuery = graphql(/* GraphQL */ `
  query TownOpenLetters {
    openLetters {
      version
      title
      text
      signedBy
      publishedOn
    }
  }
`)

export const OpenLetterDraftQuery = graphql(/* GraphQL */ `
  query TownOpenLetterDraft {
    openLetterDraft {
      version
      title
      text
      signedBy
      registerUrl
    }
  }
`)

export const PublishOpenLetterMutation = graphql(/* GraphQL */ `
  mutation PublishOpenLetter($input: PublishOpenLetterInput!) {
    publishOpenLetter(input: $input) {
      version
    }
  }
`)

export const OpenLetterCopiesQuery = graphql(/* GraphQL */ `
  query TownOpenLetterCopies($id: ID!, $first: Int!, $after: String) {
    openLetterCopies(campaignId: $id, first: $first, after: $after) {
      total
      copies
      endCursor
      hasNextPage
      nodes {
        id
        version
        number
        handedOutOn
        unit {
          id
          shortName
        }
      }
    }
  }
`)

export const SweepUnitsQuery = graphql(/* GraphQL */ `
  query TownSweepUnits {
    organizations(kinds: [COMMUNITY, VILLAGE, ENTERPRISE]) {
      id
      kind
      name
      shortName
    }
  }
`)

export const RecordCopiesMutation = graphql(/* GraphQL */ `
  mutation RecordOpenLetterCopies($input: RecordOpenLetterCopiesInput!) {
    recordOpenLetterCopies(input: $input) {
      id
    }
  }
`)

export const RemoveCopiesMutation = graphql(/* GraphQL */ `
  mutation RemoveOpenLetterCopies($id: ID!, $reason: String!) {
    removeOpenLetterCopies(id: $id, reason: $reason) {
      id
    }
  }
`)

export const SweepBoardQuery = graphql(/* GraphQL */ `
  query TownSweepBoard($id: ID!, $state: SweepState, $overdue: Boolean, $first: Int!, $after: String) {
    sweepTasks(campaignId: $id, state: $state, overdue: $overdue, first: $first, after: $after) {
      endCursor
      hasNextPage
      nodes {
        id
        state
        dueOn
        overdue
        returnedOn
        onBehalf
        lines
        incomplete
        remindedOn
        unit {
          id
          kind
          shortName
          phone
        }
      }
    }
  }
`)

export const SweepFiguresQuery = graphql(/* GraphQL */ `
  query TownSweepFigures($id: ID!) {
    sweepFigures(campaignId: $id) {
      units
      open
      inWork
      reported
      nil
      overdue
      lines
    }
  }
`)

export const RemindUnitsMutation = graphql(/* GraphQL */ `
  mutation RemindSweepUnits($input: RemindSweepUnitsInput!) {
    remindSweepUnits(input: $input)
  }
`)

export const SetDeadlineMutation = graphql(/* GraphQL */ `
  mutation SetSweepDeadline($input: SetSweepDeadlineInput!) {
    setSweepDeadline(input: $input)
  }
`)

export const AskFurtherUnitsMutation = graphql(/* GraphQL */ `
  mutation AskFurtherUnits($id: ID!) {
    askFurtherUnits(campaignId: $id)
  }
`)

export const SweepUnitOfTaskQuery = graphql(/* GraphQL */ `
  query TownSweepUnitOfTask($id: ID!) {
    sweepTask(id: $id) {
      id
      year
      unit {
        id
        name
      }
    }
  }
`)
