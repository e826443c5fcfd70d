/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Duty =
  | 'BRIEF'
  | 'COORDINATION'
  | 'INFORM'
  | 'INSPECTION'
  | 'RELATION'
  | 'SERVE'
  | 'SERVICE';

export type DutyWork =
  | 'CASES_WORKED_ON'
  | 'CASE_RESULTS'
  | 'CHECK_INS'
  | 'FEEDBACK_ACKNOWLEDGED'
  | 'GUIDANCE_NOTES'
  | 'HANDOVERS_ANSWERED'
  | 'HANDOVERS_SENT'
  | 'LETTERS_ACCEPTED'
  | 'LETTERS_ISSUED'
  | 'PLACEMENTS'
  | 'RECEIPTS_SENT'
  | 'RECEPTION_DAYS'
  | 'RECEPTION_VISITS';

export type NetworkRole =
  | 'ASSIST'
  | 'LEAD';

export type RegisterKind =
  | 'ACTIVITIES'
  | 'AFFILIATIONS'
  | 'CASES'
  | 'CHECK_INS'
  | 'FEEDBACK'
  | 'LETTERS'
  | 'MEMBERS'
  | 'NOTEBOOKS'
  | 'RECEIPTS'
  | 'RECEPTION_DAYS'
  | 'SURVEYS';

export type RegulationKind =
  | 'CHECK_IN'
  | 'INFORMATION_EXCHANGE'
  | 'NOTEBOOK'
  | 'RECEPTION_AND_VISIT'
  | 'SERVICE';

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

export type ManagementNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementNetworkQuery = { __typename: 'Query', managementNetwork: Array<{ __typename: 'NetworkMember', role: NetworkRole, organization: { __typename: 'Organization', id: string, name: string }, center: { __typename: 'Organization', id: string, name: string, phone: string, address: string } | null }> | null };

export type DutyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyWorkQuery = { __typename: 'Query', registerDuties: { __typename: 'RegisterDuties', silentBefore: string, silenceDays: number, evidence: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> } | null, placementDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null, serviceDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null, feedbackDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null };

export type RegulationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegulationsQuery = { __typename: 'Query', regulations: Array<{ __typename: 'Regulation', kind: RegulationKind, registers: Array<RegisterKind>, inForce: { __typename: 'RegulationVersion', id: string } | null, versions: Array<{ __typename: 'RegulationVersion', id: string, version: number, title: string, content: string, effectiveFrom: string, publishedOn: string | null }> }> | null };


export const MeDocument = {"__meta__":{"hash":"sha256:2d8496ead190fbb69642d74d33c6ea50604962f6b255213bf1e3d355afe3e5df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ManagementNetworkDocument = {"__meta__":{"hash":"sha256:6691c2e36092c21cf83f53a3dbc7b68be3eca97c12f8a36ab02f6c596dfb24fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"managementNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"center"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<ManagementNetworkQuery, ManagementNetworkQueryVariables>;
export const DutyWorkDocument = {"__meta__":{"hash":"sha256:03270e1378c4a1615beda83944fad663f5ff7032bc232271000f4ecd3788429e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"silentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"silenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placementDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}}]} as unknown as DocumentNode<DutyWorkQuery, DutyWorkQueryVariables>;
export const RegulationsDocument = {"__meta__":{"hash":"sha256:87a5308665c0c5f7d28f5f5d7e893b85f3d31c6154f4d3509ff072ddc8a91976"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regulations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regulations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"registers"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]} as unknown as DocumentNode<RegulationsQuery, RegulationsQueryVariables>;