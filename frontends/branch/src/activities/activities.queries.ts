import { graphql } from '../gql/gql.ts'

export const BranchActivitiesQuery = graphql(/* GraphQL */ `
  query BranchActivities($branchId: ID!, $coming: Boolean, $open: Boolean, $first: Int!, $after: String) {
    activities(branchId: $branchId, coming: $coming, open: $open, first: $first, after: $after) {
      nodes {
        id
        kind
        title
        place
        startsAt
        state
        isPublic
        warnings
        figures {
          invited
          coming
          leaveRequested
          notComing
          present
          late
          leave
          absent
          blank
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchActivityQuery = graphql(/* GraphQL */ `
  query BranchActivity($id: ID!) {
    activity(id: $id) {
      id
      kind
      title
      place
      startsAt
      minutes
      state
      isPublic
      noticeSentAt
      warnings
      chair
      recorder
      record
      decisions
      ownDue
      ownPresent
      venue {
        id
        name
        stepFree
      }
      series {
        id
        rhythm
        untilOn
        activities {
          id
          title
          startsAt
          state
        }
      }
      closedAt
      cancelReason
      figures {
        invited
        leftOut
        blank
      }
      invitations {
        memberId
        leftOutReason
        channel
        sentAt
        deliveredAt
        readAt
        toldBy
        answer
        leaveReason
        leaveState
        member {
          id
          name
          registerNo
        }
        attendance {
          mark
          leaveReason
          memberMark
          memberNote
          isDisputed
        }
      }
    }
  }
`)

export const PlanActivityMutation = graphql(/* GraphQL */ `
  mutation PlanActivity($input: PlanActivityInput!) {
    planActivity(input: $input) {
      id
      figures {
        invited
      }
    }
  }
`)

export const ChangeActivityMutation = graphql(/* GraphQL */ `
  mutation ChangeActivity($id: ID!, $input: ChangeActivityInput!, $wholeSeries: Boolean) {
    changeActivity(id: $id, input: $input, wholeSeries: $wholeSeries) {
      id
      title
      place
      startsAt
      minutes
      isPublic
    }
  }
`)

export const CancelActivityMutation = graphql(/* GraphQL */ `
  mutation CancelActivity($id: ID!, $reason: String!, $wholeSeries: Boolean) {
    cancelActivity(id: $id, reason: $reason, wholeSeries: $wholeSeries) {
      id
      state
      cancelReason
    }
  }
`)

export const LeaveMemberOutMutation = graphql(/* GraphQL */ `
  mutation LeaveMemberOut($activityId: ID!, $input: LeaveOutInput!) {
    leaveMemberOut(activityId: $activityId, input: $input) {
      memberId
      leftOutReason
    }
  }
`)

export const InviteMemberMutation = graphql(/* GraphQL */ `
  mutation InviteMember($activityId: ID!, $memberId: ID!) {
    inviteMember(activityId: $activityId, memberId: $memberId) {
      memberId
      leftOutReason
    }
  }
`)

export const TellByPhoneMutation = graphql(/* GraphQL */ `
  mutation TellByPhone($activityId: ID!, $memberId: ID!) {
    tellByPhone(activityId: $activityId, memberId: $memberId) {
      memberId
      channel
      readAt
    }
  }
`)

export const DecideLeaveMutation = graphql(/* GraphQL */ `
  mutation DecideLeave($activityId: ID!, $memberId: ID!, $approved: Boolean!) {
    decideLeave(activityId: $activityId, memberId: $memberId, approved: $approved) {
      memberId
      leaveState
    }
  }
`)

export const MarkAttendanceMutation = graphql(/* GraphQL */ `
  mutation MarkAttendance($activityId: ID!, $marks: [AttendanceMarkInput!]!, $sheetNumber: String) {
    markAttendance(activityId: $activityId, marks: $marks, sheetNumber: $sheetNumber) {
      id
      figures {
        blank
      }
    }
  }
`)

export const CloseActivityMutation = graphql(/* GraphQL */ `
  mutation CloseActivity($id: ID!, $record: String!, $ownPresent: Int, $more: ActivityRecordInput) {
    closeActivity(id: $id, record: $record, ownPresent: $ownPresent, more: $more) {
      id
      state
    }
  }
`)

export const CorrectAttendanceMutation = graphql(/* GraphQL */ `
  mutation CorrectAttendance($activityId: ID!, $mark: AttendanceMarkInput!, $reason: String!) {
    correctAttendance(activityId: $activityId, mark: $mark, reason: $reason) {
      id
      figures {
        blank
      }
    }
  }
`)

export const ActivityRegisterQuery = graphql(/* GraphQL */ `
  query ActivityRegisterOfYear($branchId: ID!, $year: Int!) {
    activityRegister(branchId: $branchId, year: $year) {
      year
      activities {
        id
        kind
        title
        place
        startsAt
        state
        chair
        recorder
        ownDue
        ownPresent
        record
        decisions
      }
      lines {
        memberId
        invited
        present
        member {
          id
          name
          registerNo
        }
        cells {
          activityId
          mark
        }
      }
    }
  }
`)
