import { graphql } from '../gql/gql.ts'

export const UnconfirmedEntriesQuery = graphql(/* GraphQL */ `
  query UnconfirmedEntries($branchId: ID!, $first: Int!, $after: String) {
    unconfirmedEntries(branchId: $branchId, first: $first, after: $after) {
      nodes {
        id
        kind
        place
        happenedOn
        mainContent
        workDone
        informationLearned
        writtenAt
        toldWrittenAt
        isLate
        confirmedAt
        paperWrittenOn
        memberAgrees
        memberNote
        member {
          id
          name
        }
        work {
          id
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

export const ConfirmEntryMutation = graphql(/* GraphQL */ `
  mutation ConfirmEntry($id: ID!) {
    confirmNotebookEntry(id: $id) {
      id
      confirmedAt
    }
  }
`)

export const EnterPaperEntryMutation = graphql(/* GraphQL */ `
  mutation EnterPaperEntry($input: PaperEntryInput!) {
    enterPaperEntry(input: $input) {
      id
    }
  }
`)

export const CorrectPaperEntryMutation = graphql(/* GraphQL */ `
  mutation CorrectPaperEntry($id: ID!, $texts: NotebookTextsInput!) {
    reviseNotebookEntry(id: $id, texts: $texts) {
      id
      mainContent
      workDone
      informationLearned
    }
  }
`)

/** An entry as a booklet prints it. */
export const BookletEntryFragment = graphql(/* GraphQL */ `
  fragment BookletEntry on NotebookEntry {
    id
    kind
    place
    happenedOn
    mainContent
    workDone
    informationLearned
    writtenAt
    toldWrittenAt
    isLate
    confirmedAt
    paperWrittenOn
    memberAgrees
    memberNote
    member {
      id
      name
      registerNo
    }
    branch {
      id
      name
    }
    activity {
      id
      title
    }
    addenda {
      text
      writtenAt
    }
  }
`)

/** All of a member's notebook between two days, as a booklet prints it. */
export const MemberBookletQuery = graphql(/* GraphQL */ `
  query MemberBooklet($memberId: ID!, $first: Int!, $after: String, $from: LocalDate!, $until: LocalDate!) {
    notebook(memberId: $memberId, first: $first, after: $after, from: $from, until: $until) {
      nodes {
        ...BookletEntry
      }
      endCursor
      hasNextPage
    }
  }
`)

/** The notebooks of all members of the branch between two days. */
export const BranchBookletsQuery = graphql(/* GraphQL */ `
  query BranchBooklets($branchId: ID!, $first: Int!, $after: String, $from: LocalDate!, $until: LocalDate!) {
    branchNotebooks(branchId: $branchId, first: $first, after: $after, from: $from, until: $until) {
      nodes {
        ...BookletEntry
      }
      endCursor
      hasNextPage
    }
  }
`)
