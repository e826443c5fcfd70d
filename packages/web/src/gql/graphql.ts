/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Role =
  | 'ADMINISTRATOR'
  | 'ASSISTANCE_CENTER'
  | 'AUDITOR'
  | 'BRANCH_SECRETARY'
  | 'CENTER_DIRECTOR'
  | 'CENTER_STAFF'
  | 'COMMITTEE_MEMBER'
  | 'COMMUNITY_OFFICE_HEAD'
  | 'COUNTY_VIEWER'
  | 'DEPARTMENT'
  | 'DEPUTY_SECRETARY'
  | 'HOST_COMMITTEE'
  | 'LABOUR_CENTER'
  | 'MEMBER'
  | 'ORIGIN_SECRETARY'
  | 'OUTFLOW_OFFICER'
  | 'SURVEY_UNIT'
  | 'TOWNSHIP_COMMITTEE';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', subject: string, displayName: string, memberId: string | null, offices: Array<{ __typename: 'HeldOffice', role: Role, organizationId: string, organizationName: string | null, townshipId: string | null, townshipName: string | null }> } | null };


export const MeDocument = {"__meta__":{"hash":"sha256:2d8496ead190fbb69642d74d33c6ea50604962f6b255213bf1e3d355afe3e5df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;