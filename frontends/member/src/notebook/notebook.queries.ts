import { graphql } from '../gql/gql.ts'

export const MyNotebookQuery = graphql(/* GraphQL */ `
  query MyNotebook($first: Int!, $after: String) {
    myNotebook(first: $first, after: $after) {
      nodes {
        id
        kind
        place
        happenedOn
        mainContent
        workDone
        informationLearned
        writtenAt
        isLate
        confirmedAt
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
      endCursor
      hasNextPage
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
  mutation AddMyAddendum($id: ID!, $text: String!) {
    addNotebookAddendum(id: $id, text: $text) {
      id
      addenda {
        text
        writtenAt
      }
    }
  }
`)
