import { graphql } from '../gql/gql.ts'

export const DepartmentReceiptsQuery = graphql(/* GraphQL */ `
  query TownDepartmentReceipts {
    departmentReceipts {
      id
      receivedOn
      legalBasis
      rows
      vanishOn
    }
  }
`)

export const DepartmentCooperationQuery = graphql(/* GraphQL */ `
  query TownDepartmentCooperation {
    departmentCooperation {
      lists
      received
      open
      visits
      known
      lines
      dismissed
      vanished
      lastOn
      department {
        id
        name
        departmentKind
      }
    }
  }
`)

export const DepartmentHintsQuery = graphql(/* GraphQL */ `
  query TownDepartmentHints($state: HintState!, $first: Int!, $after: String) {
    departmentHints(state: $state, first: $first, after: $after) {
      total
      endCursor
      hasNextPage
      nodes {
        id
        state
        toldOn
        receivedOn
        legalBasis
        visitOn
        vanishOn
        department {
          id
          name
        }
        facts {
          name
          contact
          source
          note
        }
        matches {
          memberId
          memberName
          likeness
        }
      }
    }
  }
`)

export const PlanHintVisitMutation = graphql(/* GraphQL */ `
  mutation PlanHintVisit($input: PlanHintVisitInput!) {
    planHintVisit(input: $input) {
      id
      state
    }
  }
`)

export const CloseHintMutation = graphql(/* GraphQL */ `
  mutation CloseHint($id: ID!, $outcome: HintOutcome!) {
    closeHint(id: $id, outcome: $outcome)
  }
`)

export const TellHintLineMutation = graphql(/* GraphQL */ `
  mutation TellHintLine($input: TellHintLineInput!) {
    tellHintLine(input: $input) {
      lineId
      missing
    }
  }
`)
