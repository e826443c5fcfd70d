import { graphql } from '../gql/gql.ts'

export const MyActivitiesQuery = graphql(/* GraphQL */ `
  query MyActivities($coming: Boolean!, $first: Int!, $after: String) {
    myActivities(coming: $coming, first: $first, after: $after) {
      nodes {
        id
        kind
        title
        place
        startsAt
        state
        myInvitation {
          deliveredAt
          activityId
          memberId
          answer
          leaveState
          attendance {
            mark
            isDisputed
          }
        }
        myNotebookEntry {
          id
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MyActivityQuery = graphql(/* GraphQL */ `
  query MyActivity($id: ID!) {
    activity(id: $id) {
      id
      kind
      title
      place
      startsAt
      minutes
      state
      record
      cancelReason
      agenda {
        id
        kind
        title
        electors
        quorum
        guestsPresent
        present
        votesFor
        votesAgainst
        votesAbstained
        outcome
        candidates {
          number
          member {
            id
            name
          }
        }
      }
      venue {
        id
        stepFree
      }
      branch {
        id
        name
      }
      myInvitation {
        activityId
        memberId
        readAt
        answer
        leaveReason
        leaveState
        attendance {
          mark
          leaveReason
          memberMark
          memberNote
          isDisputed
        }
      }
      myNotebookEntry {
        id
        confirmedAt
      }
    }
  }
`)

export const ReadInvitationMutation = graphql(/* GraphQL */ `
  mutation ReadMyInvitation($activityId: ID!) {
    readInvitation(activityId: $activityId) {
      activityId
      readAt
    }
  }
`)

export const AnswerInvitationMutation = graphql(/* GraphQL */ `
  mutation AnswerMyInvitation($activityId: ID!, $coming: Boolean!, $reason: String) {
    answerInvitation(activityId: $activityId, coming: $coming, reason: $reason) {
      activityId
      answer
      leaveState
    }
  }
`)

export const StateAttendanceMutation = graphql(/* GraphQL */ `
  mutation StateMyAttendance($activityId: ID!, $mark: AttendanceMark!, $note: String) {
    stateAttendance(activityId: $activityId, mark: $mark, note: $note) {
      mark
      memberMark
      isDisputed
    }
  }
`)
