import { graphql } from '../gql/gql.ts'

export const GuidanceDueQuery = graphql(/* GraphQL */ `
  query GuidanceDue($townshipId: ID!, $first: Int!, $after: String) {
    guidanceDue(townshipId: $townshipId, first: $first, after: $after) {
      nodes {
        memberId
        since
        lastTalk {
          id
          heldOn
          answer
        }
        member {
          id
          name
          destination
          originBranch {
            id
            name
          }
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const GuidanceDueExportQuery = graphql(/* GraphQL */ `
  query GuidanceDueExport($townshipId: ID!, $after: String) {
    guidanceDue(townshipId: $townshipId, first: 200, after: $after) {
      nodes {
        memberId
        since
        lastTalk {
          id
          heldOn
          answer
        }
        member {
          id
          name
          destination
          originBranch {
            id
            name
          }
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MemberGuidanceQuery = graphql(/* GraphQL */ `
  query MemberGuidance($id: ID!) {
    member(id: $id) {
      id
      name
      stage
      guidanceTalks {
        id
        heldOn
        talkedBy
        answer
        reason
        note
      }
    }
  }
`)

export const RecordGuidanceTalkMutation = graphql(/* GraphQL */ `
  mutation RecordGuidanceTalk($input: GuidanceTalkInput!) {
    recordGuidanceTalk(input: $input) {
      id
    }
  }
`)
