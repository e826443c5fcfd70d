/** What an embedded branch page shows. The text goes out only where a gateway keeps no list of operations. */
export const EMBEDDED_BRANCH = /* GraphQL */ `
  query EmbeddedBranch($id: ID!) {
    publicBranch(id: $id) {
      id
      name
      secretaryOffice
      nextActivities {
        id
        title
        startsAt
        place
      }
    }
  }
`
