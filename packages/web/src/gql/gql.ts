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
    "\n  query MemberArchive($id: ID!) {\n    member(id: $id) {\n      id\n      archive {\n        required\n        missing\n        completeness\n        uploadable\n        restricted\n        documents {\n          id\n          kind\n          version\n          source\n          fileName\n          fileSize\n          contentHash\n          fileHash\n          filedOn\n          filedByName\n          destroyedOn\n          path\n        }\n      }\n    }\n  }\n": typeof types.MemberArchiveDocument,
    "\n  query ArchiveGaps($filter: ArchiveGapFilterInput, $first: Int!, $after: String) {\n    archiveGaps(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        missing\n        completeness\n        member {\n          id\n          name\n          registerNo\n          stage\n          originTownship {\n            id\n            shortName\n          }\n          placedBranch {\n            id\n            name\n          }\n        }\n      }\n      endCursor\n      hasNextPage\n      total\n    }\n  }\n": typeof types.ArchiveGapsDocument,
    "\n  query ArchiveGapCounts($filter: ArchiveGapFilterInput) {\n    archiveGapCounts(filter: $filter) {\n      members\n      complete\n      byKind {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.ArchiveGapCountsDocument,
    "\n  query ArchivePlaces {\n    organizations(kinds: [TOWNSHIP, HOST_BRANCH, TEMPORARY_BRANCH]) {\n      id\n      kind\n      name\n      shortName\n    }\n  }\n": typeof types.ArchivePlacesDocument,
    "\n  query MemberAmendments($id: ID!) {\n    member(id: $id) {\n      id\n      amendments {\n        id\n        state\n        note\n        requestedAt\n        requestedByName\n        rejectReason\n      }\n    }\n  }\n": typeof types.MemberAmendmentsDocument,
    "\n  mutation ProposeAmendment($memberId: ID!, $facts: MemberFactsInput!, $note: String!) {\n    requestAmendment(memberId: $memberId, facts: $facts, note: $note) {\n      id\n      state\n    }\n  }\n": typeof types.ProposeAmendmentDocument,
    "\n  query DataQuality($townshipId: ID) {\n    dataQuality(townshipId: $townshipId) {\n      on\n      factAgeMonths\n      townships {\n        townshipId\n        name\n        members\n        clear\n        counts {\n          kind\n          group\n          open\n          settled\n        }\n      }\n      town {\n        kind\n        group\n        open\n        settled\n      }\n    }\n  }\n": typeof types.DataQualityDocument,
    "\n  query DataIssues($filter: DataIssueFilter!, $first: Int, $after: String) {\n    dataIssues(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      hasNextPage\n      nodes {\n        id\n        kind\n        group\n        looks\n        member {\n          id\n          name\n          registerNo\n        }\n        other {\n          id\n          name\n        }\n        values {\n          source\n          text\n          unit\n          toldOn\n        }\n        settlement {\n          reason\n          settledOn\n          settledByName\n        }\n      }\n    }\n  }\n": typeof types.DataIssuesDocument,
    "\n  mutation SettleDataIssue($id: ID!, $reason: String!) {\n    settleDataIssue(id: $id, reason: $reason) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n": typeof types.SettleDataIssueDocument,
    "\n  mutation ReopenDataIssue($id: ID!) {\n    reopenDataIssue(id: $id) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n": typeof types.ReopenDataIssueDocument,
    "\n  query Timeliness($townshipId: ID, $first: Int) {\n    timeliness(townshipId: $townshipId, first: $first) {\n      checkInWorkingDays\n      placementWorkingDays\n      months {\n        month\n        step\n        started\n        inTime\n        late\n        waiting\n        overdue\n      }\n      overdueCount\n      overdue {\n        step\n        startedOn\n        dueOn\n        estimated\n        workingDaysLate\n        tone\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TimelinessDocument,
    "\n  query LatestCoverage {\n    surveyCampaigns {\n      id\n      year\n      state\n      coverage {\n        seen\n        estimate\n        missed\n        low\n        high\n      }\n    }\n  }\n": typeof types.LatestCoverageDocument,
    "\n  query Me {\n    me {\n      subject\n      displayName\n      memberId\n      offices {\n        role\n        organizationId\n        organizationName\n        townshipId\n        townshipName\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query ManagementNetwork {\n    managementNetwork {\n      role\n      organization {\n        id\n        name\n      }\n      center {\n        id\n        name\n        phone\n        address\n      }\n    }\n  }\n": typeof types.ManagementNetworkDocument,
    "\n  query DutyWork {\n    registerDuties {\n      silentBefore\n      silenceDays\n      evidence {\n        duty\n        townshipId\n        work\n        count\n        lastOn\n      }\n    }\n    placementDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    serviceDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    feedbackDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n  }\n": typeof types.DutyWorkDocument,
    "\n  query Regulations {\n    regulations {\n      kind\n      registers\n      inForce {\n        id\n      }\n      versions {\n        id\n        version\n        title\n        content\n        effectiveFrom\n        publishedOn\n      }\n    }\n  }\n": typeof types.RegulationsDocument,
    "\n  query SweepTask($id: ID!) {\n    sweepTask(id: $id) {\n      id\n      year\n      campaignState\n      state\n      dueOn\n      overdue\n      returnedOn\n      onBehalf\n      lines\n      incomplete\n      remindedOn\n      reminder\n      unit {\n        id\n        kind\n        name\n      }\n      uploads {\n        id\n        state\n        fileName\n        createdAt\n        rows\n        kept\n        excluded\n        unchanged\n      }\n    }\n  }\n": typeof types.SweepTaskDocument,
    "\n  query SweepLines($taskId: ID!, $first: Int!, $after: String) {\n    sweepLines(taskId: $taskId, first: $first, after: $after) {\n      nodes {\n        id\n        toldOn\n        missing\n        facts {\n          name\n          sex\n          originTownship\n          industry\n          employer\n          residence\n          phones\n        }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.SweepLinesDocument,
    "\n  mutation ReportSweepLine($input: ReportSweepLineInput!) {\n    reportSweepLine(input: $input) {\n      id\n      missing\n    }\n  }\n": typeof types.ReportSweepLineDocument,
    "\n  mutation FinishSweepTask($id: ID!) {\n    finishSweepTask(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n": typeof types.FinishSweepTaskDocument,
    "\n  mutation ReturnSweepNil($id: ID!) {\n    returnSweepNil(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n": typeof types.ReturnSweepNilDocument,
    "\n  mutation WithdrawSweepReturn($id: ID!) {\n    withdrawSweepReturn(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n": typeof types.WithdrawSweepReturnDocument,
    "\n  mutation UndoSweepUpload($id: ID!) {\n    undoSweepUpload(id: $id) {\n      id\n      state\n      lines\n    }\n  }\n": typeof types.UndoSweepUploadDocument,
};
const documents: Documents = {
    "\n  query MemberArchive($id: ID!) {\n    member(id: $id) {\n      id\n      archive {\n        required\n        missing\n        completeness\n        uploadable\n        restricted\n        documents {\n          id\n          kind\n          version\n          source\n          fileName\n          fileSize\n          contentHash\n          fileHash\n          filedOn\n          filedByName\n          destroyedOn\n          path\n        }\n      }\n    }\n  }\n": types.MemberArchiveDocument,
    "\n  query ArchiveGaps($filter: ArchiveGapFilterInput, $first: Int!, $after: String) {\n    archiveGaps(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        missing\n        completeness\n        member {\n          id\n          name\n          registerNo\n          stage\n          originTownship {\n            id\n            shortName\n          }\n          placedBranch {\n            id\n            name\n          }\n        }\n      }\n      endCursor\n      hasNextPage\n      total\n    }\n  }\n": types.ArchiveGapsDocument,
    "\n  query ArchiveGapCounts($filter: ArchiveGapFilterInput) {\n    archiveGapCounts(filter: $filter) {\n      members\n      complete\n      byKind {\n        kind\n        count\n      }\n    }\n  }\n": types.ArchiveGapCountsDocument,
    "\n  query ArchivePlaces {\n    organizations(kinds: [TOWNSHIP, HOST_BRANCH, TEMPORARY_BRANCH]) {\n      id\n      kind\n      name\n      shortName\n    }\n  }\n": types.ArchivePlacesDocument,
    "\n  query MemberAmendments($id: ID!) {\n    member(id: $id) {\n      id\n      amendments {\n        id\n        state\n        note\n        requestedAt\n        requestedByName\n        rejectReason\n      }\n    }\n  }\n": types.MemberAmendmentsDocument,
    "\n  mutation ProposeAmendment($memberId: ID!, $facts: MemberFactsInput!, $note: String!) {\n    requestAmendment(memberId: $memberId, facts: $facts, note: $note) {\n      id\n      state\n    }\n  }\n": types.ProposeAmendmentDocument,
    "\n  query DataQuality($townshipId: ID) {\n    dataQuality(townshipId: $townshipId) {\n      on\n      factAgeMonths\n      townships {\n        townshipId\n        name\n        members\n        clear\n        counts {\n          kind\n          group\n          open\n          settled\n        }\n      }\n      town {\n        kind\n        group\n        open\n        settled\n      }\n    }\n  }\n": types.DataQualityDocument,
    "\n  query DataIssues($filter: DataIssueFilter!, $first: Int, $after: String) {\n    dataIssues(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      hasNextPage\n      nodes {\n        id\n        kind\n        group\n        looks\n        member {\n          id\n          name\n          registerNo\n        }\n        other {\n          id\n          name\n        }\n        values {\n          source\n          text\n          unit\n          toldOn\n        }\n        settlement {\n          reason\n          settledOn\n          settledByName\n        }\n      }\n    }\n  }\n": types.DataIssuesDocument,
    "\n  mutation SettleDataIssue($id: ID!, $reason: String!) {\n    settleDataIssue(id: $id, reason: $reason) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n": types.SettleDataIssueDocument,
    "\n  mutation ReopenDataIssue($id: ID!) {\n    reopenDataIssue(id: $id) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n": types.ReopenDataIssueDocument,
    "\n  query Timeliness($townshipId: ID, $first: Int) {\n    timeliness(townshipId: $townshipId, first: $first) {\n      checkInWorkingDays\n      placementWorkingDays\n      months {\n        month\n        step\n        started\n        inTime\n        late\n        waiting\n        overdue\n      }\n      overdueCount\n      overdue {\n        step\n        startedOn\n        dueOn\n        estimated\n        workingDaysLate\n        tone\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TimelinessDocument,
    "\n  query LatestCoverage {\n    surveyCampaigns {\n      id\n      year\n      state\n      coverage {\n        seen\n        estimate\n        missed\n        low\n        high\n      }\n    }\n  }\n": types.LatestCoverageDocument,
    "\n  query Me {\n    me {\n      subject\n      displayName\n      memberId\n      offices {\n        role\n        organizationId\n        organizationName\n        townshipId\n        townshipName\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query ManagementNetwork {\n    managementNetwork {\n      role\n      organization {\n        id\n        name\n      }\n      center {\n        id\n        name\n        phone\n        address\n      }\n    }\n  }\n": types.ManagementNetworkDocument,
    "\n  query DutyWork {\n    registerDuties {\n      silentBefore\n      silenceDays\n      evidence {\n        duty\n        townshipId\n        work\n        count\n        lastOn\n      }\n    }\n    placementDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    serviceDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n    feedbackDuties {\n      duty\n      townshipId\n      work\n      count\n      lastOn\n    }\n  }\n": types.DutyWorkDocument,
    "\n  query Regulations {\n    regulations {\n      kind\n      registers\n      inForce {\n        id\n      }\n      versions {\n        id\n        version\n        title\n        content\n        effectiveFrom\n        publishedOn\n      }\n    }\n  }\n": types.RegulationsDocument,
    "\n  query SweepTask($id: ID!) {\n    sweepTask(id: $id) {\n      id\n      year\n      campaignState\n      state\n      dueOn\n      overdue\n      returnedOn\n      onBehalf\n      lines\n      incomplete\n      remindedOn\n      reminder\n      unit {\n        id\n        kind\n        name\n      }\n      uploads {\n        id\n        state\n        fileName\n        createdAt\n        rows\n        kept\n        excluded\n        unchanged\n      }\n    }\n  }\n": types.SweepTaskDocument,
    "\n  query SweepLines($taskId: ID!, $first: Int!, $after: String) {\n    sweepLines(taskId: $taskId, first: $first, after: $after) {\n      nodes {\n        id\n        toldOn\n        missing\n        facts {\n          name\n          sex\n          originTownship\n          industry\n          employer\n          residence\n          phones\n        }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.SweepLinesDocument,
    "\n  mutation ReportSweepLine($input: ReportSweepLineInput!) {\n    reportSweepLine(input: $input) {\n      id\n      missing\n    }\n  }\n": types.ReportSweepLineDocument,
    "\n  mutation FinishSweepTask($id: ID!) {\n    finishSweepTask(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n": types.FinishSweepTaskDocument,
    "\n  mutation ReturnSweepNil($id: ID!) {\n    returnSweepNil(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n": types.ReturnSweepNilDocument,
    "\n  mutation WithdrawSweepReturn($id: ID!) {\n    withdrawSweepReturn(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n": types.WithdrawSweepReturnDocument,
    "\n  mutation UndoSweepUpload($id: ID!) {\n    undoSweepUpload(id: $id) {\n      id\n      state\n      lines\n    }\n  }\n": types.UndoSweepUploadDocument,
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
export function graphql(source: "\n  query MemberArchive($id: ID!) {\n    member(id: $id) {\n      id\n      archive {\n        required\n        missing\n        completeness\n        uploadable\n        restricted\n        documents {\n          id\n          kind\n          version\n          source\n          fileName\n          fileSize\n          contentHash\n          fileHash\n          filedOn\n          filedByName\n          destroyedOn\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MemberArchive($id: ID!) {\n    member(id: $id) {\n      id\n      archive {\n        required\n        missing\n        completeness\n        uploadable\n        restricted\n        documents {\n          id\n          kind\n          version\n          source\n          fileName\n          fileSize\n          contentHash\n          fileHash\n          filedOn\n          filedByName\n          destroyedOn\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveGaps($filter: ArchiveGapFilterInput, $first: Int!, $after: String) {\n    archiveGaps(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        missing\n        completeness\n        member {\n          id\n          name\n          registerNo\n          stage\n          originTownship {\n            id\n            shortName\n          }\n          placedBranch {\n            id\n            name\n          }\n        }\n      }\n      endCursor\n      hasNextPage\n      total\n    }\n  }\n"): (typeof documents)["\n  query ArchiveGaps($filter: ArchiveGapFilterInput, $first: Int!, $after: String) {\n    archiveGaps(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        missing\n        completeness\n        member {\n          id\n          name\n          registerNo\n          stage\n          originTownship {\n            id\n            shortName\n          }\n          placedBranch {\n            id\n            name\n          }\n        }\n      }\n      endCursor\n      hasNextPage\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveGapCounts($filter: ArchiveGapFilterInput) {\n    archiveGapCounts(filter: $filter) {\n      members\n      complete\n      byKind {\n        kind\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArchiveGapCounts($filter: ArchiveGapFilterInput) {\n    archiveGapCounts(filter: $filter) {\n      members\n      complete\n      byKind {\n        kind\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchivePlaces {\n    organizations(kinds: [TOWNSHIP, HOST_BRANCH, TEMPORARY_BRANCH]) {\n      id\n      kind\n      name\n      shortName\n    }\n  }\n"): (typeof documents)["\n  query ArchivePlaces {\n    organizations(kinds: [TOWNSHIP, HOST_BRANCH, TEMPORARY_BRANCH]) {\n      id\n      kind\n      name\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberAmendments($id: ID!) {\n    member(id: $id) {\n      id\n      amendments {\n        id\n        state\n        note\n        requestedAt\n        requestedByName\n        rejectReason\n      }\n    }\n  }\n"): (typeof documents)["\n  query MemberAmendments($id: ID!) {\n    member(id: $id) {\n      id\n      amendments {\n        id\n        state\n        note\n        requestedAt\n        requestedByName\n        rejectReason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAmendment($memberId: ID!, $facts: MemberFactsInput!, $note: String!) {\n    requestAmendment(memberId: $memberId, facts: $facts, note: $note) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeAmendment($memberId: ID!, $facts: MemberFactsInput!, $note: String!) {\n    requestAmendment(memberId: $memberId, facts: $facts, note: $note) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataQuality($townshipId: ID) {\n    dataQuality(townshipId: $townshipId) {\n      on\n      factAgeMonths\n      townships {\n        townshipId\n        name\n        members\n        clear\n        counts {\n          kind\n          group\n          open\n          settled\n        }\n      }\n      town {\n        kind\n        group\n        open\n        settled\n      }\n    }\n  }\n"): (typeof documents)["\n  query DataQuality($townshipId: ID) {\n    dataQuality(townshipId: $townshipId) {\n      on\n      factAgeMonths\n      townships {\n        townshipId\n        name\n        members\n        clear\n        counts {\n          kind\n          group\n          open\n          settled\n        }\n      }\n      town {\n        kind\n        group\n        open\n        settled\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataIssues($filter: DataIssueFilter!, $first: Int, $after: String) {\n    dataIssues(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      hasNextPage\n      nodes {\n        id\n        kind\n        group\n        looks\n        member {\n          id\n          name\n          registerNo\n        }\n        other {\n          id\n          name\n        }\n        values {\n          source\n          text\n          unit\n          toldOn\n        }\n        settlement {\n          reason\n          settledOn\n          settledByName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DataIssues($filter: DataIssueFilter!, $first: Int, $after: String) {\n    dataIssues(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      hasNextPage\n      nodes {\n        id\n        kind\n        group\n        looks\n        member {\n          id\n          name\n          registerNo\n        }\n        other {\n          id\n          name\n        }\n        values {\n          source\n          text\n          unit\n          toldOn\n        }\n        settlement {\n          reason\n          settledOn\n          settledByName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleDataIssue($id: ID!, $reason: String!) {\n    settleDataIssue(id: $id, reason: $reason) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleDataIssue($id: ID!, $reason: String!) {\n    settleDataIssue(id: $id, reason: $reason) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDataIssue($id: ID!) {\n    reopenDataIssue(id: $id) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenDataIssue($id: ID!) {\n    reopenDataIssue(id: $id) {\n      id\n      settlement {\n        reason\n        settledOn\n        settledByName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeliness($townshipId: ID, $first: Int) {\n    timeliness(townshipId: $townshipId, first: $first) {\n      checkInWorkingDays\n      placementWorkingDays\n      months {\n        month\n        step\n        started\n        inTime\n        late\n        waiting\n        overdue\n      }\n      overdueCount\n      overdue {\n        step\n        startedOn\n        dueOn\n        estimated\n        workingDaysLate\n        tone\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeliness($townshipId: ID, $first: Int) {\n    timeliness(townshipId: $townshipId, first: $first) {\n      checkInWorkingDays\n      placementWorkingDays\n      months {\n        month\n        step\n        started\n        inTime\n        late\n        waiting\n        overdue\n      }\n      overdueCount\n      overdue {\n        step\n        startedOn\n        dueOn\n        estimated\n        workingDaysLate\n        tone\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestCoverage {\n    surveyCampaigns {\n      id\n      year\n      state\n      coverage {\n        seen\n        estimate\n        missed\n        low\n        high\n      }\n    }\n  }\n"): (typeof documents)["\n  query LatestCoverage {\n    surveyCampaigns {\n      id\n      year\n      state\n      coverage {\n        seen\n        estimate\n        missed\n        low\n        high\n      }\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SweepTask($id: ID!) {\n    sweepTask(id: $id) {\n      id\n      year\n      campaignState\n      state\n      dueOn\n      overdue\n      returnedOn\n      onBehalf\n      lines\n      incomplete\n      remindedOn\n      reminder\n      unit {\n        id\n        kind\n        name\n      }\n      uploads {\n        id\n        state\n        fileName\n        createdAt\n        rows\n        kept\n        excluded\n        unchanged\n      }\n    }\n  }\n"): (typeof documents)["\n  query SweepTask($id: ID!) {\n    sweepTask(id: $id) {\n      id\n      year\n      campaignState\n      state\n      dueOn\n      overdue\n      returnedOn\n      onBehalf\n      lines\n      incomplete\n      remindedOn\n      reminder\n      unit {\n        id\n        kind\n        name\n      }\n      uploads {\n        id\n        state\n        fileName\n        createdAt\n        rows\n        kept\n        excluded\n        unchanged\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SweepLines($taskId: ID!, $first: Int!, $after: String) {\n    sweepLines(taskId: $taskId, first: $first, after: $after) {\n      nodes {\n        id\n        toldOn\n        missing\n        facts {\n          name\n          sex\n          originTownship\n          industry\n          employer\n          residence\n          phones\n        }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query SweepLines($taskId: ID!, $first: Int!, $after: String) {\n    sweepLines(taskId: $taskId, first: $first, after: $after) {\n      nodes {\n        id\n        toldOn\n        missing\n        facts {\n          name\n          sex\n          originTownship\n          industry\n          employer\n          residence\n          phones\n        }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSweepLine($input: ReportSweepLineInput!) {\n    reportSweepLine(input: $input) {\n      id\n      missing\n    }\n  }\n"): (typeof documents)["\n  mutation ReportSweepLine($input: ReportSweepLineInput!) {\n    reportSweepLine(input: $input) {\n      id\n      missing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishSweepTask($id: ID!) {\n    finishSweepTask(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n"): (typeof documents)["\n  mutation FinishSweepTask($id: ID!) {\n    finishSweepTask(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnSweepNil($id: ID!) {\n    returnSweepNil(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnSweepNil($id: ID!) {\n    returnSweepNil(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSweepReturn($id: ID!) {\n    withdrawSweepReturn(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSweepReturn($id: ID!) {\n    withdrawSweepReturn(id: $id) {\n      id\n      state\n      returnedOn\n      onBehalf\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoSweepUpload($id: ID!) {\n    undoSweepUpload(id: $id) {\n      id\n      state\n      lines\n    }\n  }\n"): (typeof documents)["\n  mutation UndoSweepUpload($id: ID!) {\n    undoSweepUpload(id: $id) {\n      id\n      state\n      lines\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;