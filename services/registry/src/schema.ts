import type { SubgraphDefinition } from '@mobile-members/subgraph/schema.ts'
import { AmendmentResolver, MemberAmendmentsResolver } from './amendments/amendment.resolver.ts'
import { ArchiveGapResolver, CategoryArchiveResolver } from './archives/archive.resolver.ts'
import { BranchIntakeResolver } from './branch-intakes/branch-intake.resolver.ts'
import { findIntakes } from './branch-intakes/branch-intake.store.ts'
import { DepartmentCooperationResolver, DepartmentHintResolver } from './department-lists/department-list.resolver.ts'
import { CheckInResolver, MemberCheckInsResolver } from './check-ins/check-in.resolver.ts'
import { CodeListResolver } from './code-lists/code-list.resolver.ts'
import { ConsentResolver } from './consents/consent.resolver.ts'
import type { Context } from './context.ts'
import type { Database } from './db.ts'
import { DutyResolver } from './duties/duty.resolver.ts'
import { DataQualityResolver } from './data-quality/data-quality.resolver.ts'
import { ArchiveDocumentResolver, MemberArchiveResolver } from './documents/document.resolver.ts'
import { ExportResolver } from './exports/export.resolver.ts'
import { FileReadResolver } from './file-reads/file-read.resolver.ts'
import { FigureResolver } from './figures/figure.resolver.ts'
import { GuidanceResolver, MemberGuidanceResolver } from './guidance/guidance.resolver.ts'
import { LetterResolver, MemberLettersResolver } from './letters/letter.resolver.ts'
import { findLetters } from './letters/letter.store.ts'
import {
  LetterEndorsementBranchResolver,
  LetterEndorsementResolver,
  MemberLeaveResolver,
} from './leaves/leave.resolver.ts'
import { LetterNoticeResolver } from './letters/notice.resolver.ts'
import { LetterheadResolver } from './letters/letterhead.resolver.ts'
import { RetentionResolver } from './letters/retention.resolver.ts'
import { SigningKeyResolver } from './letters/signing-key.resolver.ts'
import { LetterStepsResolver } from './letters/step.resolver.ts'
import { ContactResolver, MemberContactCheckResolver } from './registration-forms/registration-form.resolver.ts'
import { ReturnReceiptResolver } from './letters/receipt.resolver.ts'
import { LetterPrintResolver, LetterPrintsResolver, PrintJobResolver } from './prints/print.resolver.ts'
import { MemberMergeResolver } from './linking/merge.resolver.ts'
import { ReviewQuestionResolver, ReviewSideResolver } from './linking/review.resolver.ts'
import { EntryResolver } from './members/entry.resolver.ts'
import { recordRead } from './members/member-reading.ts'
import { MemberResolver } from './members/member.resolver.ts'
import { tiesOf } from './members/member.rules.ts'
import { findMembers } from './members/member.store.ts'
import { OfficeResolver } from './offices/office.resolver.ts'
import { OpenLetterCopiesResolver, OpenLetterResolver } from './open-letters/open-letter.resolver.ts'
import { OrganizationResolver } from './organizations/organization.resolver.ts'
import { findOrganizations } from './organizations/organization.store.ts'
import { PublicityResolver } from './publicity/publicity.resolver.ts'
import { SurveyCampaignResolver } from './surveys/campaign.resolver.ts'
import { SurveyImportResolver } from './surveys/import.resolver.ts'
import { SurveyLineResolver } from './surveys/line.resolver.ts'
import { SurveyFileResolver, SurveySheetResolver } from './surveys/sheet.resolver.ts'
import { RegulationResolver } from './regulations/regulation.resolver.ts'
import { CampaignCoverageResolver } from './surveys/coverage.resolver.ts'
import { SelfRegistrationResolver } from './self-registrations/self-registration.resolver.ts'
import { SettingResolver } from './settings/setting.resolver.ts'
import { EndReportResolver } from './spells/end-report.resolver.ts'
import { MemberSpellsResolver, SpellResolver } from './spells/spell.resolver.ts'
import { MemberTransfersResolver, TransferResolver } from './transfers/transfer.resolver.ts'
import { hostedNames } from './responsibility/hosted-names.ts'
import {
  MemberResponsibilityResolver,
  ResponsibilityResolver,
  TransitResolver,
} from './responsibility/responsibility.resolver.ts'
import { ClosedFileResolver } from './consents/closed-file.resolver.ts'
import { SweepTaskResolver } from './sweep-tasks/sweep.resolver.ts'
import { DataNoticeResolver } from './township-surveys/data-notice.resolver.ts'
import { ExtraFieldResolver } from './township-surveys/extra-field.resolver.ts'
import { HandoverResolver } from './township-surveys/handover.resolver.ts'
import { OriginArchiveResolver } from './township-surveys/origin-archive.resolver.ts'
import { BranchReturnResolver, TownshipSurveyResolver } from './township-surveys/township-survey.resolver.ts'
import { StatisticsResolver } from './statistics/statistics.resolver.ts'
import { VerificationCampaignResolver, VerificationEntryResolver } from './verifications/verification.resolver.ts'
import { TimelinessResolver } from './timeliness/timeliness.resolver.ts'
import { WorkResolver } from './work/work.resolver.ts'

/** The register's part of the graph. */
export const definition: SubgraphDefinition<Database> = {
  name: 'registry',
  resolvers: [
    OfficeResolver,
    OrganizationResolver,
    MemberResolver,
    EntryResolver,
    ConsentResolver,
    SpellResolver,
    MemberSpellsResolver,
    EndReportResolver,
    TransferResolver,
    MemberTransfersResolver,
    ResponsibilityResolver,
    MemberResponsibilityResolver,
    TransitResolver,
    ClosedFileResolver,
    MemberLettersResolver,
    MemberLeaveResolver,
    LetterEndorsementResolver,
    LetterEndorsementBranchResolver,
    MemberCheckInsResolver,
    LetterResolver,
    ReturnReceiptResolver,
    LetterNoticeResolver,
    LetterStepsResolver,
    LetterheadResolver,
    RetentionResolver,
    SigningKeyResolver,
    GuidanceResolver,
    MemberGuidanceResolver,
    ContactResolver,
    MemberContactCheckResolver,
    PrintJobResolver,
    LetterPrintResolver,
    LetterPrintsResolver,
    CheckInResolver,
    AmendmentResolver,
    MemberAmendmentsResolver,
    ArchiveGapResolver,
    CategoryArchiveResolver,
    ExportResolver,
    ArchiveDocumentResolver,
    MemberArchiveResolver,
    FileReadResolver,
    WorkResolver,
    StatisticsResolver,
    VerificationCampaignResolver,
    VerificationEntryResolver,
    FigureResolver,
    SurveyCampaignResolver,
    SurveyImportResolver,
    SurveyFileResolver,
    SurveySheetResolver,
    SurveyLineResolver,
    TownshipSurveyResolver,
    BranchReturnResolver,
    HandoverResolver,
    OriginArchiveResolver,
    DataNoticeResolver,
    ExtraFieldResolver,
    ReviewQuestionResolver,
    ReviewSideResolver,
    MemberMergeResolver,
    SelfRegistrationResolver,
    PublicityResolver,
    OpenLetterResolver,
    OpenLetterCopiesResolver,
    SweepTaskResolver,
    BranchIntakeResolver,
    DepartmentCooperationResolver,
    DepartmentHintResolver,
    RegulationResolver,
    DutyResolver,
    SettingResolver,
    TimelinessResolver,
    CodeListResolver,
    CampaignCoverageResolver,
    DataQualityResolver,
  ],
  references: {
    Organization: (representations, ctx) => findOrganizations(ctx.db, idsOf(representations)),

    /** Names come under the caller's rights: who may not see a member gets none. */
    async Member(representations, ctx: Context) {
      const ids = idsOf(representations)
      const rows = await findMembers(ctx.db, ids)
      const seen = rows.map((row) => (row && ctx.may('Member', tiesOf(row)) ? row : undefined))
      for (const row of seen) if (row) recordRead(ctx, row.id, 'name')
      const names = await hostedNames(
        ctx,
        ids.filter((_, at) => !seen[at]),
      )
      return seen.map((row, at) => row ?? names.get(ids[at]!))
    },

    async BranchIntake(representations, ctx: Context) {
      const rows = await findIntakes(ctx.db, idsOf(representations))
      return rows.map((row) => (row && ctx.may('BranchIntake', { branchId: row.branchId }) ? row : undefined))
    },

    async CertificateLetter(representations, ctx: Context) {
      const rows = await findLetters(ctx.db, idsOf(representations))
      return rows.map((row) =>
        row && ctx.may('CertificateLetter', { originTownshipId: row.townshipId, memberId: row.memberId })
          ? row
          : undefined,
      )
    },
  },
  constraints: {
    one_open_spell: 'SPELL_OPEN',
    one_open_end_report: 'END_REPORTED_ALREADY',
    one_transfer_on_its_way: 'TRANSFER_ON_ITS_WAY',
    one_letter_in_force: 'LETTER_IN_FORCE',
    one_center: 'CENTER_EXISTS',
    one_outflow_center: 'CENTER_EXISTS',
    one_consent: 'CONSENT_HOLDS',
    one_holder: 'POST_IS_HELD',
    one_check_in_per_letter: 'ALREADY_CHECKED_IN',
    regulation_published: 'REGULATION_PUBLISHED',
    one_campaign_a_year: 'CAMPAIGN_EXISTS',
    one_verification_a_year: 'VERIFICATION_EXISTS',
    frozen_is_final: 'YEAR_IS_FROZEN',
    one_extra_field: 'FIELD_EXISTS',
  },
}

function idsOf(representations: readonly { id: string }[]): string[] {
  return representations.map(({ id }) => id)
}
