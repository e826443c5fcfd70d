import { graphql } from '../gql/gql.ts'

export const MyNoticesQuery = graphql(/* GraphQL */ `
  query MyNotices($first: Int!, $after: String) {
    myNotices(first: $first, after: $after) {
      nodes {
        id
        title
        sentAt
        withdrawnAt
        branch {
          id
          name
        }
        myDelivery {
          noticeId
          memberId
          deliveredAt
          readAt
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MyNoticeQuery = graphql(/* GraphQL */ `
  query MyNotice($id: ID!) {
    notice(id: $id) {
      id
      title
      text
      sentAt
      withdrawnAt
      withdrawReason
      branch {
        id
        name
      }
      activity {
        id
        title
        startsAt
        place
      }
      myDelivery {
        noticeId
        memberId
        readAt
      }
    }
  }
`)

export const ReadNoticeMutation = graphql(/* GraphQL */ `
  mutation ReadMyNotice($id: ID!) {
    readNotice(id: $id) {
      noticeId
      memberId
      readAt
    }
  }
`)

export const ReceiveNoticesMutation = graphql(/* GraphQL */ `
  mutation ReceiveMyNotices {
    receiveNotices
  }
`)
