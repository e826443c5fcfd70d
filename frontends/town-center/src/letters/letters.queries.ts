import { graphql } from '../gql/gql.ts'

export const LetterListQuery = graphql(/* GraphQL */ `
  query TownLetters($filter: LetterFilterInput, $first: Int!, $after: String) {
    letters(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        state
        issuedOn
        validUntil
        acceptedOn
        member {
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

export const AnnouncedCheckInsQuery = graphql(/* GraphQL */ `
  query AnnouncedCheckIns($first: Int!, $after: String) {
    announcedCheckIns(first: $first, after: $after) {
      nodes {
        id
        announcedOn
        member {
          id
          name
          originTownship {
            id
            shortName
          }
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const LetterNoticesQuery = graphql(/* GraphQL */ `
  query TownLetterNotices($first: Int!, $after: String) {
    letterNotices(first: $first, after: $after) {
      nodes {
        id
        kind
        notedOn
        member {
          id
          name
        }
        letter {
          id
          number
          township {
            id
            shortName
          }
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const FinishLetterNoticeMutation = graphql(/* GraphQL */ `
  mutation FinishTownLetterNotice($id: ID!) {
    finishLetterNotice(id: $id) {
      id
    }
  }
`)

export const LetterQuery = graphql(/* GraphQL */ `
  query TownLetter($id: ID!) {
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
      voidedOn
      voidReason
      lostOn
      paper
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
        registerNo
        originBranch {
          id
          name
        }
      }
      township {
        id
        name
        phone
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

export const AcceptLetterMutation = graphql(/* GraphQL */ `
  mutation AcceptLetter($id: ID!) {
    acceptLetter(id: $id) {
      letter {
        id
        state
        acceptedOn
        number
      }
      refusal
    }
  }
`)

export const ReturnLetterMutation = graphql(/* GraphQL */ `
  mutation ReturnLetter($id: ID!, $reason: String!) {
    returnLetter(id: $id, reason: $reason) {
      id
      state
      returnedOn
      returnReason
    }
  }
`)

export const CheckInFormQuery = graphql(/* GraphQL */ `
  query CounterForm($token: String, $memberId: ID) {
    checkInForm(token: $token, memberId: $memberId) {
      verdict
      refusal
      missing
      formNumber
      announced {
        id
        announcedOn
      }
      letter {
        id
        number
        state
        issuedOn
        validUntil
        township {
          id
          name
        }
      }
      member {
        id
        name
        registerNo
        stage
        sex
        born
        membership
        occupation
        occupationText
        employer
        employmentKind
        employmentStable
        workUnitId
        industry
        residenceKind
        residenceStable
        residenceAreaId
        maskedIdNumber
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
          residence
        }
        contactVerification {
          method
          verifiedOn
          verifiedByName
        }
      }
    }
  }
`)

export const RevealContactQuery = graphql(/* GraphQL */ `
  query RevealContact($memberId: ID!, $purpose: String!) {
    revealPersonalFields(memberId: $memberId, purpose: $purpose) {
      phones
      residence
      idNumber
    }
  }
`)

export const CheckInMutation = graphql(/* GraphQL */ `
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      refusal
      checkIn {
        id
        checkedInOn
      }
      member {
        id
        name
        registerNo
        stage
      }
      letter {
        id
        number
        state
      }
    }
  }
`)

export const AffiliationOfMemberQuery = graphql(/* GraphQL */ `
  query AffiliationOfMember($memberId: ID!) {
    member(id: $memberId) {
      id
      affiliation {
        id
        state
      }
    }
  }
`)

export const SendContactCodeMutation = graphql(/* GraphQL */ `
  mutation SendContactCode($memberId: ID!, $phone: String) {
    sendContactCode(memberId: $memberId, phone: $phone) {
      memberId
      code
    }
  }
`)

export const VerifyContactMutation = graphql(/* GraphQL */ `
  mutation VerifyContact($memberId: ID!, $method: ContactCheck!, $code: String, $phone: String) {
    verifyContact(memberId: $memberId, method: $method, code: $code, phone: $phone) {
      refusal
      verification {
        method
        verifiedOn
      }
    }
  }
`)

export const RetentionReasonsQuery = graphql(/* GraphQL */ `
  query TownRetentionReasons($year: Int) {
    retentionReasons(year: $year) {
      townshipId
      reason
      count
      township {
        id
        shortName
        code
      }
    }
  }
`)

export const SigningKeysQuery = graphql(/* GraphQL */ `
  query SigningKeys {
    signingKeys {
      kid
      firstUsed
      signsNow
      letters
      condemnedFrom
      reason
    }
  }
`)

export const CondemnSigningKeyMutation = graphql(/* GraphQL */ `
  mutation CondemnSigningKey($kid: ID!, $from: String!, $reason: String!) {
    condemnSigningKey(kid: $kid, from: $from, reason: $reason) {
      kid
      condemnedFrom
    }
  }
`)
