import { graphql } from '../gql/gql.ts'

/** Which questions there are, without what stands in them: for the count and the order. */
export const ReviewQueueQuery = graphql(/* GraphQL */ `
  query TownReviewQueue($state: ReviewQuestionState!, $importId: ID) {
    reviewQuestions(state: $state, importId: $importId, first: 200) {
      nodes {
        id
        state
      }
      hasNextPage
    }
    reviewQuestionCount(state: $state, importId: $importId)
  }
`)

/** How many there are of each list. */
export const ReviewCountsQuery = graphql(/* GraphQL */ `
  query TownReviewCounts($importId: ID) {
    open: reviewQuestionCount(state: OPEN, importId: $importId)
    same: reviewQuestionCount(state: SAME)
    different: reviewQuestionCount(state: DIFFERENT)
    mergeCount
  }
`)

/** All joins, by an answer or by hand. */
export const MergesQuery = graphql(/* GraphQL */ `
  query TownMerges($undone: Boolean!, $first: Int!, $after: String) {
    merges(undone: $undone, first: $first, after: $after) {
      nodes {
        id
        mergedAt
        mergedByName
        undoneAt
        undoneByName
        reasons {
          comparison
          level
          weight
        }
        kept {
          id
          name
          registerNo
        }
        merged {
          id
          name
          registerNo
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const TakeApartMutation = graphql(/* GraphQL */ `
  mutation TownTakeApart($mergeId: ID!) {
    unmergeMembers(mergeId: $mergeId) {
      id
      undoneAt
    }
  }
`)

export const ReviewLineFragment = graphql(/* GraphQL */ `
  fragment ReviewLine on SurveyLine {
    id
    channel
    unitName
    sheet
    row
    toldOn
    facts {
      name
      nameAsWritten
      sex
      birthDate
      idNumber
      joinedDate
      originTownship
      originBranch
      destination
      industry
      employer
      residence
      phones
      education
      remarks
    }
  }
`)

export const ReviewQuestionQuery = graphql(/* GraphQL */ `
  query TownReviewQuestion($id: ID!) {
    reviewQuestion(id: $id) {
      id
      state
      reasons {
        comparison
        level
        weight
      }
      left {
        ...ReviewSideFacts
      }
      right {
        ...ReviewSideFacts
      }
    }
  }
`)

export const ReviewSideFragment = graphql(/* GraphQL */ `
  fragment ReviewSideFacts on ReviewSide {
    memberId
    registerNo
    lines {
      ...ReviewLine
    }
    member {
      id
      name
      sex
      born
      stage
      joined
      industryText
      employer
      maskedIdNumber
      contact {
        phones
      }
      originTownship {
        id
        shortName
      }
      originBranch {
        id
        name
      }
    }
  }
`)

export const AnsweredReviewsQuery = graphql(/* GraphQL */ `
  query TownAnsweredReviews($state: ReviewQuestionState!, $first: Int!, $after: String) {
    reviewQuestions(state: $state, first: $first, after: $after) {
      nodes {
        id
        state
        answeredBy
        answeredAt
        mergeId
        left {
          memberId
          registerNo
          lines {
            id
            unitName
            sheet
            row
            facts {
              name
            }
          }
          member {
            id
            name
          }
        }
        right {
          memberId
          registerNo
          lines {
            id
            unitName
            sheet
            row
            facts {
              name
            }
          }
          member {
            id
            name
          }
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const AnswerReviewQuestionMutation = graphql(/* GraphQL */ `
  mutation AnswerReviewQuestion($id: ID!, $answer: ReviewAnswer!) {
    answerReviewQuestion(id: $id, answer: $answer) {
      id
      state
      mergeId
    }
  }
`)

export const UndoReviewAnswerMutation = graphql(/* GraphQL */ `
  mutation UndoReviewAnswer($id: ID!) {
    undoReviewAnswer(id: $id) {
      id
      state
      mergeId
    }
  }
`)
