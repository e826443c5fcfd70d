import { graphql } from '../gql/gql.ts'

/** What the notebook's first page asks for; the same for the copy that a phone keeps. */
export const FIRST_ENTRIES = { first: 50 }

/** The same fields in the list and on the page, so that the phone finds an entry among those of the list. */
export const EntryOnPhoneFragment = graphql(/* GraphQL */ `
  fragment EntryOnPhone on NotebookEntry {
    id
    kind
    place
    happenedOn
    mainContent
    workDone
    informationLearned
    writtenAt
    toldWrittenAt
    receivedAt
    isLate
    confirmedAt
    paperWrittenOn
    memberAgrees
    memberSaidAt
    memberNote
    branch {
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
    addenda {
      text
      writtenAt
      toldWrittenAt
    }
  }
`)

export const MyNotebookQuery = graphql(/* GraphQL */ `
  query MyNotebook($first: Int!, $after: String) {
    myNotebook(first: $first, after: $after) {
      nodes {
        ...EntryOnPhone
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MyEntryQuery = graphql(/* GraphQL */ `
  query MyEntry($id: ID!) {
    notebookEntry(id: $id) {
      ...EntryOnPhone
    }
  }
`)

/** Activities that the member was at and may write about. */
export const ActivitiesToWriteAboutQuery = graphql(/* GraphQL */ `
  query ActivitiesToWriteAbout {
    myActivities(coming: false, first: 30) {
      nodes {
        id
        kind
        title
        place
        startsAt
        state
        myInvitation {
          activityId
          memberId
          attendance {
            mark
          }
        }
        myNotebookEntry {
          id
        }
      }
    }
  }
`)

export const WriteEntryMutation = graphql(/* GraphQL */ `
  mutation WriteMyNotebookEntry($input: NotebookEntryInput!) {
    writeNotebookEntry(input: $input) {
      id
    }
  }
`)

export const ReviseEntryMutation = graphql(/* GraphQL */ `
  mutation ReviseMyNotebookEntry($id: ID!, $texts: NotebookTextsInput!) {
    reviseNotebookEntry(id: $id, texts: $texts) {
      id
      mainContent
      workDone
      informationLearned
    }
  }
`)

export const AddAddendumMutation = graphql(/* GraphQL */ `
  mutation AddMyAddendum($id: ID!, $text: String!, $writtenAt: DateTimeISO) {
    addNotebookAddendum(id: $id, text: $text, writtenAt: $writtenAt) {
      id
      addenda {
        text
        writtenAt
        toldWrittenAt
      }
    }
  }
`)

export const AnswerPaperEntryMutation = graphql(/* GraphQL */ `
  mutation AnswerPaperEntry($id: ID!, $agrees: Boolean!, $note: String!) {
    answerPaperEntry(id: $id, agrees: $agrees, note: $note) {
      id
      memberAgrees
      memberSaidAt
      memberNote
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

/** All of the notebook between two days, as a booklet prints it. */
export const MyBookletQuery = graphql(/* GraphQL */ `
  query MyBooklet($first: Int!, $after: String, $from: LocalDate!, $until: LocalDate!) {
    myNotebook(first: $first, after: $after, from: $from, until: $until) {
      nodes {
        ...BookletEntry
      }
      endCursor
      hasNextPage
    }
  }
`)
