import { graphql } from '../gql/gql.ts'

export const SelfRegistrationFormQuery = graphql(/* GraphQL */ `
  query SelfRegistrationForm {
    selfRegistrationForm {
      county
      hostTown
      towns {
        id
        name
        isHostTown
      }
      centerName
      centerAddress
      centerPhone
    }
  }
`)

export const SelfRegisterMutation = graphql(/* GraphQL */ `
  mutation SelfRegister($input: SelfRegisterInput!) {
    selfRegister(input: $input) {
      answer
      receiptNo
      registeredOn
    }
  }
`)
