import { graphql } from '../gql/gql.ts'

export const LongLeavesQuery = graphql(/* GraphQL */ `
  query LongLeaves($filter: LongLeaveFilter!, $first: Int!, $after: String) {
    longLeaves(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        state
        fromOn
        untilOn
        days
        reason
        note
        destination
        mustDecide
        decision
        decisionDueOn
        isDecisionLate
        isOverdue
        endedAs
        member {
          id
          name
        }
        branch {
          id
          name
        }
        originTownship {
          id
          shortName
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const LongLeaveQuery = graphql(/* GraphQL */ `
  query LongLeave($id: ID!) {
    longLeave(id: $id) {
      id
      state
      fromOn
      untilOn
      days
      reason
      note
      destination
      channel
      toldBy
      toldOn
      reportedAt
      notedAt
      remark
      mustDecide
      decision
      decisionReason
      decisionDueOn
      dueEstimated
      isDecisionLate
      isOverdue
      decidedAt
      informedAt
      informedNote
      endedOn
      endedAs
      branch {
        id
        name
      }
      originTownship {
        id
        name
      }
      steps {
        fromState
        toState
        fromOn
        untilOn
        decision
        reason
        role
        at
      }
      member {
        id
        name
      }
    }
  }
`)

/** How to reach the member, who answers for them, what they took part in: each of another service. */
export const LeaveMemberQuery = graphql(/* GraphQL */ `
  query LeaveMember($id: ID!) {
    member(id: $id) {
      id
      awayContact
      attendance {
        invited
        present
        late
        leave
        absent
        notebookEntries
        notebookConfirmed
      }
      lastAssessment {
        id
        kind
        period
        state
        text
      }
    }
  }
`)

/** The certificate that has gone home, for who prints or reads it there. */
export const ReturnedLetterQuery = graphql(/* GraphQL */ `
  query ReturnedLetter($id: ID!) {
    member(id: $id) {
      id
      letters {
        id
        number
        endorsement {
          returnedOn
        }
      }
    }
  }
`)

export const LetterEndorsementQuery = graphql(/* GraphQL */ `
  query LetterEndorsement($id: ID!) {
    letter(id: $id) {
      id
      endorsement {
        returnedOn
        placedOn
        invited
        present
        leave
        absent
        notebookEntries
        notebookConfirmed
        branch {
          id
          name
        }
        assessment {
          kind
          period
          signedOn
        }
      }
    }
  }
`)

export const LeaveTermsQuery = graphql(/* GraphQL */ `
  query LeaveTerms {
    leaveTerms {
      reportDays
      contactDays
      decisionDays
      decisionWorkingDays
    }
  }
`)

export const SilentMembersQuery = graphql(/* GraphQL */ `
  query SilentMembers($branchId: ID, $townshipId: ID, $toldUp: Boolean, $first: Int!, $after: String) {
    silentMembers(branchId: $branchId, townshipId: $townshipId, toldUp: $toldUp, first: $first, after: $after) {
      nodes {
        memberId
        lastOn
        lastSign
        days
        isToldUp
        member {
          id
          name
        }
        branch {
          id
          name
        }
        attempts {
          id
          triedOn
          way
          result
          note
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const ReportLongLeaveMutation = graphql(/* GraphQL */ `
  mutation ReportLongLeave($input: LongLeaveInput!, $memberId: ID, $told: LongLeaveTold) {
    reportLongLeave(input: $input, memberId: $memberId, told: $told) {
      id
      state
      member {
        id
      }
    }
  }
`)

export const ReviseLongLeaveMutation = graphql(/* GraphQL */ `
  mutation ReviseLongLeave($id: ID!, $input: LongLeaveInput!, $told: LongLeaveTold) {
    reviseLongLeave(id: $id, input: $input, told: $told) {
      id
      state
    }
  }
`)

export const EndLongLeaveMutation = graphql(/* GraphQL */ `
  mutation EndLongLeave($id: ID!, $backOn: String!) {
    endLongLeave(id: $id, backOn: $backOn) {
      id
      state
    }
  }
`)

export const NoteLongLeaveMutation = graphql(/* GraphQL */ `
  mutation NoteLongLeave($id: ID!, $remark: String) {
    noteLongLeave(id: $id, remark: $remark) {
      id
      state
    }
  }
`)

export const DecideLongLeaveMutation = graphql(/* GraphQL */ `
  mutation DecideLongLeave($id: ID!, $decision: LongLeaveDecision!, $reason: String!) {
    decideLongLeave(id: $id, decision: $decision, reason: $reason) {
      id
      state
    }
  }
`)

export const AcknowledgeLongLeaveMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeLongLeave($id: ID!, $note: String) {
    acknowledgeLongLeave(id: $id, note: $note) {
      id
      state
    }
  }
`)

export const KeepAwayContactMutation = graphql(/* GraphQL */ `
  mutation KeepAwayContact($memberId: ID!, $contact: String!) {
    keepAwayContact(memberId: $memberId, contact: $contact) {
      id
      awayContact
    }
  }
`)

export const RecordMemberContactMutation = graphql(/* GraphQL */ `
  mutation RecordMemberContact($input: ContactAttemptInput!) {
    recordMemberContact(input: $input) {
      id
      result
    }
  }
`)
