import { graphql } from '../gql/gql.ts'

export const TownshipLettersQuery = graphql(/* GraphQL */ `
  query TownshipLetters($filter: LetterFilterInput!, $first: Int!, $after: String) {
    letters(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        state
        issuedOn
        validUntil
        acceptedOn
        returnedOn
        returnReason
        receiptedOn
        prints {
          id
          printedAt
        }
        member {
          id
          name
        }
        replacedBy {
          id
          number
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const MembersWithoutLetterQuery = graphql(/* GraphQL */ `
  query MembersWithoutLetter($filter: MemberFilterInput!, $first: Int!, $after: String) {
    members(filter: $filter, order: FOUND_ON, first: $first, after: $after) {
      nodes {
        id
        name
        destination
        industryText
        foundOn
        originBranch {
          id
          name
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const TownshipNoticesQuery = graphql(/* GraphQL */ `
  query TownshipNotices($first: Int!, $after: String) {
    letterNotices(first: $first, after: $after) {
      nodes {
        id
        kind
        notedOn
        memberId
        member {
          id
          name
          stage
        }
        letter {
          id
          number
          state
          validUntil
          returnReason
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const FinishNoticeMutation = graphql(/* GraphQL */ `
  mutation FinishTownshipNotice($id: ID!) {
    finishLetterNotice(id: $id) {
      id
    }
  }
`)

export const ReceiptsQuery = graphql(/* GraphQL */ `
  query TownshipReceipts($townshipId: ID!, $unread: Boolean, $first: Int!, $after: String) {
    returnReceipts(townshipId: $townshipId, unread: $unread, first: $first, after: $after) {
      nodes {
        letterId
        branchName
        secretaryName
        phone
        placedOn
        sentOn
        readAt
        member {
          id
          name
        }
        letter {
          id
          number
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const ReadReceiptMutation = graphql(/* GraphQL */ `
  mutation ReadTownshipReceipt($letterId: ID!) {
    readReceipt(letterId: $letterId) {
      letterId
      readAt
    }
  }
`)

export const TownshipLetterQuery = graphql(/* GraphQL */ `
  query TownshipLetter($id: ID!) {
    letter(id: $id) {
      id
      number
      state
      retentionReason
      retentionNote
      issuedOn
      validUntil
      presentedOn
      acceptedOn
      returnedOn
      returnReason
      receiptedOn
      closedOn
      voidedOn
      voidReason
      lostOn
      paper
      prints {
        id
        printedAt
        printedByName
        together
      }
      steps {
        kind
        happenedOn
        recordedAt
        actorName
        actorRole
        organizationName
        reason
      }
      member {
        id
        name
        stage
        originBranch {
          id
          name
        }
      }
      township {
        id
        name
      }
      addressedTo {
        id
        name
      }
      replaces {
        id
        number
      }
      replacedBy {
        id
        number
      }
      receipt {
        letterId
        branchName
        secretaryName
        phone
        rule
        placedOn
        sentOn
        readAt
      }
    }
  }
`)

/** Asked for by itself, when somebody wants to copy it. */
export const LetterTokenQuery = graphql(/* GraphQL */ `
  query LetterToken($id: ID!) {
    letter(id: $id) {
      id
      token
    }
  }
`)

export const StubsQuery = graphql(/* GraphQL */ `
  query TownshipStubs($townshipId: ID!, $year: Int!) {
    letterStubs(townshipId: $townshipId, year: $year) {
      id
      number
      serial
      state
      issuedOn
      validUntil
      retentionReason
      voidReason
      member {
        id
        name
      }
      receipt {
        letterId
        branchName
        secretaryName
        phone
        placedOn
        readAt
      }
      replacedBy {
        id
        number
      }
    }
  }
`)

export const IssueMemberQuery = graphql(/* GraphQL */ `
  query IssueMember($id: ID!) {
    member(id: $id) {
      id
      name
      sex
      born
      stage
      membership
      joined
      duesPaidUpTo
      destination
      occupation
      industryText
      employer
      originScope
      originBranchText
      originTownship {
        id
        name
      }
      originBranch {
        id
        name
      }
      contact {
        phones
        homeContactPhone
      }
      letters {
        id
        number
        state
        returnReason
      }
    }
  }
`)

export const IssueLetterMutation = graphql(/* GraphQL */ `
  mutation IssueLetter($input: IssueLetterInput!) {
    issueLetter(input: $input) {
      id
      number
    }
  }
`)

export const VoidLetterMutation = graphql(/* GraphQL */ `
  mutation VoidLetter($id: ID!, $reason: String!) {
    voidLetter(id: $id, reason: $reason) {
      id
      state
    }
  }
`)

export const ReissueLetterMutation = graphql(/* GraphQL */ `
  mutation ReissueLetter($id: ID!) {
    reissueLetter(id: $id) {
      id
      number
    }
  }
`)

export const PrintLettersMutation = graphql(/* GraphQL */ `
  mutation PrintLetters($letterIds: [ID!]!) {
    printLetters(letterIds: $letterIds) {
      id
      state
      done
      total
    }
  }
`)

export const PrintJobQuery = graphql(/* GraphQL */ `
  query PrintJob($id: ID!) {
    letterPrintJob(id: $id) {
      id
      state
      done
      total
      paper
    }
  }
`)

export const LetterheadQuery = graphql(/* GraphQL */ `
  query Letterhead($townshipId: ID!) {
    letterhead(townshipId: $townshipId) {
      id
      name
      address
      phone
      fax
      postcode
    }
  }
`)

export const CorrectLetterheadMutation = graphql(/* GraphQL */ `
  mutation CorrectLetterhead($input: LetterheadInput!) {
    correctLetterhead(input: $input) {
      id
      address
      phone
      fax
      postcode
    }
  }
`)

export const RetentionReasonsQuery = graphql(/* GraphQL */ `
  query TownshipRetentionReasons($year: Int) {
    retentionReasons(year: $year) {
      townshipId
      reason
      count
    }
  }
`)
