/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Me {\n    me {\n      subject\n      displayName\n      memberId\n      offices {\n        role\n        organizationId\n        organizationName\n        townshipId\n        townshipName\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query ManagementNetwork {\n    managementNetwork {\n      role\n      organization {\n        id\n        name\n      }\n      center {\n        id\n        name\n        phone\n        address\n      }\n    }\n  }\n": typeof types.ManagementNetworkDocument,
    "\n  query DutyWork {\n    registerDuties {\n      silentBefore\n      silenceDays\n      evidence {\n        duty\n        townshipId\n        work\n        count\n        lastOn\n      }\n    }\n    placementDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    serviceDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    feedbackDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n  }\n": typeof types.DutyWorkDocument,
    "\n  query Regulations {\n    regulations {\n      kind\n      registers\n      inForce {\n        id\n      }\n      versions {\n        id\n        version\n        title\n        content\n        effectiveFrom\n        publishedOn\n      }\n    }\n  }\n": typeof types.RegulationsDocument,
};
const documents: Documents = {
    "\n  query Me {\n    me {\n      subject\n      displayName\n      memberId\n      offices {\n        role\n        organizationId\n        organizationName\n        townshipId\n        townshipName\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query ManagementNetwork {\n    managementNetwork {\n      role\n      organization {\n        id\n        name\n      }\n      center {\n        id\n        name\n        phone\n        address\n      }\n    }\n  }\n": types.ManagementNetworkDocument,
    "\n  query DutyWork {\n    registerDuties {\n      silentBefore\n      silenceDays\n      evidence {\n        duty\n        townshipId\n        work\n        count\n        lastOn\n      }\n    }\n    placementDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    serviceDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    feedbackDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n  }\n": types.DutyWorkDocument,
    "\n  query Regulations {\n    regulations {\n      kind\n      registers\n      inForce {\n        id\n      }\n      versions {\n        id\n        version\n        title\n        content\n        effectiveFrom\n        publishedOn\n      }\n    }\n  }\n": types.RegulationsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      subject\n      displayName\n      memberId\n      offices {\n        role\n        organizationId\n        organizationName\n        townshipId\n        townshipName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      subject\n      displayName\n      memberId\n      offices {\n        role\n        organizationId\n        organizationName\n        townshipId\n        townshipName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagementNetwork {\n    managementNetwork {\n      role\n      organization {\n        id\n        name\n      }\n      center {\n        id\n        name\n        phone\n        address\n      }\n    }\n  }\n"): (typeof documents)["\n  query ManagementNetwork {\n    managementNetwork {\n      role\n      organization {\n        id\n        name\n      }\n      center {\n        id\n        name\n        phone\n        address\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyWork {\n    registerDuties {\n      silentBefore\n      silenceDays\n      evidence {\n        duty\n        townshipId\n        work\n        count\n        lastOn\n      }\n    }\n    placementDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    serviceDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    feedbackDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n  }\n"): (typeof documents)["\n  query DutyWork {\n    registerDuties {\n      silentBefore\n      silenceDays\n      evidence {\n        duty\n        townshipId\n        work\n        count\n        lastOn\n      }\n    }\n    placementDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    serviceDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    feedbackDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Regulations {\n    regulations {\n      kind\n      registers\n      inForce {\n        id\n      }\n      versions {\n        id\n        version\n        title\n        content\n        effectiveFrom\n        publishedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query Regulations {\n    regulations {\n      kind\n      registers\n      inForce {\n        id\n      }\n      versions {\n        id\n        version\n        title\n        content\n        effectiveFrom\n        publishedOn\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;