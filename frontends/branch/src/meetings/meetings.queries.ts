import { graphql } from '../gql/gql.ts'

export const AgendaQuery = graphql(/* GraphQL */ `
  query BranchAgenda($id: ID!) {
    activity(id: $id) {
      id
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
    }
  }
`)

export const AddAgendaItemMutation = graphql(/* GraphQL */ `
  mutation AddAgendaItem($input: AgendaItemInput!) {
    addAgendaItem(input: $input) {
      id
    }
  }
`)

export const RemoveAgendaItemMutation = graphql(/* GraphQL */ `
  mutation RemoveAgendaItem($id: ID!) {
    removeAgendaItem(id: $id) {
      id
    }
  }
`)

export const NominateMutation = graphql(/* GraphQL */ `
  mutation Nominate($itemId: ID!, $memberId: ID) {
    nominate(itemId: $itemId, memberId: $memberId) {
      id
    }
  }
`)

export const CountVotesMutation = graphql(/* GraphQL */ `
  mutation CountVotes($itemId: ID!, $count: AgendaCountInput!) {
    countVotes(itemId: $itemId, count: $count) {
      id
      outcome
    }
  }
`)
