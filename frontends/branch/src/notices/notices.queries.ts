import { graphql } from '../gql/gql.ts'

export const BranchNoticesQuery = graphql(/* GraphQL */ `
  query BranchNoticeList($branchId: ID!, $activityId: ID, $first: Int!, $after: String) {
    notices(branchId: $branchId, activityId: $activityId, first: $first, after: $after) {
      nodes {
        id
        title
        toAll
        isLate
        sentAt
        withdrawnAt
        figures {
          addressed
          delivered
          read
          told
          unread
        }
        activity {
          id
          title
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchNoticeQuery = graphql(/* GraphQL */ `
  query BranchNoticeWhole($id: ID!) {
    notice(id: $id) {
      id
      title
      text
      toAll
      isLate
      sentAt
      withdrawnAt
      withdrawReason
      activity {
        id
        title
        startsAt
        place
      }
      figures {
        addressed
        delivered
        read
        told
        unread
      }
      deliveries {
        noticeId
        memberId
        channel
        deliveredAt
        readAt
        toldBy
        hasAccount
        member {
          id
          name
          registerNo
        }
      }
    }
  }
`)

export const MembersToTellQuery = graphql(/* GraphQL */ `
  query BranchMembersToTell($branchId: ID!) {
    membersToTell(branchId: $branchId) {
      kind
      aboutId
      title
      memberId
      sentAt
      hasAccount
      member {
        id
        name
        registerNo
        contact {
          phones
        }
      }
    }
  }
`)

export const SendNoticeMutation = graphql(/* GraphQL */ `
  mutation SendBranchNotice($input: SendNoticeInput!) {
    sendNotice(input: $input) {
      id
      isLate
      figures {
        addressed
      }
    }
  }
`)

export const WithdrawNoticeMutation = graphql(/* GraphQL */ `
  mutation WithdrawBranchNotice($id: ID!, $reason: String!) {
    withdrawNotice(id: $id, reason: $reason) {
      id
      withdrawnAt
      withdrawReason
    }
  }
`)

export const TellNoticeMutation = graphql(/* GraphQL */ `
  mutation TellBranchNotice($noticeId: ID!, $memberId: ID!, $channel: NoticeChannel!) {
    tellNotice(noticeId: $noticeId, memberId: $memberId, channel: $channel) {
      noticeId
      memberId
      channel
      readAt
      toldBy
    }
  }
`)
