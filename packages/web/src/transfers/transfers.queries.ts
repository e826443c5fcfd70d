import { graphql } from '../gql/gql.ts'

export const TransfersQuery = graphql(/* GraphQL */ `
  query FormalTransfers($filter: TransferFilterInput!, $first: Int!, $after: String) {
    transfers(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        state
        target
        sentOn
        dueOn
        overdue
        reason
        content {
          name
          addressedTo
          from
        }
        branch {
          id
          name
        }
        township {
          id
          shortName
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const TransferQuery = graphql(/* GraphQL */ `
  query FormalTransfer($id: ID!) {
    transfer(id: $id) {
      id
      number
      target
      state
      sentOn
      dueOn
      validUntil
      decidedOn
      reason
      handler
      handlerPhone
      closedOn
      overdue
      idNumber
      content {
        addressedTo
        name
        sex
        born
        ethnicGroup
        membership
        phone
        from
        fromBranch
        duesPaidUpTo
        validDays
        senderAddress
        senderPhone
      }
      branch {
        id
        name
      }
      township {
        id
        name
      }
      member {
        id
        name
        stage
      }
    }
  }
`)

export const TransferTargetsQuery = graphql(/* GraphQL */ `
  query TransferTargets {
    hostBranches(first: 200) {
      nodes {
        id
        name
        kind
      }
    }
  }
`)

export const TransferMemberQuery = graphql(/* GraphQL */ `
  query TransferMember($id: ID!) {
    member(id: $id) {
      id
      name
      stage
      originScope
      membership
      duesPaidUpTo
      placedBranch {
        id
        name
      }
      originBranch {
        id
        name
      }
      transfers {
        id
        number
        state
      }
    }
  }
`)

export const SendTransferMutation = graphql(/* GraphQL */ `
  mutation SendTransfer($input: SendTransferInput!) {
    sendTransfer(input: $input) {
      id
      number
    }
  }
`)

export const AcceptTransferMutation = graphql(/* GraphQL */ `
  mutation AcceptTransfer($id: ID!, $handler: String!, $phone: String!) {
    acceptTransfer(id: $id, handler: $handler, phone: $phone) {
      id
      state
    }
  }
`)

export const RejectTransferMutation = graphql(/* GraphQL */ `
  mutation RejectTransfer($id: ID!, $reason: String!) {
    rejectTransfer(id: $id, reason: $reason) {
      id
      state
    }
  }
`)

export const WithdrawTransferMutation = graphql(/* GraphQL */ `
  mutation WithdrawTransfer($id: ID!, $reason: String!) {
    withdrawTransfer(id: $id, reason: $reason) {
      id
      state
    }
  }
`)

export const CloseTransferMutation = graphql(/* GraphQL */ `
  mutation CloseTransfer($id: ID!) {
    closeTransfer(id: $id) {
      id
      state
    }
  }
`)
