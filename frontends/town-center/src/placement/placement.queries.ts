import { graphql } from '../gql/gql.ts'

export const PlacementQueueQuery = graphql(/* GraphQL */ `
  query PlacementQueue($first: Int!, $after: String) {
    placementQueue(first: $first, after: $after) {
      nodes {
        id
        state
        checkedInOn
        placementDueOn
        isOverdue
        member {
          id
          name
        }
        originTownship {
          id
          shortName
        }
        decision {
          id
          result
          rule
          manualReason
          objectionDueOn
          proposedBranch {
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

export const AffiliationListQuery = graphql(/* GraphQL */ `
  query AffiliationList($filter: AffiliationFilter, $first: Int!, $after: String) {
    affiliations(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        state
        kind
        introducedOn
        checkedInOn
        placedOn
        welcomeDueOn
        member {
          id
          name
        }
        originTownship {
          id
          shortName
        }
        branch {
          id
          name
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const TownIntakesQuery = graphql(/* GraphQL */ `
  query TownIntakes($first: Int!, $after: String) {
    branchIntakes(first: $first, after: $after) {
      nodes {
        id
        reportedOn
        state
        wish
        branch {
          id
          name
        }
        member {
          id
          name
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const PlacementQuery = graphql(/* GraphQL */ `
  query Placement($id: ID!) {
    affiliation(id: $id) {
      id
      state
      kind
      introducedOn
      checkedInOn
      placementDueOn
      placedOn
      activeOn
      endedOn
      endReason
      isOverdue
      welcomeDueOn
      welcomeOverdue
      welcome {
        way
        contactedOn
        said
      }
      intakes {
        id
        reportedOn
        wish
        branch {
          id
          name
        }
      }
      member {
        id
        name
        registerNo
        employer
        facts {
          id
          fact
          source
          toldOn
        }
      }
      originTownship {
        id
        name
      }
      branch {
        id
        name
      }
      steps {
        fromState
        toState
        subject
        role
        at
        reason
        eventId
      }
      decision {
        ...DecisionParts
      }
      reviews {
        id
        cause
        state
        reason
        openedAt
        closedAt
        answer
      }
      decisions {
        id
        proposedAt
        confirmedAt
        confirmedBy
        overrideReason
        objection
        objectedAt
        objectionDueOn
        objectionAnswer
        answeredAt
        result
        rule
        manualReason
        proposedBranch {
          id
          name
        }
        branch {
          id
          name
        }
      }
      evaluation {
        result
        rule
        manualReason
        kind
        missingFacts
        warnings
        ruleSetVersion
        branch {
          id
          name
        }
        facts {
          ...PlacementFactParts
        }
        trace {
          order
          holds
          facts {
            fact
            value
          }
        }
        distances {
          branchId
          meters
          members
          branch {
            id
            name
          }
        }
        wouldChange {
          fact
          value
          result
          rule
          manualReason
          branch {
            id
            name
          }
        }
      }
    }
  }
`)

export const DecisionParts = graphql(/* GraphQL */ `
  fragment DecisionParts on PlacementDecision {
    id
    ruleSetVersion
    result
    rule
    manualReason
    kind
    warnings
    proposedAt
    confirmedAt
    confirmedBy
    overrideReason
    objection
    objectedAt
    objectionDueOn
    objectionAnswer
    answeredAt
    proposedBranch {
      id
      name
    }
    branch {
      id
      name
    }
    facts {
      ...PlacementFactParts
    }
    trace {
      order
      holds
      facts {
        fact
        value
      }
    }
    distances {
      branchId
      meters
      members
      branch {
        id
        name
      }
    }
    wouldChange {
      fact
      value
      result
      rule
      manualReason
      branch {
        id
        name
      }
    }
  }
`)

export const PlacementFactParts = graphql(/* GraphQL */ `
  fragment PlacementFactParts on PlacementFacts {
    employmentKind
    employmentStable
    industry
    residenceStable
    workUnit {
      id
      name
      kind
      industry
      partyOrganization
      latitude
      longitude
      parent {
        id
        name
        partyOrganization
      }
    }
    residenceArea {
      id
      name
      kind
      isFringe
    }
  }
`)

export const ProposePlacementMutation = graphql(/* GraphQL */ `
  mutation ProposePlacement($id: ID!) {
    proposePlacement(affiliationId: $id) {
      id
      state
    }
  }
`)

export const ConfirmPlacementMutation = graphql(/* GraphQL */ `
  mutation ConfirmPlacement($id: ID!) {
    confirmPlacement(affiliationId: $id) {
      id
      state
      branch {
        id
        name
      }
    }
  }
`)

export const OverridePlacementMutation = graphql(/* GraphQL */ `
  mutation OverridePlacement($id: ID!, $branchId: ID!, $reason: String!) {
    overridePlacement(affiliationId: $id, branchId: $branchId, reason: $reason) {
      id
      state
      branch {
        id
        name
      }
    }
  }
`)

export const ChangePlacementMutation = graphql(/* GraphQL */ `
  mutation ChangePlacement($id: ID!, $branchId: ID!, $reason: String!) {
    changePlacement(affiliationId: $id, branchId: $branchId, reason: $reason) {
      id
      state
      branch {
        id
        name
      }
    }
  }
`)

export const TellPlacementFactsMutation = graphql(/* GraphQL */ `
  mutation TellPlacementFacts($id: ID!, $facts: MemberFactsInput!) {
    correctMember(id: $id, facts: $facts) {
      id
      employmentKind
      employmentStable
      workUnitId
      industry
      residenceStable
      residenceAreaId
    }
  }
`)

export const AnswerObjectionMutation = graphql(/* GraphQL */ `
  mutation AnswerObjection($id: ID!, $answer: String!) {
    answerObjection(affiliationId: $id, answer: $answer) {
      id
      state
    }
  }
`)
